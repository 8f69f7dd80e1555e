/**
 * What the library knows of one opinion. Pages are the opinion's own (slip pages for Perez) unless a name says otherwise, and
 * are strings only where a court prints them so; page ranges are inclusive.
 */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

export type PartKind =
  | 'caption'
  | 'syllabus'
  | 'counsel'
  | 'majority'
  | 'plurality'
  | 'per_curiam'
  | 'concurrence'
  | 'concurrence_in_judgment'
  | 'partial'
  | 'dissent'
  | 'statement'
  | 'appendix';

export interface OpinionPart {
  /** Unique in the opinion: "majority", "partial-thomas". */
  readonly id: string;
  readonly kind: PartKind;
  /** Author as a weight parenthetical names him: "S.R. Thomas". Null when unsigned or unknown. */
  readonly author: string | null;
  /** What the author is called where he is not plain "Judge". */
  readonly title?: 'Chief Judge' | 'Justice' | 'Chief Justice';
  readonly joinedBy: readonly string[];
  readonly pages: PageRange;
  /** What the writing speaks to, for an opinion in part: "dissenting as to the officers". */
  readonly scope?: string;
  /** "S.R. Thomas, J., concurring in part and dissenting in part": what a weight parenthetical for it says. Null for the court's own. */
  readonly weight: string | null;
  /** Notes whose numbers belong to this part, with their pages. */
  readonly footnotes: readonly { readonly label: string; readonly pages: PageRange }[];
}

/** Who speaks in a passage: the writing's own voice, or somebody it reports. */
export type Voice = 'court' | 'author' | 'party' | 'courtBelow' | 'otherCourt' | 'witness' | 'dissent' | 'staff';

export interface Judge {
  readonly name: string;
  readonly surname: string;
  /** "sitting by designation from the 6th Cir." */
  readonly note?: string;
}

/** A vote on one issue. */
export interface Vote {
  readonly issue: string;
  readonly author: string;
  readonly joinedBy: readonly string[];
  readonly dissenting: readonly string[];
}

interface Statement {
  /** Our own words. */
  readonly statement: string;
  readonly pages: readonly PageRange[];
  /** Number of the note it stands in. */
  readonly note?: string;
  /** Words by which a proposition about it is recognised beyond those of `statement`. */
  readonly terms?: readonly string[];
}

export interface Holding extends Statement {
  readonly id: string;
  readonly issue: string;
  readonly strength: 'holding' | 'alternative holding' | 'reasoning' | 'dictum';
  /** Proposed from the text and not yet confirmed by the user. Absent for the shipped record. */
  readonly proposed?: boolean;
}

export interface SeparateProposition extends Statement {
  readonly part: string;
  /** What the court answers, and where. */
  readonly answer?: { readonly statement: string; readonly pages: readonly PageRange[] };
  /** Where the separate writing agrees with the court. */
  readonly agrees?: boolean;
}

export interface OpenQuestion extends Statement {
  readonly status: string;
}

/** Something the opinion reports from somebody else. */
export interface ReportedStatement extends Statement {
  readonly voice: Exclude<Voice, 'court' | 'author'>;
  /** "Plaintiffs", "the district court", "the Sixth Circuit in McKenna". */
  readonly speaker: string;
  /** How the court took it. */
  readonly taken: 'adopted' | 'rejected' | 'undisputed' | 'reported';
  readonly authority?: string;
}

/** An authority the opinion cites, and how. */
export interface CitedAuthority {
  readonly name: string;
  /** Short name: "Drummond". */
  readonly short: string;
  /** Volume, reporter and page (or the section): "343 F.3d 1052". */
  readonly citation: string;
  /** The full citation in Bluebook form, without pincite. */
  readonly full: string;
  readonly uses: readonly {
    readonly part: string;
    readonly treatment: 'followed' | 'distinguished' | 'quoted' | 'cited' | 'discussed' | 'applied' | 'criticized' | 'analogized';
    readonly pages: readonly PageRange[];
    /** Our own words on what it is cited for. */
    readonly note?: string;
  }[];
}

/** A fact a brief may get wrong: `values` are the right ones as a brief would print them; `terms` tell that a sentence speaks of it. */
export interface OpinionFact extends Statement {
  readonly id: string;
  readonly values: readonly string[];
}

/** Short words of the opinion itself, for hovers; under 30 words. */
export interface ShortQuotation {
  readonly text: string;
  readonly part: string;
  readonly page: number;
}

/** What an opinion is found and listed by. */
export interface OpinionSummary {
  /** File name without ending. */
  readonly id: string;
  readonly provenance: 'shipped' | 'imported';
  /** Name as a full citation gives it: "Perez v. City of Fresno". */
  readonly caseName: string;
  /** Names short forms use, best first. */
  readonly shortNames: readonly string[];
  readonly citations: readonly { readonly volume: string; readonly reporter: string; readonly page: string }[];
  readonly docket: readonly string[];
  readonly court: { readonly id: string | null; readonly abbreviation: string; readonly name: string };
  /** YYYY-MM-DD, or less when less is known; null when unknown. */
  readonly decided: string | null;
  /** The service that the file says it comes from, with the page there; absent for other files. */
  readonly source?: { readonly name: string; readonly url?: string };
}

