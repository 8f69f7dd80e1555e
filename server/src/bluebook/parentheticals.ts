/**
 * Parentheticals behind a citation: their fixed wording and their order. R10.2 of
 * The Indigo Book 2.0; rules 1.5(b) and 10.6.4 of The Bluebook. Where `(citation
 * modified)` and `(cleaned up)` stand is settled by no rule; they are ranked with
 * the notes of omitted citations.
 */

export type ParentheticalForm =
  | 'hereinafter' | 'enBanc' | 'separateOpinion' | 'plurality' | 'weight' | 'alteration' | 'emphasis' | 'footnote' | 'citationOmitted'
  | 'quoting' | 'internalMarks' | 'citing' | 'explanatory';

const ORDER: readonly ParentheticalForm[] = [
  'hereinafter', 'enBanc', 'separateOpinion', 'plurality', 'weight', 'alteration', 'emphasis', 'footnote', 'citationOmitted', 'quoting',
  'internalMarks', 'citing', 'explanatory',
];

/** Fixed wordings, lower case, and the group each belongs to. */
const FIXED: ReadonlyMap<string, ParentheticalForm> = new Map([
  ['en banc', 'enBanc'], ['in banc', 'enBanc'], ['plurality opinion', 'plurality'], ['plurality op.', 'plurality'], ['plurality', 'plurality'],
  ['per curiam', 'weight'], ['mem.', 'weight'], ['unpublished', 'weight'], ['unpublished table decision', 'weight'], ['table', 'weight'],
  ['table decision', 'weight'], ['in chambers', 'weight'], ['dictum', 'weight'], ['dicta', 'weight'], ['alternative holding', 'weight'],
  ['by implication', 'weight'], ['holding', 'weight'], ['majority opinion', 'weight'], ['slip opinion', 'weight'],
  ['opinion of the court', 'weight'], ['syllabus', 'weight'], ['statement respecting denial of certiorari', 'weight'],
  ['alteration in original', 'alteration'], ['alterations in original', 'alteration'], ['alteration omitted', 'alteration'],
  ['alterations omitted', 'alteration'], ['alteration added', 'alteration'], ['alterations added', 'alteration'],
  ['ellipsis in original', 'alteration'], ['ellipses in original', 'alteration'], ['omission in original', 'alteration'],
  ['omissions in original', 'alteration'], ['brackets in original', 'alteration'], ['brackets omitted', 'alteration'],
  ['alterations and omission in original', 'alteration'], ['alteration adopted', 'alteration'], ['alterations adopted', 'alteration'],
  ['emphasis added', 'emphasis'], ['emphasis omitted', 'emphasis'], ['emphasis in original', 'emphasis'], ['emphases added', 'emphasis'],
  ['emphases omitted', 'emphasis'], ['second emphasis added', 'emphasis'], ['first emphasis added', 'emphasis'], ['italics in original', 'emphasis'],
  ['italics omitted', 'emphasis'], ['italics added', 'emphasis'], ['underlining omitted', 'emphasis'],
  ['footnote omitted', 'footnote'], ['footnotes omitted', 'footnote'], ['footnote call number omitted', 'footnote'],
  ['citation omitted', 'citationOmitted'], ['citations omitted', 'citationOmitted'], ['internal citation omitted', 'citationOmitted'],
  ['internal citations omitted', 'citationOmitted'], ['citation modified', 'citationOmitted'], ['cleaned up', 'citationOmitted'],
  ['internal quotation marks omitted', 'internalMarks'], ['quotation marks omitted', 'internalMarks'],
  ['internal quotation marks and citation omitted', 'internalMarks'], ['internal quotation marks and citations omitted', 'internalMarks'],
  ['citation and internal quotation marks omitted', 'internalMarks'], ['citations and internal quotation marks omitted', 'internalMarks'],
  ['quotation marks and citation omitted', 'internalMarks'], ['citation and quotation marks omitted', 'internalMarks'],
  ['quotations omitted', 'internalMarks'], ['quotation omitted', 'internalMarks'], ['internal quotations omitted', 'internalMarks'],
]);

