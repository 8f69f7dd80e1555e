import type { Authority, ResolvedCitation, ResolvedMention } from '../authority/authority.js';
import type { BlockCitations } from '../citation/citation.js';
import type { OpinionLibrary } from '../library/opinion.js';
import type { PlacedBlock } from '../prose/proseBlock.js';

/** What reading claims needs of a brief. */
export interface ClaimSource {
  readonly source: string;
  readonly blocks: readonly PlacedBlock[];
  readonly found: readonly BlockCitations[];
  readonly citations: readonly ResolvedCitation[];
  readonly mentions: readonly ResolvedMention[];
  readonly authorities: readonly Authority[];
  readonly library: OpinionLibrary;
}
