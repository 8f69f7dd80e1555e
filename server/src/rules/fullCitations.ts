import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { BlockCitations } from '../citation/citation.js';

/** What the full citations of one case say between them. */
export interface FullCitations {
  /** Number of the first with a date, and of the first with a court and date parenthetical of any kind. */
  readonly dated?: number;
  readonly placed?: number;
  /** The first court named, as printed. */
  readonly court?: string;
}

const summaries = new WeakMap<Authority, FullCitations>();

/** Read once a case: its citations may be many. */
export function fullCitationsOf(authority: Authority | undefined, { citations }: Brief): FullCitations {
  if (authority === undefined) return {};
  const ready = summaries.get(authority);
  if (ready !== undefined) return ready;
  let dated: number | undefined;
  let placed: number | undefined;
  let court: string | undefined;
  for (const n of authority.citations) {
    const citation = citations[n]?.citation;
    if (citation?.kind !== 'fullCase' || citation.courtAndDate === undefined) continue;
    placed ??= n;
    if (citation.courtAndDate.date !== undefined) dated ??= n;
    court ??= citation.courtAndDate.court?.text;
  }
  const summary = { ...(dated === undefined ? {} : { dated }), ...(placed === undefined ? {} : { placed }), ...(court === undefined ? {} : { court }) };
  summaries.set(authority, summary);
  return summary;
}

const histories = new WeakMap<BlockCitations, ReadonlySet<number>>();

/** Whether a citation of the block is followed by its later history. */
export function hasHistory(block: BlockCitations | undefined, index: number): boolean {
  if (block === undefined) return false;
  let known = histories.get(block);
  if (known === undefined) {
    known = new Set(block.citations.flatMap(({ history }) => (history === undefined ? [] : [history.of])));
    histories.set(block, known);
  }
  return known.has(index);
}
