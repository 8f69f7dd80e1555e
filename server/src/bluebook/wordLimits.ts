/**
 * How long a brief may be, counted in words, where a rule of the court of appeals says so: Fed. R. App. P. 32(a)(7)(B) and 29(a)(5) as
 * amended on December 1, 2016, and 9th Cir. R. 32-1. An order in the case may allow more; what a rule does not fix has no limit here.
 */
export type BriefKind = 'principal' | 'reply' | 'amicus';

export interface WordLimit {
  readonly most: number;
  readonly source: string;
}

const NINTH = '9th Cir. R. 32-1(a)';
const FRAP = 'Fed. R. App. P. 32(a)(7)(B)';

const ninth: Readonly<Record<BriefKind, WordLimit>> = {
  principal: { most: 14_000, source: NINTH },
  reply: { most: 7_000, source: NINTH },
  amicus: { most: 7_000, source: `Fed. R. App. P. 29(a)(5), ${NINTH}` },
};

const elsewhere: Readonly<Record<BriefKind, WordLimit>> = {
  principal: { most: 13_000, source: `${FRAP}(i)` },
  reply: { most: 6_500, source: `${FRAP}(ii)` },
  amicus: { most: 6_500, source: `Fed. R. App. P. 29(a)(5), ${FRAP}` },
};

/** The limit in a federal court of appeals, by its identifier (`ca9`, `cadc`). */
export const wordLimit = (courtId: string, kind: BriefKind): WordLimit => (courtId === 'ca9' ? ninth : elsewhere)[kind];

const LEFT_OUT =
  /^(?:(?:corporate |rule 26\.1 )?disclosure statements?|tables? of (?:contents|authorities|citations|cited authorities)|contents|(?:index of )?authorities(?: cited)?|(?:statement (?:regarding|concerning) |request for )?oral argument(?: statement)?|(?:(?:statutory|regulatory) )?addend(?:um|a)(?: .*)?|(?:combined )?certificat(?:e|ion)s? (?:of|as to|regarding|for) .*|certificates?(?: of counsel)?|proofs? of service|signature(?: block)?)$/;

/** Parts that Fed. R. App. P. 32(f) leaves out of the count, by their headings: disclosure statement, tables, statement regarding oral argument, addendum, certificates, proof of service. */
export const isLeftOut = (heading: string): boolean => LEFT_OUT.test(heading.trim().replace(/[.:]$/, '').toLowerCase());

/** A heading with which the body of a brief begins, whatever stands above it is its cover or caption. */
export const opensBody = (heading: string): boolean =>
  /^(?:(?:[IVX]+|[A-Z]|\d+)[.)]\s+)?(?:(?:preliminary )?introduction|preliminary statement|jurisdiction(?:al statement)?|statement of .*|issues? presented.*|questions? presented.*|summary of .*|argument|memorandum of points and authorities|background|factual background|legal standard|opinions? below|tables? of (?:contents|authorities|citations)|(?:corporate )?disclosure statement)\.?$/i.test(heading.trim());

/** The line with which the signature block begins. */
export const opensSignature = (text: string): boolean => /^(?:respectfully submitted|(?:dated?|executed)(?: this)?:? )/i.test(text.trim()) && text.length < 200;
