import type { ResolvedCitation } from '../authority/authority.js';
import { parentheticalRank } from '../bluebook/parentheticals.js';
import { insertProse, italicRun } from '../prose/placement.js';
import type { Edit } from '../text/edit.js';

/** Puts a parenthetical at its place among those that a citation has. `text` stands between the parentheses. */
export function insertParenthetical({ citation, placed }: ResolvedCitation, text: string): Edit {
  const rank = parentheticalRank('', text) ?? 0;
  const later = citation.parentheticals.find((each) => each.kind !== 'courtYear' && (parentheticalRank(each.kind, each.text) ?? Infinity) > rank);
  if (later !== undefined) return insertProse(placed, later.span.start, `(${text}) `, 'right');
  const { end } = citation.span;
  return insertProse(placed, end, ` (${text})`, italicRun(placed, { start: end - 1, end }) === undefined ? 'left' : 'right');
}
