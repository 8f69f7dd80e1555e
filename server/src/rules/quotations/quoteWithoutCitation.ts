import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import { ofBlock } from '../../authority/places.js';
import type { ProseBlock } from '../../prose/proseBlock.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { overlaps, type Span } from '../../text/span.js';
import { quotationsIn } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';

/** Fewer quoted words may be a term, a title or a scare quotation. */
const FEWEST_WORDS = 6;

/** Headings of parts that cite little: they sum up what is cited elsewhere. */
const SUMMARY = /\b(?:introduction|summary|preliminary|questions?|issues?|conclusion|statement of (?:the )?(?:issues|interest|relief)|certificate|table|index|interest|prayer|relief)\b/i;

/** Words that a block quotes, folded. */
interface Reading {
  /** Blocks under a heading that sums up. */
  readonly summing: ReadonlySet<number>;
  /** How often the same words are quoted, by their folded text. */
  readonly times: ReadonlyMap<string, number>;
}

const fold = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

interface Quotation {
  readonly span: Span;
  /** Its words, folded. */
  readonly words: string;
}

/** Quotations of a block that are long enough to need a source. */
const quotedIn = rememberFor((block: ProseBlock): readonly Quotation[] =>
  quotationsIn(block)
    .filter(({ start, end }) => end - start > 2 * FEWEST_WORDS - 2)
    .map((span) => ({ span, words: fold(block.text.slice(span.start, span.end)) }))
    .filter(({ words }) => words.split(' ').length >= FEWEST_WORDS),
);

/** Words that a stretch quotes, its blocks up to the first heading and behind each, and whether that heading sums up. */
const readings = byStretch(({ blocks }, start, end) => {
  const divisions: { sums?: boolean; count: number }[] = [{ count: 0 }];
  for (const { block } of blocks.slice(start, end)) {
    if (block.context.kind === 'heading') divisions.push({ sums: SUMMARY.test(block.text), count: 0 });
    const last = divisions.at(-1);
    if (last !== undefined) last.count++;
  }
  return { divisions, quoted: blocks.slice(start, end).flatMap(({ block }) => quotedIn(block).map(({ words }) => words)) };
});

const read = rememberFor((brief: Brief): Reading => {
  const summing = new Set<number>();
  const times = new Map<string, number>();
  let inside = false;
  let index = 0;
  for (const { value } of readings(brief)) {
    for (const { sums, count } of value.divisions) {
      inside = sums ?? inside;
      if (inside) for (let nth = 0; nth < count; nth++) summing.add(index + nth);
      index += count;
    }
    for (const words of value.quoted) times.set(words, (times.get(words) ?? 0) + 1);
  }
  return { summing, times };
});

/** Whether a source is named from the sentence before the quotation to the end of the paragraph, or opens the next. */
function isCited({ found, mentions, blocks }: Brief, block: ProseBlock, index: number, { start, end }: Span): boolean {
  const at = block.sentences.findIndex((sentence) => sentence.end > start);
  const from = block.sentences[at - 1]?.start ?? 0;
  if (block.calls.some((call) => call.at >= end) || (found[index]?.citations ?? []).some(({ span }) => span.end > from)) return true;
  if (ofBlock(mentions, index).some(({ mention }) => mention.name.span.end > from)) return true;
  const next = found[index + 1]?.citations[0];
  return (next !== undefined && beginOf(next) <= 2) || (blocks[index + 1]?.block.context.quoteDepth ?? 0) > 0;
}

export const quoteWithoutCitation = defineRule({
  id: 'quote-without-citation',
  category: 'form',
  severity: 'warning',
  summary: 'A quotation has no citation.',
  why: 'Quoted words need their source, in the same sentence or the next: the court cannot check what it cannot find.',
  source: { indigo: 'R8.1.3', bluebook: '1.1, B1.1, B5' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  leansAt(index, { brief }) {
    const block = brief.blocks[index]?.block;
    const quoted = block === undefined ? [] : quotedIn(block);
    if (quoted.length === 0) return '';
    const { summing, times } = read(brief);
    return summing.has(index) ? 'summing' : quoted.map(({ words }) => ((times.get(words) ?? 0) > 1 ? '+' : '-')).join('');
  },
  *check(placed, { brief }) {
    const { block, index } = placed;
    const { kind, quoteDepth, listDepth, footnote } = block.context;
    if (kind !== 'paragraph' || quoteDepth > 0 || listDepth > 0 || footnote !== undefined || !/[.?!)"”’']\s*$/.test(block.text)) return;
    const quoted = quotedIn(block);
    if (quoted.length === 0) return;
    const { summing, times } = read(brief);
    if (summing.has(index)) return;
    for (const { span: quotation, words } of quoted) {
      if ((times.get(words) ?? 0) > 1 || quotation.end - quotation.start > block.text.trim().length - 4) continue;
      const sentence = block.sentences.find((each) => overlaps(each, quotation));
      if (sentence === undefined || block.text[sentence.end - 1] === '?' || isCited(brief, block, index, quotation)) continue;
      yield { span: inSource(placed, quotation), data: undefined };
    }
  },
  message: () => say`Cite the source of this quotation.`,
  examples: {
    invalid: [{ brief: 'The lease says that “«the tenant must repair the roof each year.»” Nothing more was asked.' }, { brief: 'Roe swore that “«he never saw the car before that night.»” He lied.' }],
    valid: [
      'The lease says that “the tenant must repair the roof each year.” Ex. 3, at 4.',
      'The lease says that “the tenant must repair the roof each year.” It is short. Ex. 3, at 4.',
      '# Introduction\n\nThe lease says that “the tenant must repair the roof each year.” That is all.',
      'They signed a lease (the “Lease”).',
      '> The lease says “the tenant must repair the roof each year.”',
    ],
  },
});
