import { nominativeOf } from '../../bluebook/nominative.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { insertProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { editionOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const nominativeReporter = defineRule({
  id: 'nominative-reporter',
  category: 'form',
  severity: 'warning',
  summary: 'An early volume of the United States Reports is cited without its reporter’s name.',
  why: 'The first 90 volumes were published under their reporters’ names, whose own volume number stands in parentheses: 5 U.S. (1 Cranch) 137.',
  source: { indigo: 'T1.1', bluebook: '10.3.2, T1.1' },
  on: 'fullCase',
  reads: 'block',
  check({ citation, placed }, { settings }) {
    const { reporter, volume, nominative } = citation;
    if (reporter === undefined || volume === undefined || nominative !== undefined || habitsOf(settings).supremeCourt || isQuoted(placed, reporter.span)) return undefined;
    if (editionOf(reporter)?.abbreviation !== 'U.S.') return undefined;
    const own = nominativeOf(Number(volume.text));
    if (own === undefined) return undefined;
    return { span: inSource(placed, { start: volume.span.start, end: reporter.span.end }), data: { at: reporter.span.end, shown: `(${String(own.volume)} ${own.abbreviation})`, volume: volume.text } };
  },
  message: ({ shown, volume }) => say`Volume ${volume} of U.S. is also ${shown}.`,
  fixable: 'safe',
  fix: ({ at, shown }, { placed }) => [{ title: say`Insert “${shown}”`, edits: [insertProse(placed, at, ` ${shown}`, 'left')] }],
  examples: {
    // A safe fix adds a figure here: it is the table's, not the author's.
    invalid: [{ brief: '*Gibbons v. Ogden*, «22 U.S.» 1, 196 (1824).', fixed: '*Gibbons v. Ogden*, 22 U.S. (9 Wheat.) 1, 196 (1824).' }],
    valid: ['*Gibbons v. Ogden*, 22 U.S. (9 Wheat.) 1, 196 (1824).', '*Plessy v. Ferguson*, 163 U.S. 537, 550 (1896).'],
  },
});
