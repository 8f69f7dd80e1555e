import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { Citation } from '../../citation/citation.js';
import type { PlacedBlock, StyledRun } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { ofBlock } from '../../authority/places.js';
import { byStretch } from '../../brief/stretches.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { overlaps, type Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule } from '../rule.js';
import { emphasisMarker } from '../typeface.js';

type Style = 'emphasis' | 'underline';

interface Fault {
  readonly placed: PlacedBlock;
  readonly run: StyledRun;
  /** What the run should be; absent where bold is laid over italics. */
  readonly right?: Style;
  /** Italics one space behind, that the bold run joins. */
  readonly next?: StyledRun;
}

/** Case names, signals and *id.* of a citation: what is set in italics or underlined. */
const partsOf = (citation: Citation): readonly Span[] =>
  [citation.signal?.span, 'name' in citation ? citation.name.span : undefined, citation.kind === 'id' ? citation.token.span : undefined].filter((span) => span !== undefined);

/** The runs of each style that set such a part in a block, none twice. */
function runsOf(brief: Brief, index: number): readonly StyledRun[] {
  const found = new Set<StyledRun>();
  const add = (placed: PlacedBlock, span: Span) => {
    if (placed.block.context.kind === 'heading' || isQuoted(placed, span)) return;
    for (const run of placed.block.styles) if ((run.style === 'emphasis' || run.style === 'underline') && overlaps(run.span, span)) found.add(run);
  };
  for (const { citation, placed } of ofBlock(brief.citations, index)) for (const span of partsOf(citation)) add(placed, span);
  for (const { mention, placed } of ofBlock(brief.mentions, index)) add(placed, mention.name.span);
  return [...found];
}

/** How many such runs a stretch has, and how many of them are underlined. */
const countsOf = byStretch((brief, start, end) => {
  let all = 0;
  let underlined = 0;
  for (let index = start; index < end; index++) {
    const runs = runsOf(brief, index);
    all += runs.length;
    underlined += runs.filter(({ style }) => style === 'underline').length;
  }
  return { all, underlined };
});

/** Whether a stretch has underlined words: most briefs have none. */
const underlines = byStretch(({ blocks }, start, end): boolean => blocks.slice(start, end).some(({ block: { styles } }) => styles.some(({ style }) => style === 'underline')));

/** The style that most such runs of the brief have. */
const usualOf = rememberFor((brief: Brief): Style => {
  if (!underlines(brief).some(({ value }) => value)) return 'emphasis';
  let more = 0;
  for (const { value } of countsOf(brief)) more += value.underlined * 2 - value.all;
  return more > 0 ? 'underline' : 'emphasis';
});

/** The runs that differ from the rest; a paragraph of several that agree among themselves has a style of its own. */
function odd(brief: Brief, placed: PlacedBlock, index: number): Fault[] {
  const right = usualOf(brief);
  if (right === 'emphasis' && !placed.block.styles.some(({ style }) => style === 'underline')) return [];
  const among = runsOf(brief, index);
  const agree = among.length > 1 && among.every(({ style }) => style === among[0]?.style);
  return agree ? [] : among.filter(({ style }) => style !== right).map((run) => ({ placed, run, right }));
}

/** Bold laid over the italics of a signal or name: "***See***". */
function boldOver({ citation, placed }: ResolvedCitation): Fault | undefined {
  const { styles, text } = placed.block;
  for (const span of partsOf(citation)) {
    const run = styles.find((each) => each.style === 'strong' && each.span.start <= span.start && each.span.end >= span.start + 2 && each.span.end <= span.end + 2);
    const italic = run === undefined ? undefined : styles.find((each) => each.style === 'emphasis' && each.span.start === run.span.start && each.span.end === run.span.end);
    if (run === undefined || italic === undefined || placed.block.context.kind === 'heading' || isQuoted(placed, span)) continue;
    const outer = run.source.start < italic.source.start ? run : italic;
    const inner = outer === run ? italic : run;
    const next = text[run.span.end] === ' ' ? styles.find((each) => each.style === 'emphasis' && each.span.start === run.span.end + 1) : undefined;
    return { placed, run: { ...outer, inner: inner.inner }, ...(next === undefined || citation.signal === undefined ? {} : { next }) };
  }
  return undefined;
}

function editsFor({ placed: { base }, run, right, next }: Fault, brief: Brief): Edit[] {
  const marker = emphasisMarker(brief);
  const open = { start: base + run.source.start, end: base + run.inner.start };
  const close = { start: base + run.inner.end, end: base + run.source.end };
  if (right === undefined && next !== undefined) return [{ span: open, newText: marker }, { span: { start: close.start, end: base + next.inner.start }, newText: ' ' }];
  return [{ span: open, newText: right === 'underline' ? '<u>' : marker }, { span: close, newText: right === 'underline' ? '</u>' : marker }];
}

export const typefaceMixed = defineRule({
  id: 'typeface-mixed',
  category: 'form',
  severity: 'hint',
  summary: 'Case names and signals are now in italics, now underlined or bold.',
  why: 'Italics and underlining mean the same; a brief keeps to one of them, so that a change of typeface always means something.',
  source: { indigo: 'R2.2', bluebook: 'B2' },
  on: 'block',
  reads: 'block',
  needs: ['styles'],
  leansOn: ({ brief }) => (brief.format === 'markdown' ? usualOf(brief) : ''),
  check(placed, { brief }) {
    const { styles } = placed.block;
    if (brief.format !== 'markdown' || styles.length === 0) return undefined;
    const bold = styles.some(({ style }) => style === 'strong') ? ofBlock(brief.citations, placed.index).flatMap((each) => boldOver(each) ?? []) : [];
    return [...odd(brief, placed, placed.index), ...bold].map((fault) => ({ span: { start: fault.placed.base + fault.run.source.start, end: fault.placed.base + fault.run.source.end }, data: fault }));
  },
  message: ({ right }) => (right === undefined ? say`Italics are enough: bold is laid over them.` : right === 'emphasis' ? say`Other case names and signals are in italics.` : say`Other case names and signals are underlined.`),
  fixable: 'safe',
  fix: (fault, _, { brief }) => [{ title: fault.right === 'underline' ? say`Underline it` : say`Set it in italics`, edits: editsFor(fault, brief) }],
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). «<u>Id.</u>» at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.' },
      { brief: '<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002). <u>Id.</u> at 741; «*Hope*», 536 U.S. at 739.', fixed: '<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002). <u>Id.</u> at 741; <u>Hope</u>, 536 U.S. at 739.' },
      { brief: '«***See***» *Hope v. Pelzer*, 536 U.S. 730, 739 (2002).', fixed: '*See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
    ],
    valid: ['<u>Hope v. Pelzer</u>, 536 U.S. 730, 739 (2002). <u>Id.</u> at 741.', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). The words are <u>plain</u>.', '**The Facts.** *See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).'],
  },
});
