import { closedUp, readsAsSubsection } from '../../bluebook/sectionNumbers.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const subsectionSpacing = defineRule({
  id: 'subsection-spacing',
  category: 'form',
  severity: 'warning',
  summary: 'A space stands before a subsection.',
  why: 'Subsections are closed up to their section: § 501(c)(3), Rule 12(b)(6).',
  source: { indigo: 'R5.2.2', bluebook: '3.3, 12' },
  on: ['statute', 'regulation', 'rule'],
  reads: 'block',
  *check({ citation, placed }) {
    for (const section of citation.sections) {
      if (closedUp(section.text) === section.text || isQuoted(placed, section.span)) continue;
      yield { span: inSource(placed, section.span), data: { span: section.span, right: closedUp(section.text) } };
    }
    const last = citation.sections.at(-1);
    const [first] = citation.parentheticals;
    if (last === undefined || first === undefined || citation.standing === 'text' || !readsAsSubsection(first.text)) return;
    const span = { start: last.span.start, end: first.span.end };
    const printed = placed.block.text.slice(span.start, span.end);
    if (closedUp(printed) !== printed && first.span.start - last.span.end === 1 && !isQuoted(placed, span)) yield { span: inSource(placed, span), data: { span, right: closedUp(printed) } };
  },
  message: ({ right }) => say`The subsection is closed up: “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'It is a charity. 26 U.S.C. § «170(c) (2)».', fixed: 'It is a charity. 26 U.S.C. § 170(c)(2).' },
      { brief: 'Judgment follows. Fed. R. Civ. P. «56 (c)(1)».', fixed: 'Judgment follows. Fed. R. Civ. P. 56(c)(1).' },
    ],
    valid: ['Cities may be sued. 42 U.S.C. § 1983 (providing a remedy).', 'It is a charity. 26 U.S.C. § 170(c)(2).'],
  },
});
