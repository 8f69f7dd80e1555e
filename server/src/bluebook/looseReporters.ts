/** Reporters spelled in ways that no list of variants has: "Cal. Reporter 3d", "N.Y. Supp. 2d", "Lawy. Ed. 2d". */
import { type Edition, lookUpReporter } from './reporters.js';

/** Words of reporters' names, and what the tables print for them. The order matters: whole phrases come first. */
const REWRITES: readonly (readonly [words: RegExp, right: string])[] = [
  [/\bN\. ?Y\. ?Supp(?:l?\.|lement)/, 'N.Y.S.'],
  [/\b(?:South ?[Ww]est(?:ern)?|So\. ?W(?:est)?\.)/, 'S.W.'],
  [/\b(?:South ?[Ee]ast(?:ern)?|So\. ?E(?:ast)?\.)/, 'S.E.'],
  [/\b(?:North ?[Ww]est(?:ern)?|No\. ?W(?:est)?\.)/, 'N.W.'],
  [/\b(?:North ?[Ee]ast(?:ern)?|No\. ?E(?:ast)?\.)/, 'N.E.'],
  [/\bSupreme Court(?: Reporter| Rep\.)?/, 'S. Ct.'],
  [/\b(?:Federal|Fed\.|F\.) ?(?:Appendix|App(?:en)?d?\.?x?\.?)(?= |$)/, "F. App'x"],
  [/\b(?:Federal|Fed\.)(?! Cl)/, 'F.'],
  [/\b(?:Lawyers?'?s?'?|Lawy\.|Law\.) Ed(?:ition|n?\.)/, 'L. Ed.'],
  [/\b(?:Atlantic|Atl\.)/, 'A.'],
  [/\b(?:Pacific|Pac\.)/, 'P.'],
  [/\b(?:Southern|South\.)/, 'So.'],
  [/\bCalifornia/, 'Cal.'],
  [/\b(?:Reporter|Reptr\.|Rep\.|Rptr)(?= |$)/, 'Rptr.'],
  [/\b(?:Supplement|Suppl?\.|Sup\.)/, 'Supp.'],
  [/\b(?:Appellate|Appeals?)(?= |$)/, 'App.'],
];

/** The one edition that an unlisted spelling plainly stands for. */
export function looseEdition(text: string): Edition | undefined {
  if (text.length > 40 || lookUpReporter(text) !== undefined) return undefined;
  let plain = text.replaceAll('\u2019', "'");
  for (const [words, right] of REWRITES) plain = plain.replace(words, right);
  if (plain === text) return undefined;
  const editions = lookUpReporter(plain.replaceAll(/\s+/g, ' '))?.editions ?? [];
  return new Set(editions.map(({ abbreviation }) => abbreviation)).size === 1 ? editions[0] : undefined;
}
