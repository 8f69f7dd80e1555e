import type { CaseName } from '../../citation/citation.js';
import { italicRun } from '../../prose/placement.js';
import type { PlacedBlock, StyledRun } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { nameOf } from '../names.js';
import { defineRule, inSource } from '../rule.js';

/** The italics of a name when they end with the comma behind it. */
function italicComma(placed: PlacedBlock, { span, comma }: CaseName): StyledRun | undefined {
  if (comma === undefined) return undefined;
  const run = italicRun(placed, { start: Math.max(span.start, span.end - 1), end: comma.end });
  return run !== undefined && placed.block.text.slice(comma.end, run.span.end).trim() === '' ? run : undefined;
}

export const typefaceCaseComma = defineRule({
  id: 'typeface-case-comma',
  category: 'form',
  severity: 'warning',
  summary: 'The comma behind a case name is set in italics.',
  why: 'The comma that follows a case name is not part of it and stays roman: the italics end before it.',
  source: { indigo: 'R11.2', bluebook: 'B2, 2.1(f)' },
  on: ['fullCase', 'shortCase', 'supra', 'docket'],
  reads: 'block',
  needs: ['name'],
  check({ citation, placed }) {
    const name = nameOf(citation);
    if (name?.comma === undefined || isQuoted(placed, name.span)) return undefined;
    const run = italicComma(placed, name);
    return run !== undefined ? { span: inSource(placed, name.comma), data: { comma: name.comma, run, name: name.text } } : undefined;
  },
  message: ({ name }) => say`End the italics before the comma that follows “${name}”.`,
  fixable: 'safe',
  fix: ({ comma, run }, { placed }, { brief }) => {
    const { base } = placed;
    const marker = { start: base + run.inner.end, end: base + run.source.end };
    const at = inSource(placed, comma).start;
    return [
      {
        title: say`Move the comma out of the italics`,
        edits: [
          { span: { start: at, end: at }, newText: brief.source.slice(marker.start, marker.end) },
          { span: marker, newText: '' },
        ],
      },
    ];
  },
  examples: {
    invalid: [
      { brief: '*Larch v. Birch«,»* 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '_Larch v. Alder, Inc.«,»_ 44 F.4th 10, 12 (9th Cir. 2022).', fixed: '_Larch v. Alder, Inc._, 44 F.4th 10, 12 (9th Cir. 2022).' },
    ],
    valid: ['*Larch v. Alder, Inc.*, 44 F.4th 10, 12 (9th Cir. 2022).', '*In Birch’s time,* she wrote, 44 F.4th 10 was new.'],
  },
});
