import { say } from '../../text/say.js';
import { between, isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { pincitesOf } from './pincites.js';

export const pinMultipleSeparator = defineRule({
  id: 'pin-multiple-separator',
  category: 'form',
  severity: 'info',
  summary: 'Several pages of one pincite are joined by more than a comma.',
  why: 'Pages that do not follow one another are listed with commas alone: 1175, 1178. “And”, “&” and a second “at” are left out.',
  source: { indigo: 'R11.7.1', bluebook: '3.2(a)' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'journal', 'book'],
  reads: 'block',
  needs: ['places'],
  *check({ citation, placed }) {
    for (const { pincite } of pincitesOf(citation)) {
      for (const [index, item] of pincite.items.entries()) {
        const before = pincite.items[index - 1];
        if (before?.unit !== item.unit || item.prefix !== undefined || isQuoted(placed, item.span)) continue;
        const joint = between(placed, before.span, item.span);
        if (joint.trim() === ',') continue;
        yield { span: inSource(placed, { start: before.span.start, end: item.span.end }), data: { span: { start: before.span.end, end: item.span.start } } };
      }
    }
  },
  message: () => say`A comma alone joins these pages.`,
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Join with a comma`, placed, span, ', '),
  examples: {
    invalid: [
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at «396 and 399».', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at 396, 399.' },
      { brief: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at «396, at 399».', fixed: '*Graham v. Connor*, 490 U.S. 386, 395 (1989). *Id.* at 396, 399.' },
    ],
    valid: ['*Graham v. Connor*, 490 U.S. 386, 388, 396 (1989).', '*Graham v. Connor*, 490 U.S. 386, 395 nn.10 & 12 (1989).', '3A Martin J. Norris, *Benedict on Admiralty* § 63, at 6-2 (7th ed. 1997).'],
  },
});
