import type { CaseName } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { namesIn } from '../names.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { isItalic, isReversed, italicize, italicsWithin } from '../typeface.js';

interface Fault {
  readonly name: CaseName;
  readonly span: Span;
  readonly placed: PlacedBlock;
}

/** The parties alone where a nickname in parentheses follows them with italics of its own. */
const withoutNickname = ({ span, defendant }: CaseName, placed: PlacedBlock): Span =>
  defendant !== undefined && defendant.span.end < span.end && italicsWithin(placed, { start: defendant.span.end, end: span.end }).length > 0 ? { start: span.start, end: defendant.span.end } : span;

/** A caption or a heading in capitals sets names off in its own way. */
const isCapitals = (text: string): boolean => text === text.toUpperCase();

export const typefaceCaseName = defineRule({
  id: 'typeface-case-name',
  category: 'form',
  severity: 'error',
  summary: 'A case name is not in italics as a whole.',
  why: 'In court documents the whole case name is italic or underlined, the v. and phrases such as In re included, in full citations and in short forms. Fed. R. App. P. 32(a)(6) asks for it.',
  source: { indigo: 'R11.2', bluebook: 'B2, B10.1.1' },
  on: ['fullCase', 'shortCase', 'supra', 'docket', 'block'],
  reads: 'block',
  needs: ['name'],
  check(subject, { brief }) {
    // Behind "supra" the name may be an author's.
    if (brief.format !== 'markdown' || ('citation' in subject && subject.citation.kind === 'supra' && subject.authority?.kind !== 'case')) return undefined;
    return namesIn(subject, brief).flatMap(({ name, placed }): Sighting<Fault>[] => {
      const span = withoutNickname(name, placed);
      if (isItalic(placed, span) || placed.block.context.kind === 'tableCell' || isCapitals(name.text) || isReversed(placed) || isQuoted(placed, span)) return [];
      return [{ span: inSource(placed, span), data: { name, span, placed } }];
    });
  },
  message: ({ name }) => say`The case name “${name.text}” is set in italics, all of it.`,
  fixable: 'safe',
  fix: ({ name, span, placed }, _, { brief }) => [{ title: say`Set “${name.text}” in italics`, edits: italicize(brief, placed, span) }],
  examples: {
    invalid: [
      { brief: '*«Hope* v. *Pelzer»*, 536 U.S. 730, 739 (2002).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: '«Hope v. Pelzer», 536 U.S. 730, 739 (2002). «Hope», 536 U.S. at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Hope*, 536 U.S. at 741.' },
      { brief: '_See_ «Hope v. Pelzer», 536 U.S. 730, 739 (2002).', fixed: '_See_ _Hope v. Pelzer_, 536 U.S. 730, 739 (2002).' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said «Hope v. Pelzer» in 2002.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). So said *Hope v. Pelzer* in 2002.' },
      { brief: 'The rule of «Larch v. Birch» is settled.', fixed: 'The rule of *Larch v. Birch* is settled.' },
    ],
    valid: [
      'Larch, *supra*, at 40.',
      '*Larch v. Birch* (*The Tree Case*), 44 F.4th 10, 12 (9th Cir. 2022).',
      '<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002).', 'Hope sued, and Pelzer moved to dismiss.', '*See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
