import { isTranscript, transcriptPlace } from '../../bluebook/transcripts.js';
import type { RecordCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';

/** Page and line behind a transcript's name that are not in their form. */
export interface MisprintedPlace {
  readonly span: Span;
  readonly right: string;
  /** Nothing is wrong but the "at" or comma before them. */
  readonly onlyAt: boolean;
}

/** Page and line behind the name of a transcript, when they are printed in another form than 8:24–9:5. */
export function placeBehind({ document }: RecordCitation, { block }: PlacedBlock): MisprintedPlace | undefined {
  if (!isTranscript(document.text)) return undefined;
  const behind = block.text.slice(document.span.end, document.span.end + 90);
  const volume = /^,? vol\. \d{1,3},(?=\s)/.exec(behind)?.[0].length ?? 0;
  const place = transcriptPlace(behind.slice(volume));
  if (place === undefined) return undefined;
  const printed = behind.slice(volume, volume + place.end);
  if (printed === place.right) return undefined;
  const lead = /^,?\s/.exec(printed)?.[0] ?? '';
  const start = document.span.end + volume + (lead === ' ' ? 1 : 0);
  const end = document.span.end + volume + place.end;
  const right = lead === ' ' ? place.right.slice(1) : place.right;
  return { span: { start, end }, right, onlyAt: printed.replace(/^,?\s(?:at\s)?/, ' ') === place.right };
}
