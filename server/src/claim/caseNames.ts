import type { CaseName } from '../citation/citation.js';
import { remember } from '../text/remember.js';

const words = remember((party): readonly string[] =>
  party
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}.’' ]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:the|and|of|et|al\.?|inc\.?|llc|co\.?|corp\.?|ltd\.?|ex|rel\.?|in|re|v\.?)$/.test(word)));

/** Fewest letters by which a word cut short is known without its point. */
const SHORTEST_CUT = 4;

/** Whether a word printed can stand for a word of the name: the same, or an abbreviation of it. */
function standsFor(printed: string, own: string): boolean {
  const [short, long] = [printed, own].map((word) => word.replaceAll(/[.’']/g, ''));
  if (short === undefined || long === undefined) return false;
  if (short === long) return true;
  const [a, b] = short.length < long.length ? [short, long] : [long, short];
  // A heading that ends in an abbreviation loses its point.
  if (!/[.’']/.test(printed) && !/[.’']/.test(own)) return a.length >= SHORTEST_CUT && b.startsWith(a);
  return a.length > 0 && a.startsWith(b.charAt(0)) && b !== '' && isSubsequence(a, b);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Every word of one party is found in the other. */
const fits = (printed: string, own: string): boolean => printed === own || words(printed).every((word) => words(own).some((other) => standsFor(word, other))) || words(own).every((word) => words(printed).some((other) => standsFor(other, word)));

/** Whether a printed case name is this case's, each party told by its words or their abbreviations. */
export function sameCase({ plaintiff, defendant }: CaseName, caseName: string): boolean {
  const [first, second] = caseName.split(/ v\. /);
  return first !== undefined && second !== undefined && plaintiff !== undefined && defendant !== undefined && fits(plaintiff.text, first) && fits(defendant.text, second);
}

/** The party of a printed case name that is another's than the case's own; undefined when both may be meant. */
export function wrongParty({ plaintiff, defendant }: CaseName, caseName: string): { readonly yours: string; readonly theirs: string; readonly span: { readonly start: number; readonly end: number } } | undefined {
  const [first, second] = caseName.split(/ v\. /);
  if (first === undefined || second === undefined || plaintiff === undefined || defendant === undefined) return undefined;
  const [own, theirs] = [fits(plaintiff.text, first), fits(defendant.text, second)];
  if (own && theirs) return undefined;
  const swapped = fits(plaintiff.text, second) && fits(defendant.text, first) && !own && !theirs;
  if (swapped) return { yours: `${plaintiff.text} v. ${defendant.text}`, theirs: caseName, span: { start: plaintiff.span.start, end: defendant.span.end } };
  if (!own && theirs) return { yours: plaintiff.text, theirs: first, span: plaintiff.span };
  if (!theirs && own) return { yours: defendant.text, theirs: second, span: defendant.span };
  return undefined;
}
