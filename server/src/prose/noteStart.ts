/**
 * Where a footnote begins on a page whose lines were run together: its text follows the last line of the body with nothing
 * between them. The break is found by what no sentence does: a capitalised word of the language behind a word that wants an
 * object, a subject with its verb behind a preposition, a pair of words that occurs nowhere else.
 */

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
const OPENERS = new Set(
  ('The This That These Those It Its He She They We You In Under After Before Because Although Though While When Where Whether If As But Thus Therefore Accordingly Moreover ' +
    'Further However Nevertheless Nonetheless Here There Then Indeed Rather Instead See Id Even Once Since Such Upon What Who Why Not Nothing Neither Both Each Every Any Some Our ' +
    'His Her An A To For At By On According Contrary Similarly Likewise Finally Also Like Unlike Only Of With Without One Other Another Most Many No Nor Other').split(' '),
);
/** Words that a sentence does not end on, nor a clause before a new subject. */
const WANTING = new Set(
  ('to of in on by with for from at into upon under over between through against during about a an the his her their its our my your this these those and or nor but he she they it we ' +
    'was were is are be been being has have had not very more most no any some each every such another other than as if while because although whether when where who which whose').split(' '),
);
/** Of these, the ones that no subject with its verb follows. */
const BEFORE_NOUN = new Set(
  ('to of in on by with for from at into upon under over between through against during about a an the his her their its our my your this these he she they it we was were is are ' +
    'be been being has have had not very more most no any some each every such another other').split(' '),
);
const VERBS =
  /^(?:also|do|does|did|is|are|was|were|has|have|had|argue|argues|argued|contend|contends|contended|cite|cites|cited|claim|claims|note|notes|assert|asserts|maintain|maintains|suggest|suggests|point|points|rely|relies|acknowledge|acknowledges|concede|concedes|dispute|disputes|raise|raises|may|can|could|would|should|will|must|explain|explains|agree|agrees|object|objects|moved|filed)$/;

/** What a text tells of its own words: how often each stands in small letters, and in capitals in mid-sentence; which pairs occur. */
interface WordHabits {
  readonly small: ReadonlyMap<string, number>;
  readonly capitalInside: ReadonlyMap<string, number>;
  /** Two and three words in a row. */
  readonly pairs: ReadonlyMap<string, number>;
}

const add = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Reads the habits of a text in one pass. */
export function wordHabits(text: string): WordHabits {
  const small = new Map<string, number>();
  const capitalInside = new Map<string, number>();
  const pairs = new Map<string, number>();
  let before = '';
  let pair = '';
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/[.'’-]+$/, '');
    const lower = word.toLowerCase();
    const gap = end < 0 ? '.' : text.slice(end, match.index);
    const joined = /^,?\s{1,3}$/.test(gap);
    if (word === lower) add(small, lower);
    else if (joined) add(capitalInside, lower);
    if (joined) {
      add(pairs, `${before} ${lower}`);
      if (pair !== '') add(pairs, `${pair} ${lower}`);
    }
    pair = joined ? `${before} ${lower}` : '';
    before = lower;
    end = match.index + word.length;
  }
  return { small, capitalInside, pairs };
}

interface Candidate {
  readonly at: number;
  readonly before: string;
  readonly word: string;
  readonly closed: boolean;
  readonly following: string;
}

function candidates(words: string, from: number, to: number, capitals: boolean): Candidate[] {
  const found: Candidate[] = [];
  const tokens = /\S+/g;
  tokens.lastIndex = Math.max(0, from - 40);
  let previous = '';
  for (let match = tokens.exec(words); match !== null && match.index < to; match = tokens.exec(words)) {
    const [token] = match;
    if (match.index >= from && (!capitals || /^[“"‘[(]?\p{Lu}/u.test(token))) {
      const rest = words.slice(match.index + token.length, match.index + token.length + 24);
      found.push({
        at: match.index,
        before: previous,
        word: token.replace(/^[“"‘[(]+|[.,;:’”")\]]+$/g, ''),
        closed: /[.?!][”"’)\]]*\d?$/.test(previous) || previous === '',
        following: /^\s+(\p{L}+)/u.exec(rest)?.[1] ?? '',
      });
    }
    previous = token;
  }
  return found;
}

const bare = (token: string): string => token.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/**
 * Offset in `words` (the text of one page) at which its first note begins, between the note's call and its mark. `next` is how the
 * body goes on on the page after.
 */
export function noteStart(words: string, from: number, to: number, next: string, habits: WordHabits): number {
  const goesOn = /^[\p{Ll}\d(,;]/u.test(next);
  const nextWord = bare(/^\S+/.exec(next)?.[0] ?? '');
  let best = -Infinity;
  let found = from;
  for (const { at, before, word, closed, following } of candidates(words, from, to, true)) {
    const lower = bare(word);
    const left = bare(before);
    const wants = WANTING.has(left) || /[,\]]$/.test(before);
    const smallUses = habits.small.get(lower) ?? 0;
    const capitalUses = habits.capitalInside.get(lower) ?? 0;
    let score = 0;
    if (goesOn) {
      score += closed ? -6 : 2;
      if (!closed) {
        if (smallUses > 1 && capitalUses <= smallUses / 8) score += 3;
        if (OPENERS.has(word)) score += 2;
        if ((BEFORE_NOUN.has(left) || before.endsWith(']')) && VERBS.test(following)) score += 6;
        if (wants && OPENERS.has(word)) score += 2;
        if ((habits.pairs.get(`${left} ${lower}`) ?? 0) <= 1) score += 1;
        if ((habits.pairs.get(`${left} ${nextWord}`) ?? 0) > 0) score += 1;
      }
    } else {
      score += closed ? 3 : 0;
      if (closed && OPENERS.has(word)) score += 1;
      if (closed && VERBS.test(following)) score += 1;
      if (!closed && smallUses > 1 && capitalUses === 0) score += 2;
    }
    // The note is the foot of the page: of equals the later one, unless both merely begin sentences.
    if (score > best || (score === best && goesOn)) {
      best = score;
      found = at;
    }
  }
  return found;
}

/**
 * Offset at which the rest of a note of the page before begins, `last` being that note's final words: there the pair of words is
 * one that occurs nowhere, while the note's last word and the first of the rest do occur together. Undefined without such a place.
 */
export function noteRest(words: string, from: number, last: string, habits: WordHabits): number | undefined {
  const tail = last.trim().split(/\s+/).slice(-2).map(bare);
  const [, end = ''] = tail.length > 1 ? tail : ['', ...tail];
  let best = 0;
  let found: number | undefined;
  for (const { at, before, word, closed } of candidates(words, from, words.length, false)) {
    const lower = bare(word);
    if (closed || lower === '' || WANTING.has(lower)) continue;
    const joins = habits.pairs.get(`${end} ${lower}`) ?? 0;
    if (joins === 0 || (habits.pairs.get(`${bare(before)} ${lower}`) ?? 0) > 1) continue;
    const score = joins + 8 * (habits.pairs.get(`${tail.join(' ')} ${lower}`) ?? 0) + (/\p{L}$/u.test(before) ? 1 : 0);
    if (score >= best) {
      best = score;
      found = at;
    }
  }
  return found;
}
