import type { ResolutionProblem } from './authority.js';
import type { Entry } from './registry.js';

/** What a citation is taken to mean. */
export interface Meaning {
  readonly antecedent: number | undefined;
  readonly entry: Entry | undefined;
  /** Numbers of the citations that it might mean instead. */
  readonly candidates: readonly number[];
  readonly problem: ResolutionProblem | undefined;
}

const NONE: readonly number[] = [];

export const meaningOf = (entry: Entry | undefined, antecedent?: number): Meaning => ({ antecedent, entry, candidates: NONE, problem: undefined });

/** A meaning that is open, or that something is wrong with. */
export const doubt = (problem: ResolutionProblem | undefined, candidates: readonly number[] = NONE, meant?: { readonly entry: Entry | undefined; readonly antecedent: number | undefined }): Meaning => ({
  antecedent: meant?.antecedent,
  entry: meant?.entry,
  candidates,
  problem,
});
