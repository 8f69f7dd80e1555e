import type { CitedAuthority, Holding, OpenQuestion, OpinionFact, PageRange, ReportedStatement, SeparateProposition } from '../library/opinion.js';

/** Something the record says stands in the opinion, made ready for likening. */
export interface Entry {
  readonly source:
    | { readonly kind: 'holding'; readonly holding: Holding }
    | { readonly kind: 'separate'; readonly proposition: SeparateProposition }
    | { readonly kind: 'open'; readonly question: OpenQuestion }
    | { readonly kind: 'reported'; readonly reported: ReportedStatement }
    | { readonly kind: 'cited'; readonly authority: CitedAuthority; readonly treatment: CitedAuthority['uses'][number]['treatment']; readonly part: string }
    | { readonly kind: 'fact'; readonly fact: OpinionFact };
  readonly statement: string;
  readonly pages: readonly PageRange[];
  readonly note?: string;
  /** Concepts of the statement. */
  readonly core: ReadonlySet<string>;
  /** Concepts of the statement and of the terms that go with it. */
  readonly all: ReadonlySet<string>;
  /** Which way its axes point: +1, -1, or 0 where it says both. */
  readonly signs: ReadonlyMap<string, number>;
  /** The same of its other concepts. */
  readonly plain: ReadonlyMap<string, number>;
  /** The axis it turns on. */
  readonly lead: string | undefined;
  /** It speaks of all cases. */
  readonly universal: boolean;
  readonly actors: ReadonlySet<string>;
  /** Read from the opinion's text alone. */
  readonly read: boolean;
}
