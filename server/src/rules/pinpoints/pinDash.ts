import type { Brief } from '../../brief/brief.js';
import { holderOfCitations } from '../../brief/cells.js';
import type { PinItem } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { itemsOf, rangeSpans } from './pincites.js';

interface Habit {
  /** The dash that nearly all of the brief's ranges have, when there are enough of them to tell. */
  readonly usual?: '-' | '–';
  /** What a range gets that has neither now, or has it set apart: the dash of most others, or an en dash. */
  readonly other: '-' | '–';
  /** Double hyphens throughout: the writer's tools turn them into en dashes. */
  readonly typed: boolean;
}

/** Whether no space stands around the dash of a range. */
function isClosed(placed: PlacedBlock, item: PinItem): boolean {
  const spans = rangeSpans(placed, item);
  return spans !== undefined && spans.last.start - spans.firstEnd === item.dash?.text.length;
}

/** By what stands for all that a brief's citations say. */
const habitOf = rememberFor((brief: Brief): Habit => {
  const count = { '-': 0, '–': 0, '--': 0 };
  for (const { citation, placed } of brief.citations) {
    for (const item of itemsOf(citation)) {
      const dash = item.dash?.text;
      if ((dash === '-' || dash === '–' || dash === '--') && isClosed(placed, item)) count[dash]++;
    }
  }
  const single = count['-'] + count['–'];
  const usual = count['-'] > count['–'] ? '-' : '–';
  return { typed: count['--'] >= 3 && count['–'] === 0, other: usual, ...(single >= 6 && count[usual] >= single * 0.8 ? { usual } : {}) };
}, holderOfCitations);

export const pinDash = defineRule({
  id: 'pin-dash',
  category: 'form',
  severity: 'info',
  summary: 'A range has another dash than the rest, or spaces around it.',
  why: 'A range of pages has a hyphen or an en dash, closed up, and the same one throughout the brief; no em dash and no two hyphens.',
  source: { indigo: 'R5.1.2', bluebook: '3.2(a), 6.2' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book', 'record'],
  reads: 'block',
  needs: ['range'],
  leansOn: ({ brief }) => JSON.stringify(habitOf(brief)),
  *check({ citation, placed }, { brief }) {
    const { usual, typed, other } = habitOf(brief);
    for (const item of itemsOf(citation)) {
      const { dash } = item;
      const spans = rangeSpans(placed, item);
      if (dash === undefined || spans === undefined || item.unit === 'section' || isQuoted(placed, item.span)) continue;
      const single = dash.text === '-' || dash.text === '–';
      const span = { start: spans.firstEnd, end: spans.last.start };
      const closed = isClosed(placed, item);
      const right = usual ?? (single && closed ? dash.text : other);
      if ((closed && (dash.text === right || (typed && dash.text === '--'))) || (closed && single && citation.kind === 'record')) continue;
      yield { span: inSource(placed, span), data: { span, right, closed } };
    }
  },
  message: ({ right, closed }) => (right === '-' ? (closed ? say`A range has a hyphen here.` : say`A range has a hyphen without spaces.`) : closed ? say`A range has an en dash here.` : say`A range has an en dash without spaces.`),
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396«--»97 (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396« - »97 (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396-97 (1989); *Hope v. Pelzer*, 536 U.S. 730, 739« - »41 (2002).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396-97 (1989); *Hope v. Pelzer*, 536 U.S. 730, 739-41 (2002).' },
    ],
    valid: ['*Graham v. Connor*, 490 U.S. 386, 396-97 (1989).', '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).', '42 U.S.C. § 2000e-5; *Doe v. Roe*, No. 19-cv-55.'],
  },
});
