import { foldedWords } from '../library/names.js';
import { remember } from '../text/remember.js';

/** Words by which no case goes: governments, corporate endings, and the small words of names. */
const common = new Set(
  `a an the of and for on in re ex rel parte matter v united states u s us usa state people commonwealth city county town village cnty cty
board bd department dept district dist court commissioner commr commrs government govt inc corp co company corporation llc llp lp ltd assn association et al
estate`.split(/\s+/),
);

const isPossessive = (name: string): boolean => name.endsWith("'s") || name.endsWith('’s');

/** The words of a name, folded: the spelling of accents, apostrophes and "&" does not count. */
export const nameWords: (name: string) => readonly string[] = remember((name) => foldedWords(isPossessive(name) ? name.slice(0, -2) : name));

export const isCommon = (word: string): boolean => common.has(word);

/** Whether `short` stands in `long` word for word, one after the other, with at least one word that tells names apart. */
export function standsIn(short: readonly string[], long: readonly string[]): boolean {
  const { length } = short;
  if (length === 0 || length > long.length) return false;
  for (let at = 0; at + length <= long.length; at++) {
    let same = 0;
    while (same < length && long[at + same] === short[same]) same++;
    if (same === length) return length === long.length || !short.every(isCommon);
  }
  return false;
}

/** Whether `word` is only the place that a government is named by: "Fresno" of "City of Fresno", "Kern" of "County of Kern". */
export function isPlaceIn(words: readonly string[], party: readonly string[]): boolean {
  return party.length > words.length && party.every((word) => isCommon(word) || words.includes(word)) && words.every((word) => !isCommon(word));
}

/** One letter more, less, other, or two exchanged. */
function oneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restA.startsWith(restB.slice(0, 2).split('').reverse().join(''));
}

/** "dept" for "department", "commn" for "commission": same first letter, the rest in order. */
export function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || long.length < short.length + 2 || !long.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const sameWord = (a: string, b: string): boolean => a === b || oneLetterOff(a, b) || abbreviates(a, b) || abbreviates(b, a);

/** Whether two names share a word that tells names apart, abbreviations and single misprints forgiven. For names whose volume already agrees. */
export function resembles(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.some((other) => sameWord(word, other) && (!isCommon(word) || !isCommon(other)))) || a.join(' ') === b.join(' ');
}

/** "NRDC" of "Natural Resources Defense Council": the first letters of a party's words, governments and corporate endings apart or not. */
export function isAcronym(short: readonly string[], party: readonly string[]): boolean {
  const [only = ''] = short;
  if (short.length !== 1 || only.length < 3) return false;
  let letters = '';
  for (const word of party) if (word !== 'of' && word !== 'the' && word !== 'and' && word !== 'for' && word !== 'inc') letters += word.charAt(0);
  return letters === only;
}
