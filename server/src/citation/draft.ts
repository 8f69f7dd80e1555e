import type { Span } from '../text/span.js';
import type { Citation, CitationBase, Pincite } from './citation.js';
import type { OpenParenthetical } from './parenthetical.js';

type Without<C> = C extends Citation ? Omit<C, keyof CitationBase> : never;
/** What is particular to a form of citation. */
type Body = Without<Citation>;

/** A citation as a form's reader leaves it: what depends on its neighbours is still to come. */
export interface Draft {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
  readonly core: Span;
  readonly pincite?: Pincite;
  readonly parentheticals: OpenParenthetical[];
  /** Where the scan goes on: behind the pincite and the date, before parentheticals that may hold citations. */
  readonly resume: number;
}

/** An object while it is being put together. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a reader stands: what lies to the left of `floor` belongs to something else. */
export interface Place {
  readonly floor: number;
  /** A docket number read just before, waiting for its citation. */
  readonly docket?: { readonly span: Span; readonly text: string };
}

/** Where the scan goes on behind a citation whose parentheticals were read. */
export function resumeAfter(parentheticals: readonly OpenParenthetical[], from: number): number {
  let resume = from;
  for (const { kind, span } of parentheticals) {
    if (kind !== 'courtYear') break;
    resume = span.end;
  }
  return resume;
}
