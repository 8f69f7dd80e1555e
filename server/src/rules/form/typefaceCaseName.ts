import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { isItalic, isReversed, italicize } from '../typeface.js';

export const typefaceCaseName = defineRule({
  id: 'typeface-case-name',
  category: 'form',
  severity: 'error',
  summary: 'A case name is not in italics as a whole.',
  why: 'In court documents the whole case name is italic or underlined, the v. and phrases such as In re included, in full citations and in short forms. Fed. R. App. P. 32(a)(6) asks for it.',
  source: { indigo: 'R11.2', bluebook: 'B2, B10.1.1' },
  on: ['fullCase', 'shortCase', 'supra', 'docket'],
  *check({ citation, placed }, { brief }) {
    const name = 'name' in citation ? citation.name : undefined;
    if (name === undefined || brief.format !== 'markdown') return;
    if (placed.block.context.kind === 'tableCell' || isItalic(placed, name.span) || isReversed(placed) || isQuoted(placed, name.span)) return;
    yield { span: inSource(placed, name.span), data: name };
  },
  message: ({ text }) => `The case name “${text}” is set in italics, all of it.`,
  fixable: 'safe',
  fix: ({ span, text }, { placed }, { brief }) => [{ title: `Set “${text}” in italics`, edits: italicize(brief, placed, span) }],
  examples: {
    invalid: [
      { brief: '*«Hope* v. *Pelzer»*, 536 U.S. 730, 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '«Hope v. Pelzer», 536 U.S. 730, 739 (2002). «Hope», 536 U.S. at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope*, 536 U.S. at 741.' },
      { brief: '_See_ «Hope v. Pelzer», 536 U.S. 730, 739 (2002).', fixed: '_See_ _Hope v. Pelzer_, 536 U.S. 730, 739 (2002).' },
    ],
    valid: ['<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002).', 'Hope sued, and Pelzer moved to dismiss.', '*See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
