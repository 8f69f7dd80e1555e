/**
 * Character classes of legal prose, by UTF-16 code unit. `NaN` (past the end of a text) is in none of them, nor is anything from
 * U+2000 on: punctuation, and scripts without capitals.
 */

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code > 0xff && code < 0x2000 && isUpperBeyondLatin1(code));

export const isLower = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || (code > 0xff && code < 0x2000 && isLowerBeyondLatin1(code));

function isUpperBeyondLatin1(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function isLowerBeyondLatin1(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (isUpper(code) || isLower(code)));

/** Letters, figures and nothing else. */
export const isWordCode = (code: number): boolean => isDigit(code) || isLetter(code);

export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || (code >= 9 && code <= 13) || code === 0x202f || (code >= 0x2000 && code <= 0x200a);

/** Straight and curly apostrophes and single quotation marks. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018;

/** Hyphens and dashes that join two numbers. */
export const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** First offset at or behind `from` that is no space; looks at most `most` characters ahead. */
export function skipSpaces(text: string, from: number, most = 3): number {
  let at = from;
  while (at - from < most && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Last offset at or before `from`, not below `floor`, whose left neighbour is no space. */
export function skipSpacesLeft(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** End of the run of ASCII letters that begins at `from`. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) return at;
    at++;
  }
}

/** End of the run of figures that begins at `from`. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The match of a sticky expression at `from`. */
export function matchAt(sticky: RegExp, text: string, from: number): RegExpExecArray | null {
  sticky.lastIndex = from;
  return sticky.exec(text);
}

/** The code units of some ASCII characters. */
export function unitsOf(characters: string): ReadonlySet<number> {
  const units = new Set<number>();
  for (let at = 0; at < characters.length; at++) units.add(characters.charCodeAt(at));
  return units;
}
