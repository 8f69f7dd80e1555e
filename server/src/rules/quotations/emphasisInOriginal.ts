import { replaceProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';

const ORIGINAL = /^(?:emphas[ie]s|italics|underlining) (?:in (?:the )?)?original$/i;

export const emphasisInOriginal = defineRule({
  id: 'emphasis-in-original',
  category: 'form',
  severity: 'hint',
  summary: '“(emphasis in original)” says nothing that is not assumed.',
  why: 'Emphasis is taken to be the author’s unless the citation says that it was added, so the note is left out. With both kinds in one quotation it helps, and stays.',
  source: { indigo: 'R2.2, R8.2.6', bluebook: '5.2(d)(iii)' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'record', 'journal', 'book'],
  reads: 'block',
  needs: ['parenthetical'],
  *check({ citation, placed }) {
    for (const { span, text } of citation.parentheticals) {
      if (!ORIGINAL.test(text) || isQuoted(placed, span)) continue;
      if (citation.parentheticals.some((other) => other.span.start !== span.start && /emphas|italic/i.test(other.text))) continue;
      yield { span: inSource(placed, span), data: { cut: { start: span.start - 1, end: span.end } } };
    }
  },
  message: () => say`Emphasis is taken to be in the original: leave the note out.`,
  fixable: 'safe',
  fix: ({ cut }, { placed }) => {
    const edit = replaceProse(placed, cut, '');
    return edit === undefined ? [] : [{ title: say`Remove the note`, edits: [edit] }];
  },
  examples: {
    invalid: [{ brief: 'Officers need “*fair* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) «(emphasis in original)».', fixed: 'Officers need “*fair* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002).' }],
    valid: [
      'Officers need “*fair* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (emphasis added).',
      '“*Fair* and *full* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (emphasis in original) (second emphasis added).',
    ],
  },
});
