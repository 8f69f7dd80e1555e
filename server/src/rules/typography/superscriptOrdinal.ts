import { raisedOrdinals } from '../../bluebook/ordinals.js';
import type { PlacedBlock, StyledRun } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

interface Raised {
  readonly span: Span;
  readonly right: string;
  /** The markup that raises it. */
  readonly run?: StyledRun;
}

/** Endings raised by markup: `9<sup>th</sup>`, with the number before them. */
function* raisedByMarkup({ block: { text, styles } }: PlacedBlock): Iterable<Raised & { readonly run: StyledRun }> {
  for (const run of styles) {
    if (run.style !== 'superscript') continue;
    const ending = text.slice(run.span.start, run.span.end);
    const number = /\d+$/.exec(text.slice(Math.max(0, run.span.start - 4), run.span.start))?.[0];
    if (number !== undefined && /^(?:st|nd|rd|th|d)$/.test(ending)) {
      yield { span: { start: run.span.start - number.length, end: run.span.end }, right: number + ending, run };
    }
  }
}

const withoutTags = ({ base }: PlacedBlock, { source, inner }: StyledRun): Edit[] => [
  { span: { start: base + source.start, end: base + inner.start }, newText: '' },
  { span: { start: base + inner.end, end: base + source.end }, newText: '' },
];

export const superscriptOrdinal = defineRule({
  id: 'superscript-ordinal',
  category: 'form',
  severity: 'warning',
  summary: 'The ending of an ordinal is set above the line.',
  why: 'Ordinals stand on the line: 9th Cir., 2d Cir. Word processors raise the ending unasked, and the raised letters then stay in every copy of the citation.',
  source: { indigo: 'R7.2', bluebook: '6.2(b)(iii)' },
  on: 'block',
  reads: 'block',
  *check(placed): Iterable<Sighting<Raised>> {
    for (const { start, end, right } of raisedOrdinals(placed.block.text)) {
      const span = { start, end };
      if (!isQuoted(placed, span)) yield { span: inSource(placed, span), data: { span, right } };
    }
    for (const { span, right, run } of raisedByMarkup(placed)) {
      if (!isQuoted(placed, span)) yield { span: { start: inSource(placed, span).start, end: placed.base + run.source.end }, data: { span, right, run } };
    }
  },
  message: ({ right }) => say`“${right}” stands on the line, without raised letters.`,
  fixable: 'safe',
  fix: ({ span, right, run }, placed) =>
    run === undefined ? replacement(say`Write “${right}”`, placed, span, right) : [{ title: say`Write “${right}”`, edits: withoutTags(placed, run) }],
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 («5^th^» Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (5th Cir. 2022).' },
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 («2ⁿᵈ» Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (2d Cir. 2022).' },
      { brief: 'The «11<sup>th</sup>» Circuit disagrees.', fixed: 'The 11th Circuit disagrees.' },
    ],
    valid: ['The area is 12 m^2^ by 3^n^.', 'The panel denied rehearing.<sup>4</sup>', 'He wrote of “the 9^th^ Circuit.”', '*Larch v. Birch*, 44 F.4th 10, 12 (5th Cir. 2022).'],
  },
});
