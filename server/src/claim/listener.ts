import type { OpinionRecord } from '../library/opinion.js';
import { surname } from './who.js';

/** What telling speakers apart needs to know of one opinion. */
export interface OpinionEars {
  readonly judges: ReadonlySet<string>;
  readonly judgesBelow: ReadonlySet<string>;
  readonly courtWord: string | undefined;
  /** The court sat in full, so that "the panel" is the one that heard the case first. */
  readonly enBanc: boolean;
}

const ORDINALS: Readonly<Record<string, string>> = {
  '1st': 'first', '2d': 'second', '3d': 'third', '4th': 'fourth', '5th': 'fifth', '6th': 'sixth', '7th': 'seventh', '8th': 'eighth', '9th': 'ninth', '10th': 'tenth', '11th': 'eleventh', 'd.c.': 'd.c', 'fed.': 'federal',
};

function courtWordOf({ id, abbreviation, name }: OpinionRecord['court']): string | undefined {
  const circuit = /^(\S+) Cir\./.exec(abbreviation)?.[1]?.toLowerCase();
  if (circuit !== undefined) return ORDINALS[circuit] ?? circuit;
  return id === 'scotus' || /\bsupreme court\b/i.test(name) ? 'supreme' : undefined;
}

const JUDGE = /\bJudge ((?:[A-Z][\w.’'-]* ?){1,4})/g;
const known = new WeakMap<OpinionRecord, OpinionEars>();

/** Names of the judges and the court of an opinion. */
export function earsOf(record: OpinionRecord): OpinionEars {
  let ears = known.get(record);
  if (ears === undefined) {
    const judges = new Set([...record.panel.map((judge) => surname(judge.surname)), ...record.parts.flatMap(({ author, joinedBy }) => [author, ...joinedBy].flatMap((name) => (name === null ? [] : [surname(name)])))].filter((name) => name.length > 2));
    const below = [...record.history.map(({ note }) => note ?? ''), ...record.facts.filter(({ statement }) => /district court|trial court|below/i.test(statement)).map(({ statement }) => statement)];
    const judgesBelow = new Set(below.flatMap((text) => [...text.matchAll(JUDGE)].map((match) => surname(match[1] ?? ''))).filter((name) => name !== '' && !judges.has(name)));
    const courtWord = courtWordOf(record.court);
    ears = { judges, judgesBelow, courtWord, enBanc: courtWord !== undefined && courtWord !== 'supreme' && record.panel.length > 3 };
    known.set(record, ears);
  }
  return ears;
}
