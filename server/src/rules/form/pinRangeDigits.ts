import type { PinItem } from '../../citation/citation.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

/** End page of a range as it should be printed; undefined when it is so already or is no plain rising range. */
function shortened({ unit, first, last }: PinItem): string | undefined {
  if (unit !== 'page' || last === undefined || first.length < 3 || first.length !== last.length) return undefined;
  if (!(Number(first) < Number(last))) return undefined;
  let same = 0;
  while (first[same] === last[same]) same++;
  const right = last.slice(Math.min(same, last.length - 2));
  return right === last ? undefined : right;
}

export const pinRangeDigits = defineRule({
  id: 'pin-range-digits',
  category: 'form',
  severity: 'warning',
  summary: 'A page range repeats digits that its first page gives.',
  why: 'The end of a page range drops the digits it shares with the beginning, but keeps its last two (560–61, 1005–08). Sections and paragraphs are never shortened.',
  source: { indigo: 'R5.1.2', bluebook: '3.2(a)' },
  on: ['fullCase', 'shortCase', 'id', 'supra'],
  *check({ citation, placed }) {
    const pincites = [citation.pincite, ...('parallels' in citation ? citation.parallels.map(({ pincite }) => pincite) : [])];
    for (const item of pincites.flatMap((pincite) => pincite?.items ?? [])) {
      const right = shortened(item);
      if (right === undefined || item.dash === undefined || isQuoted(placed, item.span)) continue;
      const start = item.dash.span.end;
      const lead = placed.block.text.slice(start).length - placed.block.text.slice(start).trimStart().length;
      const last = { start: start + lead, end: start + lead + (item.last ?? '').length };
      yield { span: inSource(placed, { start: item.span.start, end: last.end }), data: { last, right, item } };
    }
  },
  message: ({ item, right }) => `The range ${item.first}–${item.last ?? ''} is printed ${item.first}–${right}.`,
  fixable: 'safe',
  fix: ({ last, right, item }, { placed }) => replacement(`Shorten to ${item.first}–${right}`, placed, last, right),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, «396–397» (1989).', fixed: '*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Id.* at «1005-1008».', fixed: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Id.* at 1005-08.' },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 739–41 (2002).', '*Hope v. Pelzer*, 536 U.S. 730, 799–801 (2002).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* ¶¶ 112–114.'],
  },
});
