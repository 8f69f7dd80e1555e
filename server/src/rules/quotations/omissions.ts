import { type Ellipsis, ellipsesIn } from '../../bluebook/ellipses.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';
import { quotationsIn } from '../editable.js';
import { opensSentence } from '../surroundings.js';

/** A block as rules are shown it. */
export type ShownBlock = PlacedBlock & { readonly index: number };

/** An omission mark within quoted words. */
export interface Omission extends Ellipsis {
  /** The words between the marks, or a block quotation. */
  readonly quotation: Span;
  /** Whether it opens the quotation, or closes one that reads as a sentence of its own. */
  readonly place: 'start' | 'sentenceEnd' | 'inside';
}

const CAPITAL = /^[‘'[]*\p{Lu}/u;
/** What the words before a quotation end in when a whole sentence is quoted. */
const INTRODUCES = /(?:[,:]\s?|\()$/;

/** Whether quoted words begin and end as a sentence does. */
function isSentence(placed: PlacedBlock, { start, end }: Span): boolean {
  const { text, context } = placed.block;
  const words = text.slice(start, end);
  if (!CAPITAL.test(words) || words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length < 4) return false;
  if (context.quoteDepth > 0) return true;
  const begins = opensSentence(placed, start) || INTRODUCES.test(text.slice(Math.max(0, start - 3), start - 1));
  return begins && /^[.)]*\s*(?:$|[^\p{Ll},;:\s])/u.test(text.slice(end + 1, end + 8));
}

/** Whether the next citation says that the dots are the source's own. */
function isOriginal({ found }: Brief, { index }: ShownBlock, { end }: Span): boolean {
  const here = found[index]?.citations.find(({ span }) => span.start >= end) ?? found[index + 1]?.citations[0];
  return here?.parentheticals.some(({ kind, text }) => kind === 'alteration' && /(?:ellips|omission|alteration).*original/i.test(text)) === true;
}

const spansOf = ({ block }: PlacedBlock): readonly Span[] => (block.context.quoteDepth > 0 ? [{ start: 0, end: block.text.length }] : quotationsIn(block));

/** The omission marks in the quotations of a block. */
export function omissionsIn(shown: ShownBlock, brief: Brief): Omission[] {
  const { text } = shown.block;
  if (!/\.\s?\.|…/.test(text)) return [];
  return spansOf(shown).flatMap((quotation) => {
    const marks = ellipsesIn(text, quotation.start, quotation.end);
    if (marks.length === 0 || isOriginal(brief, shown, quotation)) return [];
    return marks.map((mark): Omission => {
      const opens = text.slice(quotation.start, mark.start).trim() === '';
      const closes = /^[’']?\s*$/.test(text.slice(mark.end, quotation.end));
      const place = opens ? 'start' : closes && isSentence(shown, quotation) ? 'sentenceEnd' : 'inside';
      return { ...mark, quotation, place };
    });
  });
}

/** The mark as printed, every space plain. */
export const printed = ({ block }: PlacedBlock, { start, end }: Span): string => block.text.slice(start, end).replaceAll(/\s/g, ' ');
