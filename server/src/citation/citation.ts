import type { Span } from '../text/span.js';

/**
 * The citation model. Every offset in it is a prose offset of the block the citation stands in (UTF-16 code units), so that a
 * citation stays true while its block moves. Facts that the text does not give are absent, never guessed.
 */
export interface Part {
  readonly span: Span;
  /** The prose of `span`. */
  readonly text: string;
}

/** A case name as printed, and its pieces. */
export interface CaseName extends Part {
  readonly plaintiff?: Part;
  readonly defendant?: Part;
  /** "v.", "vs.", "versus", "v": as printed. */
  readonly versus?: Part;
  /** "In re", "Ex parte", "Matter of", "In the Matter of" … standing before the only party. */
  readonly procedural?: Part;
  /** The comma printed behind the name; absent when it is missing. */
  readonly comma?: Span;
}

export interface ReporterName extends Part {
  /** Bluebook form of the edition ("F. Supp. 3d"), or the text itself when the reporter is unknown. */
  readonly canonical: string;
  /** False for something that stands where a reporter stands but is in no table. */
  readonly known: boolean;
}

/** One page, paragraph, section or line, or a range of them. `first` and `last` are as printed, without the dash. */
export interface PinItem extends Part {
  readonly unit: 'page' | 'starPage' | 'paragraph' | 'section' | 'line' | 'slip' | 'other';
  readonly first: string;
  readonly last?: string;
  /** The dash of a range, as printed (hyphen, en dash, double hyphen …). */
  readonly dash?: Part;
  /** "p.", "pp.", "page", "¶", "§", "*": as printed before the number. */
  readonly prefix?: Part;
  /** Notes pinpointed on this page: "n.5", "& n.2", "nn.3-4", "note 6": `first` has the number. */
  readonly note?: Part & { readonly first: string; readonly last?: string };
}

export interface Pincite extends Part {
  /** The word "at" when printed before the pincite; its span is not part of the pincite's span. */
  readonly at?: Part;
  /** "slip op." when printed before the pincite. */
  readonly slip?: Part;
  readonly items: readonly PinItem[];
}

export type ParentheticalKind = 'courtYear' | 'weight' | 'quoting' | 'citing' | 'alteration' | 'explanatory' | 'other';

/** What a weight parenthetical says of the writing cited: "(Thomas, J., dissenting in part)", "(en banc)", "(plurality opinion)". */
export interface Weight {
  readonly kind:
    | 'dissent'
    | 'partial' // concurring in part and dissenting in part, dissenting in part, concurring in part
    | 'concurrence'
    | 'concurrenceInJudgment'
    | 'plurality'
    | 'majority'
    | 'perCuriam'
    | 'enBanc'
    | 'memorandum'
    | 'unpublished'
    | 'syllabus'
    | 'opinionOfJudge'
    | 'other';
  /** Judges named, without title: "S.R. Thomas". */
  readonly judges: readonly string[];
}

/** `span` includes the parentheses; `text` is what stands between them. */
export interface Parenthetical extends Part {
  readonly kind: ParentheticalKind;
  /** Indexes, in the block's citation list, of the citations that stand inside. */
  readonly nested: readonly number[];
  readonly weight?: Weight;
}

export interface CitationDate extends Part {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** The month word as printed. */
  readonly monthText?: Part;
}

/** The date and court parenthetical of a case, taken apart. */
export interface CourtAndDate {
  /** The whole parenthetical with its parentheses. */
  readonly span: Span;
  /** As printed; `id` is the identifier the field uses (scotus, ca9, caed, cal …) when the text is in the court table. */
  readonly court?: Part & { readonly id?: string; readonly canonical?: string };
  readonly date?: CitationDate;
}

export interface Signal extends Part {
  /** Lower case, without commas and periods but those of "cf." and "e.g.": "see, e.g.," gives "see e.g.". */
  readonly canonical: string;
}

export interface ParallelCitation extends Part {
  readonly volume: Part;
  readonly reporter: ReporterName;
  readonly page: Part;
  readonly pincite?: Pincite;
}

/** "aff'd", "rev'd on other grounds", "cert. denied" …: this citation is later (or earlier) history of another of the block. */
export interface History extends Part {
  readonly canonical: string;
  readonly of: number;
}

export interface CitationBase {
  /** From the case name (or the first token) through the last parenthetical: no signal, no final period. */
  readonly span: Span;
  /** Volume-reporter-page, or the id. or supra token, or the section. */
  readonly core: Span;
  readonly signal?: Signal;
  readonly pincite?: Pincite;
  /** In order of printing. */
  readonly parentheticals: readonly Parenthetical[];
  readonly history?: History;
  /** Index in the block's citation list of the citation whose parenthetical this one stands in. */
  readonly nestedIn?: number;
  /**
   * Whether the citation stands in a citation sentence (nothing but citations), in a citation clause (set off within a
   * sentence), or is a grammatical part of the sentence.
   */
  readonly standing: 'sentence' | 'clause' | 'text';
  /** Index of the sentence of the block in which the citation starts. */
  readonly sentence: number;
  /** Index of the citation that begins this citation's string citation (itself when it stands alone or first). */
  readonly string: number;
  /** The mark printed between this citation and the one before in its string. */
  readonly separator?: Part;
}

