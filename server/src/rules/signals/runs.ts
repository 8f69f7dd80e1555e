import { lookUpInvalidSignal, lookUpSignal, type SignalForm } from '../../bluebook/signals.js';
import type { Citation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';
import { beginOf, opensSentence } from '../surroundings.js';

/** A citation that stands by itself or opens with a signal, and those that follow it under the same signal. */
export interface Segment {
  readonly citations: readonly Citation[];
  /** From the signal through the last parenthetical. */
  readonly span: Span;
  /** Absent for an authority cited without a signal. */
  readonly form?: SignalForm;
  readonly string: number;
}

const known = new WeakMap<readonly Citation[], readonly (readonly Segment[])[]>();

/** Citations of the text itself: none within a parenthetical. */
export const topLevel = (citations: readonly Citation[]): Citation[] => citations.filter(({ nestedIn }) => nestedIn === undefined);

/** "With" and "and" that join the sides of a comparison. */
export const isConnector = ({ signal }: Citation): boolean => signal !== undefined && /^(?:with|and)$/.test(signal.canonical);

/** Whether a string of citations is a sentence of its own. */
export function isCitationSentence(placed: PlacedBlock, citations: readonly Citation[], string: number): boolean {
  const first = citations[string];
  return first?.standing === 'sentence' && opensSentence(placed, beginOf(first));
}

/** The segments of a block in order. */
function segmentsOf(citations: readonly Citation[]): Segment[] {
  const segments: { citations: Citation[]; span: { start: number; end: number }; form?: SignalForm; string: number }[] = [];
  for (const citation of topLevel(citations)) {
    const { signal, string, span } = citation;
    const open = segments.at(-1);
    const form = signal === undefined || isConnector(citation) ? undefined : (lookUpSignal(signal.text) ?? lookUpInvalidSignal(signal.text));
    if (open?.string === string && (signal === undefined || isConnector(citation))) {
      open.citations.push(citation);
      open.span.end = span.end;
    } else segments.push({ citations: [citation], span: { start: beginOf(citation), end: span.end }, string, ...(form === undefined ? {} : { form }) });
  }
  return segments;
}

/**
 * Runs of segments for one proposition: those of one string, and of citation sentences that follow one another without a
 * word between. A sentence without a signal may begin another proposition, and so begins another run.
 */
export function runsOf(placed: PlacedBlock, citations: readonly Citation[]): readonly (readonly Segment[])[] {
  let runs = known.get(citations);
  if (runs === undefined) {
    runs = readRuns(placed, citations);
    known.set(citations, runs);
  }
  return runs;
}

function readRuns(placed: PlacedBlock, citations: readonly Citation[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of segmentsOf(citations)) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joined =
      before !== undefined &&
      (before.string === segment.string ||
        (segment.form !== undefined &&
          isCitationSentence(placed, citations, before.string) &&
          isCitationSentence(placed, citations, segment.string) &&
          /^\.?\s*$/.test(placed.block.text.slice(before.span.end, segment.span.start))));
    if (joined) run?.push(segment);
    else runs.push([segment]);
  }
  return runs;
}
