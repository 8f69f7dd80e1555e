import type { PinItem } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { itemsOf, rangeSpans, restoredEnd } from './pincites.js';

/** End page of a range as it should be printed; undefined when it is so already or is no plain range within one hundred. */
function shortened(item: PinItem): string | undefined {
  const { unit, first, last } = item;
  const end = restoredEnd(item);
  if (unit !== 'page' || last === undefined || end === undefined || first.length < 3) return undefined;
  const start = Number(first);
  if (!(start < end) || Math.floor(start / 100) !== Math.floor(end / 100)) return undefined;
  const right = String(end).slice(-2);
  return right === last ? undefined : right;
}

export const pinRangeDigits = defineRule({
  id: 'pin-range-digits',
  category: 'form',
  severity: 'warning',
  summary: 'The end of a page range has more or fewer than its last two digits.',
  why: 'The end of a page range drops the digits it shares with the beginning, but keeps its last two (560–61, 1005–08). Sections and paragraphs are never shortened.',
  source: { indigo: 'R5.1.2', bluebook: '3.2(a)' },
  notInManual: true,
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book'],
  reads: 'block',
  needs: ['range'],
  *check({ citation, placed }) {
    for (const item of itemsOf(citation)) {
      const right = shortened(item);
      const spans = rangeSpans(placed, item);
      if (right === undefined || spans === undefined || isQuoted(placed, item.span)) continue;
      yield { span: inSource(placed, { start: item.span.start, end: spans.last.end }), data: { last: spans.last, right, item } };
    }
  },
  message: ({ item, right }) => say`The range ${item.first}–${item.last ?? ''} is printed ${item.first}–${right}.`,
  fixable: 'safe',
  fix: ({ last, right, item }, { placed }) => replacement(say`Write ${item.first}–${right}`, placed, last, right),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, «396–397» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Id.* at «1005-1008».', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Id.* at 1005-08.' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, «396–7» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 739–41 (2002).', '*Hope v. Pelzer*, 536 U.S. 730, 799–801 (2002).', '*Doe v. Roe*, 12 F.4th 934, 998–1004 (9th Cir. 2021).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* ¶¶ 112–114.'],
  },
});