export interface FullCaseCitation extends CitationBase {
  readonly kind: 'fullCase';
  readonly name?: CaseName;
  readonly volume?: Part;
  readonly reporter?: ReporterName;
  /** First page, "___" when blank. */
  readonly page?: Part;
  /** Database number of a WL or LEXIS citation stands in `page`, its year in `volume`. */
  readonly docket?: Part;
  /** "slip op." when printed. */
  readonly slip?: Part;
  readonly parallels: readonly ParallelCitation[];
  readonly courtAndDate?: CourtAndDate;
  /** "(1 Cranch)" in 5 U.S. (1 Cranch) 137. */
  readonly nominative?: Part;
}

export interface ShortCaseCitation extends CitationBase {
  readonly kind: 'shortCase';
  readonly name?: CaseName;
  readonly volume?: Part;
  readonly reporter?: ReporterName;
  /** Set for "Perez, slip op. at 14", which has no reporter; neither has "Vane, ¶ 19". */
  readonly slip?: Part;
  /** "___" or the first page when it is printed as in "555 U.S., at 9" or a database number. */
  readonly page?: Part;
  /** "supra" in the California form "Aguilar, supra, 25 Cal.4th at p. 850". */
  readonly supra?: Part;
  /** "633 N.E.2d at 766" behind the first reporter: `page` has the page pinpointed. */
  readonly parallels?: readonly ParallelCitation[];
  /** "(1 Cranch)" in 5 U.S. (1 Cranch) at 177. */
  readonly nominative?: Part;
}

export interface IdCitation extends CitationBase {
  readonly kind: 'id';
  /** "Id.", "id.", "Ibid." as printed. */
  readonly token: Part;
  /** "Id. § 3", "Id. ¶ 4" have their section or paragraph in the pincite. "633 N.E.2d at 766" behind it stands here. */
  readonly parallels?: readonly ParallelCitation[];
}

export interface SupraCitation extends CitationBase {
  readonly kind: 'supra';
  readonly token: Part;
  readonly name?: CaseName;
  /** Number in "supra note 12". */
  readonly note?: Part;
}

export interface StatuteCitation extends CitationBase {
  readonly kind: 'statute' | 'regulation' | 'rule' | 'constitution' | 'legislative';
  /** "42" in 42 U.S.C. § 1983. */
  readonly title?: Part;
  /** "U.S.C.", "Cal. Gov't Code", "Fed. R. Civ. P.", "U.S. Const.": as printed, with the canonical form. */
  readonly code?: Part & { readonly canonical: string };
  /** "§" or "§§" as printed. */
  readonly symbol?: Part;
  /** Sections with subsections, as printed: "1983", "12(b)(6)", "amend. XIV, § 1". */
  readonly sections: readonly Part[];
  /** Printed date or publisher parenthetical, taken apart as far as understood. */
  readonly year?: Part;
  readonly publisher?: Part;
  readonly etSeq?: Part;
  /** Where the Statutes at Large print a law cited by its number. */
  readonly printed?: { readonly volume: Part; readonly register: Part; readonly page: Part };
  /** True for a bare "§ 1983" or "Rule 12(b)(6)" that leans on an earlier or understood code. */
  readonly short: boolean;
}

export interface SecondaryCitation extends CitationBase {
  readonly kind: 'journal' | 'book';
  readonly author?: Part;
  readonly title?: Part;
  readonly volume?: Part;
  /** Periodical abbreviation of a journal. */
  readonly reporter?: Part;
  readonly page?: Part;
  readonly year?: Part;
}

/** ER, SER, AA, J.A., Dkt., ECF No., Compl. ¶, Decl., Dep. Tr. … */
export interface RecordCitation extends CitationBase {
  readonly kind: 'record';
  /** "ER", "Dkt.", "Smith Decl.": as printed. */
  readonly document: Part;
  /** Volume of excerpts or transcripts: "2" in 2-ER-145 and 2 RT 17. */
  readonly volume?: Part;
  /** The docket entry or exhibit number or letter. */
  readonly entry?: Part;
}

/** A docket entry of a case cited as such, or something in citation form that was not understood: it still breaks an id. chain. */
export interface OtherCitation extends CitationBase {
  readonly kind: 'docket' | 'other';
  readonly name?: CaseName;
  readonly docket?: Part;
  /** "41" in "IPR2020-01344, Paper 41", "12" in "No. 19-123, ECF No. 12". */
  readonly entry?: Part;
  /** What is cited, where it was understood: "U.S. Patent No. 9,714,218", "'218 patent", a treaty. */
  readonly title?: Part;
  /** True for "'218 patent, col. 3", which leans on an earlier citation. */
  readonly short?: boolean;
  readonly courtAndDate?: CourtAndDate;
}

export type Citation =
  | FullCaseCitation
  | ShortCaseCitation
  | IdCitation
  | SupraCitation
  | StatuteCitation
  | SecondaryCitation
  | RecordCitation
  | OtherCitation;
export type CitationKind = Citation['kind'];
type Having<C, K> = C extends Citation ? (Extract<C['kind'], K> extends never ? never : C) : never;
/** The citations that can have one of these kinds. */
export type CitationOf<K extends CitationKind> = Having<Citation, K>;

/** A case name in running text that is no citation: "In *Drummond*, the officers …". Candidates for resolution, not citations. */
export interface Mention {
  readonly name: CaseName;
  readonly sentence: number;
}

/** What the recogniser finds in one block: immutable, position independent, cached by block. */
export interface BlockCitations {
  /** In text order of their spans' starts; a nested citation follows the one it stands in. */
  readonly citations: readonly Citation[];
  readonly mentions: readonly Mention[];
}
