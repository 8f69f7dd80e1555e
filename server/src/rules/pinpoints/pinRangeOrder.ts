import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { itemsOf, restoredEnd } from './pincites.js';

export const pinRangeOrder = defineRule({
  id: 'pin-range-order',
  category: 'form',
  severity: 'error',
  summary: 'A page range ends where it begins, or before.',
  why: 'With the digits restored that a range leaves out, its end is a higher number than its beginning; otherwise one of the two is wrong.',
  source: { indigo: 'R5.1.2', bluebook: '3.2(a)' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book'],
  reads: 'block',
  needs: ['range'],
  *check({ citation, placed }) {
    for (const item of itemsOf(citation)) {
      if (item.unit !== 'page' && item.unit !== 'starPage' && item.unit !== 'paragraph' && item.unit !== 'slip') continue;
      const plain = { ...item, first: item.first.replace(/^\\?\*/, ''), ...(item.last === undefined ? {} : { last: item.last.replace(/^\\?\*/, '') }) };
      const end = restoredEnd(plain);
      if (end === undefined || end > Number(plain.first) || isQuoted(placed, item.span)) continue;
      yield { span: inSource(placed, item.span), data: { first: plain.first, end: String(end) } };
    }
  },
  message: ({ first, end }) => (first === end ? say`The range begins and ends on ${first}.` : say`The range runs backwards, from ${first} to ${end}.`),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, «397–96» (1989).' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 396 (1989). *Id.* at «397–397».' },
    ],
    valid: ['*Graham v. Connor*, 490 U.S. 386, 396–97 (1989).', '*Doe v. Roe*, 12 F.4th 934, 1198–202 (9th Cir. 2021).', '42 U.S.C. §§ 1985–1983.'],
  },
});
