import type { Authority, ResolvedCitation, ResolvedMention } from '../authority/authority.js';
import type { BlockCitations } from '../citation/citation.js';
import type { Claim } from '../claim/claim.js';
import type { OpinionLibrary } from '../library/opinion.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Span } from '../text/span.js';
import type { TableRegion } from './tableRegions.js';

export type BriefFormat = 'markdown' | 'text';

/** Settings a brief carries in its own front matter: `pincite: { court: ca9, profile: bluebook-21 }`. */
export interface FrontMatter {
  readonly court?: string;
  readonly profile?: string;
}

/** `<!-- pincite-ignore rule-a, rule-b: reason -->` and its relatives; see docs. Source offsets. */
export interface IgnoreComment {
  readonly scope: 'line' | 'nextLine' | 'block' | 'file';
  /** Empty: all rules. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** Everything known about one version of one brief. Immutable; replaced, never edited. Offsets are into `source`. */
export interface Brief {
  readonly source: string;
  readonly format: BriefFormat;
  readonly frontMatter: FrontMatter;
  /** The front matter with its fences, where there is one. */
  readonly frontMatterSpan?: Span;
  readonly ignores: readonly IgnoreComment[];
  /** Tables of authorities that Pincite keeps; no block of the brief stands in one. */
  readonly tables: readonly TableRegion[];
  /** Unfinished merges: of each the first side alone is read. Source spans of their opening lines. */
  readonly conflicts: readonly Span[];
  /** In the order a reader meets them: a footnote's blocks stand where the source has them. */
  readonly blocks: readonly PlacedBlock[];
  /** By block index. */
  readonly found: readonly BlockCitations[];
  readonly citations: readonly ResolvedCitation[];
  readonly mentions: readonly ResolvedMention[];
  readonly authorities: readonly Authority[];
  readonly claims: readonly Claim[];
  readonly library: OpinionLibrary;
}
