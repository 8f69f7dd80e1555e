import type { ResolvedCitation } from '../../authority/authority.js';
import { historyForm, type HistoryPhrase, lookUpHistoryPhrase } from '../../bluebook/historyPhrases.js';
import type { Brief } from '../../brief/brief.js';
import type { Citation } from '../../citation/citation.js';
import type { Span } from '../../text/span.js';

/** A citation that is history of another, with the phrase that joins them. Spans are prose offsets. */
export interface HistoryEntry {
  readonly cited: Citation;
  /** The phrase with its full stop, without a comma. */
  readonly span: Span;
  readonly text: string;
  /** As the table prints it, with straight apostrophes. */
  readonly right: string;
  readonly phrase: HistoryPhrase | undefined;
  /** Whether the phrase brings in another name of the same case. */
  readonly subNom: boolean;
  /** What is printed between the decision cited and the phrase, and between the phrase and this citation. */
  readonly before: Span;
  readonly after: Span;
}

/** The entry that a citation is; undefined where it is history of nothing. */
export function entryOf({ citation, placed, blockIndex }: ResolvedCitation, { found }: Brief): HistoryEntry | undefined {
  const { history, span } = citation;
  const cited = history === undefined ? undefined : found[blockIndex]?.citations[history.of];
  if (history === undefined || cited === undefined) return undefined;
  const stop = /^\.?/.exec(placed.block.text.slice(history.span.end))?.[0].length ?? 0;
  const end = history.span.end + stop;
  const text = placed.block.text.slice(history.span.start, end);
  const right = historyForm(text);
  return {
    cited,
    span: { start: history.span.start, end },
    text,
    right,
    phrase: lookUpHistoryPhrase(right),
    subNom: right.includes('sub nom'),
    before: { start: cited.span.end, end: history.span.start },
    after: { start: end, end: span.start },
  };
}

/** Whether further history hangs on this citation. */
export const isFollowed = ({ blockIndex, indexInBlock }: ResolvedCitation, { found }: Brief): boolean =>
  found[blockIndex]?.citations.some(({ history }) => history?.of === indexInBlock) === true;
