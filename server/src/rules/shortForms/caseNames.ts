import { abbreviates, nameWords, standsIn } from '../../authority/names.js';
import { businessDesignators } from '../../bluebook/caseNameWords.js';
import { isCommonLitigant, isGovernment, isOfficer } from '../../bluebook/commonLitigants.js';
import type { Brief } from '../../brief/brief.js';
import type { CaseName, FullCaseCitation, Part } from '../../citation/citation.js';
import { rememberWithin } from '../../text/remember.js';
import { partiesOf } from '../names.js';

const SURNAME = /^\p{Lu}[\p{L}'’-]+$/u;

export const isSurname = (party: string): boolean => SURNAME.test(party) && !isCommonLitigant(party);

/** A party as a short form names it: without "Inc." and the like at its end. */
export function withoutDesignator(party: string): string {
  const words = party.trim().split(/,?\s+/);
  while (words.length > 1 && businessDesignators.has(words.at(-1) ?? '')) words.pop();
  return party.startsWith(words.join(' ')) ? words.join(' ') : party;
}

/** How well a party names the case: the first as lawyers have it, unless it litigates often; a government not at all. B10.2 of The Bluebook. */
function merit(party: Part, index: number): number {
  const { text } = party;
  if (isGovernment(text)) return 9;
  if (isOfficer(text)) return 5;
  return (isCommonLitigant(text) ? 2 : 0) + index / 2;
}

/** The names that short forms of a case have in the brief, in the order of their first use. */
const namesUsed = rememberWithin((authority: { readonly citations: readonly number[] }, brief: Brief): readonly string[] => {
  const found = new Set<string>();
  for (const n of authority.citations) {
    const short = brief.citations[n]?.citation;
    if (short?.kind === 'shortCase' && short.name !== undefined && !isCommonLitigant(short.name.text)) found.add(short.name.text);
  }
  return [...found];
});

/** The name by which short forms of a case go: the one that the brief uses already, else the party that tells it best from others. */
export function shortNameOf(name: CaseName, authority: { readonly citations: readonly number[] } | undefined, brief: Brief): string {
  const used = authority === undefined ? undefined : namesUsed(authority, brief).find((each) => recognisable(nameWords(each), nameWords(name.text)));
  if (used !== undefined) return used;
  const parties = partiesOf(name);
  const [best] = parties.map((party, index) => ({ party, merit: merit(party, index) })).sort((a, b) => a.merit - b.merit);
  return best === undefined ? name.text : withoutDesignator(best.party.text);
}

const begins = (short: string, long: string): boolean => short.length >= 2 && long.length >= short.length + 2 && long.startsWith(short);
const sameWord = (a: string, b: string): boolean => a === b || begins(a, b) || begins(b, a) || abbreviates(a, b) || abbreviates(b, a);

/** Whether a short name is recognisable in a name: its words stand there, abbreviated or not, or it is made of the initials. */
function recognisable(short: readonly string[], long: readonly string[]): boolean {
  const known = short.filter((word) => !/^(?:i{1,3}|iv|v|vi)$/.test(word) || short.length === 1);
  if (known.length > 0 && known.every((word) => long.some((other) => sameWord(word, other)))) return true;
  const letters = known.join('');
  if (letters.length >= 5 && long.join('').includes(letters)) return true;
  const initials = long.filter((word) => !/^(?:of|the|and|for|on|in|a|to|v)$/.test(word)).map((word) => word[0] ?? '').join('');
  return letters.length >= 2 && letters.length <= 6 && (initials.includes(letters) || long.map((word) => word[0] ?? '').join('').includes(letters));
}

/** Whether the printed short name points to the case: by a party, or by a name that the text around the full citation gives it. */
export function pointsTo(short: CaseName, full: FullCaseCitation, around: string): boolean {
  const words = nameWords(short.text);
  if (full.name === undefined || words.length === 0) return true;
  return recognisable(words, nameWords(full.name.text)) || standsIn(words, nameWords(around));
}
