import { type QuoteMark, quoteMarks } from '../../bluebook/quoteMarks.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

interface Placed extends QuoteMark {
  readonly placed: PlacedBlock;
}

/** Marks of the author's own text: within a quotation only those that enclose it count. */
const marksOf = (brief: Brief): Placed[] =>
  brief.blocks.flatMap((placed) =>
    placed.block.context.quoteDepth > 0 ? [] : quoteMarks(placed.block.text).flatMap((mark) => (mark.apostrophe && isQuoted(placed, mark) ? [] : [{ ...mark, placed }])),
  );

export const smartQuotes = defineRule({
  id: 'smart-quotes',
  category: 'form',
  severity: 'hint',
  off: true,
  summary: 'Straight and curly marks are mixed.',
  why: 'One set of apostrophes and quotation marks looks made by one hand, and a search finds “Dep’t” everywhere. The set that most of the brief uses is kept. Leave the rule off where a later step curls the marks.',
  source: { indigo: 'R2.2', bluebook: null },
  on: 'brief',
  *check(brief) {
    const marks = marksOf(brief);
    const curly = marks.filter((mark) => mark.curly).length * 2 >= marks.length;
    for (const mark of marks) if (mark.curly !== curly) yield { span: inSource(mark.placed, mark), data: mark };
  },
  message: ({ curly, other }) => (curly ? say`Most of this brief’s marks are straight: “${other}”.` : say`Most of this brief’s marks are curly: “${other}”.`),
  fixable: 'safe',
  fix: (mark) => replacement(say`Write ${mark.other}`, mark.placed, mark, mark.other),
  examples: {
    invalid: [
      { brief: "The Nat’l Ass’n and the Larch Comm«'»n agreed.", fixed: 'The Nat’l Ass’n and the Larch Comm’n agreed.' },
      { brief: "Larch's lease, Birch's lease, and Alder«’»s lease ran out.", fixed: "Larch's lease, Birch's lease, and Alder's lease ran out." },
    ],
    valid: ["A 7' wall and a 3\" nail.", 'Larch’s “lease” ran out.', "Larch's lease, cited as `Dep’t`, ran out."],
  },
});
