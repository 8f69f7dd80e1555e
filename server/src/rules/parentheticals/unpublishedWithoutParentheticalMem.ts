import { weightForm } from '../../bluebook/parentheticals.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const unpublishedWithoutParentheticalMem = defineRule({
  id: 'unpublished-without-parenthetical-mem',
  category: 'form',
  severity: 'info',
  summary: 'An unpublished disposition is not marked in the usual way.',
  why: 'A memorandum disposition that its citation marks at all is marked “(mem.)”: in small letters and abbreviated.',
  source: { indigo: 'R12.4, R13.1', bluebook: '10.6.1, B10.1.4' },
  on: 'fullCase',
  reads: 'block',
  needs: ['unreported'],
  *check({ citation, placed }) {
    if (!/^(?:WL|LEXIS|F\. App['’]x)|LEXIS$/.test(citation.reporter?.canonical ?? '')) return;
    for (const { span, text } of citation.parentheticals) {
      if (weightForm(text) === 'mem.' && text !== 'mem.' && !isQuoted(placed, span)) yield { span: inSource(placed, span), data: { inner: { start: span.start + 1, end: span.end - 1 } } };
    }
  },
  message: () => say`The usual mark is “(mem.)”.`,
  fixable: 'suggest',
  fix: ({ inner }, { placed }) => replacement(say`Write “(mem.)”`, placed, inner, 'mem.'),
  examples: {
    invalid: [{ brief: '*Poe v. Moe*, 850 F. App’x 12, 14 (9th Cir. 2021) «(Memorandum)».', fixed: '*Poe v. Moe*, 850 F. App’x 12, 14 (9th Cir. 2021) (mem.).' }],
    valid: ['*Poe v. Moe*, 850 F. App’x 12, 14 (9th Cir. 2021).', '*Poe v. Moe*, No. 20-123, 2021 WL 765432, at *3 (N.D. Cal. Mar. 1, 2021).', '*Poe v. Moe*, 580 U.S. 12 (2017) (mem.).'],
  },
});
