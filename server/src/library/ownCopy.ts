import { citationKey, docketKey, nameKey } from './names.js';
import type { Opinion, OpinionSummary, QuotationIndex, QuotationMatch } from './opinion.js';

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** Whether two records are of one decision: one citation in common, or docket and name with nothing against it. */
export function sameDecision(a: OpinionSummary, b: OpinionSummary): boolean {
  const cited = new Set(a.citations.map(({ volume, reporter, page }) => citationKey(volume, reporter, page)));
  if (b.citations.some(({ volume, reporter, page }) => cited.has(citationKey(volume, reporter, page)))) return true;
  const dockets = new Set(a.docket.map(docketKey));
  return b.docket.some((docket) => dockets.has(docketKey(docket))) && nameKey(a.caseName) === nameKey(b.caseName) && agree(a.court.id, b.court.id) && agree(a.decided, b.decided);
}

/** Finds the summary of the same decision among `summaries`. */
export function decisionsOf(summaries: readonly OpinionSummary[]): (summary: OpinionSummary) => OpinionSummary | undefined {
  const keysOf = ({ citations, docket }: OpinionSummary): string[] => [...citations.map(({ volume, reporter, page }) => citationKey(volume, reporter, page)), ...docket.map(docketKey)];
  const byKey = new Map<string, OpinionSummary[]>();
  for (const summary of summaries) {
    for (const key of keysOf(summary)) byKey.set(key, [...(byKey.get(key) ?? []), summary]);
  }
  return (summary) => keysOf(summary).flatMap((key) => byKey.get(key) ?? []).find((other) => sameDecision(summary, other));
}

/**
 * An opinion whose record is known from elsewhere, with the text of the user's own copy. What the record says stands; the copy
 * lends its pages, and its words where a quotation differs from them.
 */
export function withTextOf(known: Opinion, copy: Opinion): Opinion {
  const find = (quotation: string): QuotationMatch => {
    const match = known.quotations.find(quotation);
    if (match.kind !== 'near') return match;
    const worded = copy.quotations.find(quotation);
    return worded.kind === 'near' ? { ...match, differences: worded.differences } : match;
  };
  const quotations: QuotationIndex = {
    get complete() {
      return known.quotations.complete;
    },
    find,
  };
  if (copy.text === undefined) return { record: known.record, quotations };
  const partOf = copy.record.parts.map((part) => known.record.parts.findIndex(({ kind, pages }) => kind === part.kind && pages.first <= part.pages.last && part.pages.first <= pages.last));
  const pages = copy.text.pages.map(({ page, text: whole, passages }) => ({
    page,
    text: whole,
    passages: passages.map(({ part, note, text }) => {
      const own = partOf[part ?? -1] ?? -1;
      return { ...(own < 0 ? {} : { part: own }), note, text };
    }),
  }));
  return { record: known.record, quotations, text: { pages } };
}
