import type { Span } from '../text/span.js';
import type { Stretch } from './indexData.js';
import type { Voice } from './opinion.js';
import { lastAtMost, passage, without } from './passage.js';

/** What stands where in the source text of an opinion. All lists ascend; offsets are into the source. */
export interface Layout {
  readonly pages: readonly { readonly page: number; readonly start: number }[];
  /** Parts by their position in the record; notes and cuts may lie within. */
  readonly parts: readonly (Span & { readonly part: number })[];
  /** Notes by their position in their part's list; a note carried over to the next page has two spans. */
  readonly notes: readonly {
    readonly part: number;
    readonly note: number;
    readonly spans: readonly Span[];
    /** Its limits are guessed: it is read as part of the body as well. */
    readonly inFlow?: boolean;
  }[];
  /** Page furniture, note calls and whatever else is no word of the opinion. */
  readonly cut: readonly Span[];
  readonly voices: readonly (Span & { readonly voice: Voice })[];
  readonly quoted: readonly (Span & { readonly authority: number })[];
  readonly citations: readonly Span[];
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** The stretches of an opinion: the body of each part, then its notes. */
export function stretchesOf(source: string, layout: Layout): Stretch[] {
  const noteSpans = layout.notes.flatMap(({ spans, inFlow }) => (inFlow === true ? [] : spans)).sort(byStart);
  const holes = [...layout.cut, ...noteSpans].sort(byStart);
  const stretch = (part: number, note: number | undefined, spans: readonly Span[]): Stretch => {
    const { text, fromSource, keeps } = passage(source, spans);
    const first = spans[0]?.start ?? 0;
    const last = spans.at(-1)?.end ?? 0;
    const within = <T extends Span>(items: readonly T[]): T[] => {
      const found: T[] = [];
      for (let at = Math.max(0, lastAtMost(items, first - 1, ({ start }) => start)); at < items.length; at++) {
        const item = items[at];
        if (item === undefined || item.start >= last) break;
        if (keeps(item.start)) found.push({ ...item, start: fromSource(item.start), end: fromSource(item.end) });
      }
      return found;
    };
    const opening = lastAtMost(layout.pages, first, ({ start }) => start);
    const pages = [{ at: 0, page: layout.pages[Math.max(0, opening)]?.page ?? 0 }];
    for (const { page, start } of layout.pages.slice(opening + 1)) {
      if (start >= last) break;
      pages.push({ at: fromSource(start), page });
    }
    return {
      text,
      part,
      ...(note === undefined ? {} : { note }),
      pages,
      voices: within(layout.voices),
      quoted: within(layout.quoted),
      citations: within(layout.citations),
    };
  };
  return layout.parts.flatMap(({ part, start, end }) => [
    stretch(part, undefined, without([{ start, end }], holes)),
    ...layout.notes.filter((note) => note.part === part).map((note) => stretch(part, note.note, without(note.spans, layout.cut))),
  ]);
}
