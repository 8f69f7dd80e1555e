import type { CaseName } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { isQuoted } from '../editable.js';
import { namesIn } from '../names.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { isItalic, isReversed, italicize } from '../typeface.js';

interface Fault {
  readonly name: CaseName;
  readonly placed: PlacedBlock;
}

/** A caption or a heading in capitals sets names off in its own way. */
const isCapitals = (text: string): boolean => text === text.toUpperCase();

export const typefaceCaseName = defineRule({
  id: 'typeface-case-name',
  category: 'form',
  severity: 'error',
  summary: 'A case name is not in italics as a whole.',
  why: 'In court documents the whole case name is italic or underlined, the v. and phrases such as In re included, in full citations and in short forms. Fed. R. App. P. 32(a)(6) asks for it.',
  source: { indigo: 'R11.2', bluebook: 'B2, B10.1.1' },
  on: ['fullCase', 'shortCase', 'supra', 'docket', 'brief'],
  *check(subject, { brief }): Iterable<Sighting<Fault>> {
    if (brief.format !== 'markdown') return;
    for (const { name, placed } of namesIn(subject)) {
      if (placed.block.context.kind === 'tableCell' || isCapitals(name.text) || isItalic(placed, name.span) || isReversed(placed) || isQuoted(placed, name.span)) continue;
      yield { span: inSource(placed, name.span), data: { name, placed } };
    }
  },
  message: ({ name }) => `The case name “${name.text}” is set in italics, all of it.`,
  fixable: 'safe',
  fix: ({ name, placed }, _, { brief }) => [{ title: `Set “${name.text}” in italics`, edits: italicize(brief, placed, name.span) }],
  examples: {
    invalid: [
      { brief: '*«Hope* v. *Pelzer»*, 536 U.S. 730, 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '«Hope v. Pelzer», 536 U.S. 730, 739 (2002). «Hope», 536 U.S. at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope*, 536 U.S. at 741.' },
      { brief: '_See_ «Hope v. Pelzer», 536 U.S. 730, 739 (2002).', fixed: '_See_ _Hope v. Pelzer_, 536 U.S. 730, 739 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said «Hope v. Pelzer» in 2002.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said *Hope v. Pelzer* in 2002.' },
    ],
    valid: ['<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002).', 'Hope sued, and Pelzer moved to dismiss.', '*See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
