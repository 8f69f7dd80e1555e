const TOKEN = /(?:\p{Lu}[\p{L}'’.\p{M}-]*|de|van|von|der|la|del|di)(?=[\s,.;:()—–\[]|$)/uy;
const SUFFIX = /,?\s+(?:Jr|Sr|JR|SR)\.|,?\s+(?:II|III|IV)(?=[\s,.])/y;
const NOT_A_NAME = /^(?:the|this|that|these|those|a|an|in|on|of|for|we|i|it|he|she|court|courts|here|when|where|while|because|although|as|if|at|by|to|no|and|but|or|opinion|order|judge|justice|chief|circuit|district|united|states|state|plaintiffs?|defendants?|appellants?|appellees?|petitioners?|respondents?|before|see|cf|part|section|cited|decided|filed|dated|argued|submitted|all)$/i;

/** A name and the offset behind it, its suffix included. */
export interface Named {
  readonly name: string;
  readonly end: number;
}

/** Up to five words of a name at `at`. */
export function nameAt(text: string, at: number): Named | undefined {
  let end = at;
  let words = 0;
  let last = '';
  while (words < 6) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text);
    if (token === null) break;
    if (words > 0 && NOT_A_NAME.test(token[0])) break;
    last = token[0];
    end += last.length;
    words++;
    const space = /\s+/y;
    space.lastIndex = end;
    const gap = space.exec(text);
    if (gap === null) break;
    TOKEN.lastIndex = end + gap[0].length;
    if (!TOKEN.test(text)) break;
    end += gap[0].length;
  }
  if (words === 0) return undefined;
  let name = text.slice(at, end).trim();
  const stop = /[\p{L}]{3,}\.$/u.test(name);
  if (stop) {
    name = name.slice(0, -1);
    end = at + name.length;
  }
  const bare = last.replace(/[^\p{L}]/gu, '');
  if (/['’]s$/i.test(last)) return undefined;
  if (bare.length < 2 || NOT_A_NAME.test(bare) || NOT_A_NAME.test(name.split(' ')[0] ?? '')) return undefined;
  SUFFIX.lastIndex = end;
  const suffix = SUFFIX.exec(text);
  return { name, end: suffix === null ? end : end + suffix[0].length };
}

const SMALL = /^(?:de|van|von|der|la|del|di)$/;
const NUMERAL = /^[IVX]+$/;

/** "CEDAR" → "Cedar", "S.R. THOMAS" → "S.R. Thomas", "O’CONNOR" → "O’Connor", "McKENNA" → "McKenna". */
export function usualName(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => {
      if (SMALL.test(word) || NUMERAL.test(word) || /^(?:\p{Lu}\.)+$/u.test(word)) return word;
      const small = /^(\p{Lu}\p{Ll}{0,2})(\p{Lu}{2,}.*)$/u.exec(word);
      if (small?.[1] !== undefined && small[2] !== undefined && small[1].length > 1) return small[1] + small[2].charAt(0) + small[2].slice(1).toLowerCase();
      if (word !== word.toUpperCase()) return word;
      return word.toLowerCase().replace(/(^|[-.'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
    })
    .join(' ');
}

/** Names in a list of joiners, without titles. */
export function namesIn(list: string): string[] {
  const chief = /(?<!,\s)\b(?:THE\s+)?CHIEF\s+JUSTICE\b(?!\s+\p{Lu}{2})/iu.test(list) ? ['Chief Justice'] : [];
  const plain = list
    .replace(/\b(?:THE\s+)?CHIEF\s+JUSTICE\b(?!\s+\p{Lu}{2})/giu, ',')
    .replace(/\bM(?:r|s|rs|adame)\.?\s+(?=Justice)/gi, '')
    .replace(/\b(?:senior|chief|circuit|district|associate|presiding|acting|magistrate|appellate|judges?|justices?|court of appeals)\b/gi, ',')
    .replace(/,\s*(?:acting\s+)?(?:[ACPSV]\.\s?)*JJ?\./gi, ',')
    .replace(/\b(?:and|by|in|full|whom|the|of)\b|&/gi, ',');
  const names = plain
    .split(',')
    .map((name) => name.trim().replace(/^[.;:\s]+|[.;:\s]+$/g, ''))
    .filter((name) => /\p{L}{2}/u.test(name) && /^\p{Lu}/u.test(name) && !NOT_A_NAME.test(name))
    .map(usualName);
  return [...new Set([...chief, ...names])];
}
