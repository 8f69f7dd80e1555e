import { overlaps } from '../../text/span.js';
import { insertProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { entryOf } from './entries.js';

export const historyParentheticalPosition = defineRule({
  id: 'history-parenthetical-position',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A parenthetical stands behind the history, and may be about the decision cited.',
  why: 'What is said of the cited decision stands before its history; a parenthetical behind *aff’d* and its citation is read as about the affirmance. The Supreme Court never sits en banc.',
  source: { indigo: 'R10.2, R14', bluebook: '1.5(b), 10.7' },
  on: 'fullCase',
  reads: 'block',
  needs: ['history'],
  check(resolved, { brief }) {
    const { citation, placed } = resolved;
    const entry = entryOf(resolved, brief);
    if (entry?.phrase === undefined || !entry.phrase.commaAfter || entry.cited.parentheticals.some(({ kind }) => kind === 'explanatory')) return undefined;
    const supreme = citation.reporter?.canonical === 'U.S.' || citation.reporter?.canonical === 'S. Ct.';
    const moved = citation.parentheticals.find(({ kind, weight }) => kind === 'explanatory' || (supreme && weight?.kind === 'enBanc'));
    return moved !== undefined && !isQuoted(placed, { start: moved.span.start, end: moved.span.start + 1 }) ? { span: inSource(placed, moved.span), data: { moved: moved.span, to: entry.cited.span.end } } : undefined;
  },
  message: () => say`If this is about the decision cited, it stands before the history.`,
  fixable: 'suggest',
  fix: ({ moved, to }, { placed }, { brief }) => {
    if (placed.block.styles.some(({ span }) => overlaps(span, moved) && (span.start < moved.start || span.end > moved.end))) return [];
    const { start, end } = inSource(placed, moved);
    return [{ title: say`Move it before the history`, edits: [insertProse(placed, to, ` ${brief.source.slice(start, end)}`, 'left'), { span: { start: start - 1, end }, newText: '' }] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019), *aff’d*, 950 F.3d 1 (9th Cir. 2020) «(finding no lease)».', fixed: '*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019) (finding no lease), *aff’d*, 950 F.3d 1 (9th Cir. 2020).' },
      { brief: '*Poe v. Moe*, 950 F.3d 1, 4 (9th Cir. 2020), *rev’d*, 593 U.S. 10 (2021) «(en banc)».', fixed: '*Poe v. Moe*, 950 F.3d 1, 4 (9th Cir. 2020) (en banc), *rev’d*, 593 U.S. 10 (2021).' },
    ],
    valid: ['*Poe v. Moe*, 412 F. Supp. 3d 12, 15 (N.D. Cal. 2019), *aff’d*, 950 F.3d 1 (9th Cir. 2020) (per curiam).'],
  },
});