export interface OpinionRecord extends OpinionSummary {
  readonly schema: 1;
  readonly published: boolean | null;
  readonly panel: readonly Judge[];
  readonly votes: readonly Vote[];
  readonly disposition: { readonly kind: 'affirmed' | 'reversed' | 'vacated' | 'remanded' | 'dismissed' | 'mixed' | 'other' | null; readonly statement: string | null };
  readonly history: readonly { readonly relation: string; readonly citation: string; readonly court: string; readonly year: number | null; readonly note?: string }[];
  readonly parts: readonly OpinionPart[];
  readonly pages: {
    readonly style: 'slip' | 'star' | 'paragraph' | 'none';
    readonly first: number | null;
    readonly last: number | null;
    /** Reporter pages known to be certain pages of the opinion, and printed pages (`SLIP_PAGES`) of one that numbers its paragraphs; all others stay unknown. */
    readonly known: readonly { readonly reporter: string; readonly page: string; readonly pages: PageRange }[];
  };
  readonly holdings: readonly Holding[];
  readonly separate: readonly SeparateProposition[];
  readonly notDecided: readonly OpenQuestion[];
  readonly reported: readonly ReportedStatement[];
  readonly authorities: readonly CitedAuthority[];
  readonly facts: readonly OpinionFact[];
  readonly quotations: readonly ShortQuotation[];
  /** One line on strength. */
  readonly strength: string | null;
  /** Misprints of the opinion itself, which a brief may repeat without fault. */
  readonly misprints: readonly { readonly text: string; readonly page: number; readonly note: string }[];
}

/** Where quoted words stand. */
export interface QuotationPlace {
  readonly part: OpinionPart;
  readonly pages: PageRange;
  readonly footnote?: string;
  readonly voice: Voice;
  /** Who is quoted there, when the words are inside quotation marks of the opinion: the authority's citation or short name. */
  readonly quotedFrom?: string;
}

export interface QuotationDifference {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly yours: string;
  readonly theirs: string | null;
}

export type QuotationMatch =
  | { readonly kind: 'exact'; readonly places: readonly QuotationPlace[] }
  /**
   * Near, but not the words. `from` and `to` of a difference count the quotation's words, `start` and `end` are offsets into it
   * (equal where it leaves words out); `theirs` are the opinion's own words, '' where it has none there, null where only
   * their hashes are known (the shipped index).
   */
  | {
      readonly kind: 'near';
      readonly places: readonly QuotationPlace[];
      readonly differences: readonly QuotationDifference[];
    }
  | { readonly kind: 'none' };

/** Finds words in an opinion. Ellipses, bracketed alterations, quotation marks and case at the edges are folded. */
export interface QuotationIndex {
  find(quotation: string): QuotationMatch;
  /** True when the whole text was indexed, so that 'none' means "does not occur". */
  readonly complete: boolean;
}

/** What stands on one page of an opinion, in reading order: the bodies of the parts, then the notes. */
export interface OpinionTextPage {
  readonly page: number;
  /** All of it. */
  readonly text: string;
  readonly passages: readonly {
    /** Position of the part in the record; absent where it cannot be told. */
    readonly part?: number;
    /** Whether it is a note. */
    readonly note: boolean;
    readonly text: string;
  }[];
}

export interface Opinion {
  readonly record: OpinionRecord;
  readonly quotations: QuotationIndex;
  /** The opinion's text, page by page, when the user imported it. */
  readonly text?: { readonly pages: readonly OpinionTextPage[] };
}

/**
 * The port through which the core asks for opinions. Look-ups are synchronous and fast. A large library that is read through an
 * editor answers undefined for an opinion it has not read yet, notes that it was asked for, and has a higher revision once it is read.
 */
export interface OpinionLibrary {
  /** Grows whenever an opinion was added, changed, removed or read. */
  readonly revision: number;
  /** Every opinion of the library. */
  readonly summaries: readonly OpinionSummary[];
  /** The opinions whose records are at hand: all of a small library, those that were asked for of a large one. */
  readonly opinions: readonly Opinion[];
  byId(id: string): Opinion | undefined;
  byCitation(volume: string, reporter: string, page: string): Opinion | undefined;
  byDocket(docket: string, courtId?: string): Opinion | undefined;
  /** Opinions one of whose short names (or whose whole name) is this one; none where very many are. */
  byName(name: string): readonly Opinion[];
  /** Opinions that begin in this volume of this reporter and that `fits` says may be meant; none where very many are. */
  inVolume(volume: string, reporter: string, fits: (summary: OpinionSummary) => boolean): readonly Opinion[];
}

/** In the place of a reporter: the pages of the slip opinion itself, where pincites name paragraphs. */
export const SLIP_PAGES = 'slip op.';
