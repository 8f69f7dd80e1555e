import type { Mention } from '../citation/citation.js';
import { nameKey } from '../library/names.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import { grown } from '../text/exact.js';
import type { Authority, ResolvedCitation, ResolvedMention } from './authority.js';
import type { Meaning } from './meaning.js';
import { isCommon } from './names.js';
import type { Entry } from './registry.js';

export interface Resolution {
  readonly citations: ResolvedCitation[];
  readonly mentions: ResolvedMention[];
  /** In the order in which a reader meets them. */
  readonly authorities: Authority[];
}

/** A citation at its place, of which it is still being read what it means. */
export type Item = { -readonly [Field in keyof ResolvedCitation]: ResolvedCitation[Field] };

/** A mention at its place; `entry` once it is known. */
export interface Named {
  readonly block: number;
  readonly index: number;
  readonly placed: PlacedBlock;
  readonly mention: Mention;
  entry?: Entry;
}

const NO_NAMES: readonly string[] = [];

function shortNamesOf({ parties, opinion }: Entry): readonly string[] {
  if (parties.length === 0 && opinion === undefined) return NO_NAMES;
  const names: string[] = [];
  const add = (name: string): void => {
    if (!names.includes(name)) names.push(name);
  };
  for (const words of parties) if (!words.every(isCommon)) add(words.join(' '));
  for (const name of opinion?.record.shortNames ?? NO_NAMES) add(nameKey(name));
  return names;
}

function authorityOf(entry: Entry, key: string): Authority {
  const { kind, label, citations, mentions, opinion } = entry;
  const authority: Authority = { key, kind, label, shortNames: shortNamesOf(entry), citations, mentions };
  return opinion === undefined ? authority : { ...authority, opinion };
}

/** Authorities of the entries: where two share a key, the later one's is numbered. */
function authoritiesOf(entries: readonly Entry[]): Authority[] {
  const taken = new Map<string, number>();
  return entries.map((entry) => {
    const times = (taken.get(entry.key) ?? 0) + 1;
    taken.set(entry.key, times);
    return (entry.authority = authorityOf(entry, times === 1 ? entry.key : `${entry.key} [${String(times)}]`));
  });
}

/** Puts the result together once every meaning (by number of the citation), every mention and every entry is final. */
export function resolution(items: Item[], meanings: readonly Meaning[], mentions: readonly Named[], entries: readonly Entry[]): Resolution {
  for (const [n, { entry }] of meanings.entries()) if (entry !== undefined) entry.citations = grown(entry.citations, n);
  const known = mentions.filter(({ entry }) => entry !== undefined).sort((a, b) => a.block - b.block || a.index - b.index);
  known.forEach(({ entry }, n) => {
    if (entry !== undefined) entry.mentions = grown(entry.mentions, n);
  });
  const authorities = authoritiesOf(entries);
  for (const [n, meaning] of meanings.entries()) enter(items[n], meaning);
  return {
    citations: items,
    mentions: known.flatMap(({ block, placed, mention, entry }, n) => {
      const authority = entry?.authority;
      return authority === undefined ? [] : [{ n, mention, placed, blockIndex: block, authority }];
    }),
    authorities,
  };
}

function enter(item: Item | undefined, { antecedent, candidates, problem, entry }: Meaning): void {
  if (item === undefined) return;
  item.candidates = candidates;
  const authority = entry?.authority;
  if (authority !== undefined) item.authority = authority;
  if (antecedent !== undefined) item.antecedent = antecedent;
  if (problem !== undefined) item.problem = problem;
}