const VOTE = /^\d{1,2}[-\u2013]\d{1,2} (?:decision|opinion)$/;
/** A judge with title, and what the judge did: (Thomas, J., dissenting). */
const SEPARATE = /^[A-Z].{0,160}\b(?:C\.J|P\.J|V\.C|JJ?)\.(?:,| ).{0,80}\b(?:concurr|dissent|in chambers|statement|respecting|plurality|announcing|opinion of|specially)/;
const TITLED = /^(?:Chief )?(?:Justice|Judge)s? [A-Z].{0,80}\b(?:concurring|dissenting|respecting|in chambers)/;
const ALTERED = /^(?:first |second |third |some |all )?(?:alterations?|emphas[ie]s|ellips[ie]s|omissions?|brackets?|footnotes?|citations?)\b.{0,80}\b(?:omitted|added|original|adopted|mine|supplied)$/;

/** What stands between the parentheses, as the tables class it; anything unknown is an explanation. */
export function parentheticalForm(text: string): ParentheticalForm {
  const plain = text.trim().replaceAll(/[*_]/g, '');
  const lower = plain.toLowerCase();
  const fixed = FIXED.get(lower);
  if (fixed !== undefined) return fixed;
  if (VOTE.test(lower)) return 'weight';
  if (/^\[?hereinafter\b/.test(lower)) return 'hereinafter';
  if (/^opinion of [A-Z]/.test(plain) || SEPARATE.test(plain) || TITLED.test(plain)) return 'separateOpinion';
  if (/^quoting\b/.test(lower)) return 'quoting';
  if (/^citing\b/.test(lower)) return 'citing';
  if (ALTERED.test(lower.slice(0, 120))) {
    if (lower.includes('alteration') || lower.includes('bracket')) return 'alteration';
    return lower.includes('emphas') ? 'emphasis' : lower.includes('footnote') ? 'footnote' : 'citationOmitted';
  }
  return 'explanatory';
}

/** Place of a form in the prescribed order, from 1. */
const formRank = (form: ParentheticalForm): number => ORDER.indexOf(form) + 1;

/**
 * Place of a parenthetical in the prescribed order. `kind` is the citation model's;
 * undefined where neither it nor the wording settles the place.
 */
export function parentheticalRank(kind: string, text: string): number | undefined {
  const form = parentheticalForm(text);
  if (form !== 'explanatory') return formRank(form);
  switch (kind) {
    case 'explanatory': return formRank('explanatory');
    case 'quoting': return formRank('quoting');
    case 'citing': return formRank('citing');
    case 'weight': return formRank('weight');
    case 'alteration': return formRank('alteration');
    default: return undefined;
  }
}

/** The short title of a parenthetical that begins with "hereinafter"; undefined for others. */
export const hereinafter = (text: string): string | undefined => /^here(?:in)?after,? (.+)$/i.exec(text.trim())?.[1];

/** Other wordings of the fixed weight parentheticals, without final full stop. */
const WEIGHTS: ReadonlyMap<string, string> = new Map([
  ['en banc', 'en banc'], ['enbanc', 'en banc'], ['per curiam', 'per curiam'], ['percuriam', 'per curiam'], ['mem', 'mem.'], ['memo', 'mem.'],
  ['memorandum', 'mem.'], ['plurality', 'plurality opinion'], ['plurality op', 'plurality opinion'], ['plurality opinion', 'plurality opinion'],
  ['unpublished', 'unpublished'], ['unpub', 'unpublished'], ['unpublished table decision', 'unpublished table decision'], ['table', 'table'],
  ['table decision', 'table decision'], ['in chambers', 'in chambers'], ['alternative holding', 'alternative holding'], ['dictum', 'dictum'], ['dicta', 'dicta'],
]);

/** The fixed form of a weight parenthetical, however it is printed: `En-Banc` gives `en banc`. Undefined for everything else. */
export const weightForm = (text: string): string | undefined => WEIGHTS.get(text.toLowerCase().replaceAll(/[\s\u2010-\u2013-]+/g, ' ').trim().replace(/\.$/, ''));

/** The two parentheticals that one holds which runs date and weight together: `9th Cir. 2009, en banc`. */
export function dateAndWeight(text: string): { readonly date: string; readonly weight: string } | undefined {
  const behind = /^(.{0,40}\b(?:1[6-9]|20)\d\d),? ([A-Za-z. -]{4,26})$/.exec(text);
  const before = /^([A-Za-z-]+ [A-Za-z]+),? (.{0,40}\b(?:1[6-9]|20)\d\d)$/.exec(text);
  for (const [date, words] of [[behind?.[1], behind?.[2]], [before?.[2], before?.[1]]] as const) {
    const weight = words === undefined ? undefined : weightForm(words);
    if (date !== undefined && weight !== undefined) return { date, weight };
  }
  return undefined;
}
