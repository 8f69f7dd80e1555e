import { matchAt, skipSpaces, unitsOf } from './characters.js';
import type { Part, Pincite, StatuteCitation } from './citation.js';
import { type Draft, resumeAfter } from './draft.js';
import { readParentheticals } from './parenthetical.js';
import { readPincite } from './pincite.js';
import { leafOf, partOf, type Reading } from './reading.js';
import { readSections, symbolAt } from './sections.js';

type Code = NonNullable<StatuteCitation['code']>;
export type StatuteKind = StatuteCitation['kind'];

/** Codes and registers that follow a title or volume number. */
const NUMBERED: readonly { readonly pattern: RegExp; readonly canonical: string; readonly kind: StatuteKind; readonly paged?: true; readonly bare?: true }[] = [
  { pattern: /U\.S\.C\.C\.A\.N\./y, canonical: 'U.S.C.C.A.N.', kind: 'legislative', paged: true },
  { pattern: /U\.\s?S\.\s?C\.\s?A\.|USCA\b/y, canonical: 'U.S.C.A.', kind: 'statute' },
  { pattern: /U\.\s?S\.\s?C\.\s?S\.|USCS\b/y, canonical: 'U.S.C.S.', kind: 'statute' },
  { pattern: /U\.\s?S\.\s?C(?:ode|\.)?(?: Ann\.)?(?![A-Za-z]\.?)|USC\b|U\.S\. Code\b|United States Code\b/y, canonical: 'U.S.C.', kind: 'statute' },
  { pattern: /C\.\s?F\.\s?R\.|CFR\b|Code of Federal Regulations\b/y, canonical: 'C.F.R.', kind: 'regulation' },
  { pattern: /Fed\.\s?Reg(?:\.|ister)|F\.R\.(?= \d{4,6}\b)|FR(?= \d{4,6}\b)/y, canonical: 'Fed. Reg.', kind: 'regulation', paged: true },
  { pattern: /Stat\.(?= (?:\d|at \d|_))/y, canonical: 'Stat.', kind: 'legislative', paged: true },
  { pattern: /Cong\.\s?Rec\./y, canonical: 'Cong. Rec.', kind: 'legislative', paged: true },
  { pattern: /ILCS\b|Ill\. Comp\. Stat\.(?: Ann\.)?/y, canonical: 'Ill. Comp. Stat.', kind: 'statute', bare: true },
  { pattern: /Pa\. ?C\. ?S\.(?: ?A\.)?|Pa\. Cons\. Stat\.(?: Ann\.)?|Pa\. Stat\.(?: Ann\.)?/y, canonical: 'Pa. Cons. Stat.', kind: 'statute' },
  { pattern: /V\.S\.A\.|Vt\. Stat\. Ann\.(?: tit\.)?/y, canonical: 'Vt. Stat. Ann.', kind: 'statute' },
  { pattern: /Del\. C(?:\.|ode)(?: Ann\.)?/y, canonical: 'Del. Code Ann.', kind: 'statute' },
  { pattern: /M\.R\.S\.(?:A\.)?/y, canonical: 'Me. Stat.', kind: 'statute' },
  { pattern: /Okla\. Stat\.(?: Ann\.)?|O\.S\.(?= §)/y, canonical: 'Okla. Stat.', kind: 'statute' },
  { pattern: /Guam Code Ann\.|G\.C\.A\./y, canonical: 'Guam Code Ann.', kind: 'statute' },
  { pattern: /V\.I\.C\.|V\.I\. Code Ann\./y, canonical: 'V.I. Code Ann.', kind: 'statute' },
  { pattern: /P\.R\. Laws Ann\.|L\.P\.R\.A\./y, canonical: 'P.R. Laws Ann.', kind: 'statute' },
  { pattern: /N\.Y\.C\.R\.R\.|NYCRR\b/y, canonical: 'N.Y.C.R.R.', kind: 'regulation' },
  { pattern: /(?:Cal\. Code Regs\.|C\.C\.R\.)/y, canonical: 'Cal. Code Regs.', kind: 'regulation' },
];

/** By the first letter of what they match. */
const BY_LETTER = new Map<number, typeof NUMBERED>(
  Array.from(unitsOf('UCFSIPVDMOGLN'), (unit) => [unit, NUMBERED.filter(({ pattern }) => pattern.source.replaceAll('(?:', '').split('|').some((form) => form.charCodeAt(0) === unit))] as const),
);
/** "436 U.S. 658" is far more frequent than any code. */
const isReportsOfTheCourt = (text: string, at: number): boolean => text.startsWith('U.S. ', at) && !(text.charCodeAt(at + 5) === 67);
/** "2012 & Supp. I 2013", "West 2020", "LexisNexis", "2020". */
const YEAR = /(?<![\w.])(1[789]\d\d|20\d\d)\b/;
const PUBLISHER = /^(West|LexisNexis|Lexis|McKinney|Vernon|Deering|Thomson Reuters|Matthew Bender|Bender|Baldwin|Michie|Purdon|Consol\.|Gould|Page|Harrison|State Bar of [A-Z][a-z]+)(?:['’]s)?\b/;
const DATED = /^(?:(?:West|LexisNexis|Lexis|McKinney|Vernon|Deering|Thomson|Matthew|Bender|Baldwin|Michie|Purdon|Consol\.|Gould|Page|Harrison|Supp\.|Reissue|repl\.|Cum\. Supp\.|current through|effective|daily ed\.|\d{1,2}(?:st|nd|rd|d|th) ed\.|Am\. L(?:aw|\.) Inst\.|U\.S\. Sent['’]g Comm['’]n|Unif\. L\. Comm['’]n|[A-Z][a-z]{2,8}\.? \d{1,2},? )|(?:1[789]|20)\d\d\b).{0,60}$/;

/** Marks the date parenthetical of a statute, and takes year and publisher out of it. */
export function statuteDate(draft: ReturnType<typeof readParentheticals>): { readonly year?: Part; readonly publisher?: Part } {
  const first = draft.parentheticals[0];
  if (first === undefined || !DATED.test(first.text)) return {};
  first.kind = 'courtYear';
  const inside = first.span.start + 1;
  const year = YEAR.exec(first.text);
  const publisher = PUBLISHER.exec(first.text);
  return {
    ...(year === null ? {} : { year: { text: year[0], span: { start: inside + year.index, end: inside + year.index + 4 } } }),
    ...(publisher?.[1] === undefined ? {} : { publisher: { text: publisher[1], span: { start: inside, end: inside + publisher[1].length } } }),
  };
}

interface StatuteParts {
  readonly kind: StatuteKind;
  readonly start: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly end: number;
  readonly title?: Part;
  readonly code?: Code;
  readonly symbol?: Part;
  readonly sections: readonly Part[];
  readonly etSeq?: Part;
  readonly short: boolean;
  readonly pincite?: Pincite;
}

/** Reads the parentheticals of a statute and puts the citation together. */
export function statuteDraft(reading: Reading, parts: StatuteParts): Draft {
  const { kind, start, coreStart, coreEnd, end: from, pincite, ...rest } = parts;
  const behind = readParentheticals(reading, from, false);
  const dated = parts.short && parts.code === undefined ? {} : statuteDate(behind);
  return {
    start,
    end: behind.parentheticals.length > 0 ? behind.end : from,
    core: { start: coreStart, end: coreEnd },
    ...(pincite === undefined ? {} : { pincite }),
    parentheticals: behind.parentheticals,
    resume: resumeAfter(behind.parentheticals, from),
    body: { kind, ...rest, ...dated },
  };
}

/** "42 U.S.C. § 1983", "29 C.F.R. pt. 825", "85 Fed. Reg. 12345", "124 Stat. at 119": the number stands at `start`..`end`. */
export function readNumberedCode(reading: Reading, start: number, end: number): Draft | undefined {
  const { text } = reading;
  const at = skipSpaces(text, end);
  if (at === end) return undefined;
  const possible = BY_LETTER.get(text.charCodeAt(at));
  if (possible === undefined || isReportsOfTheCourt(text, at)) return undefined;
  for (const { pattern, canonical, kind, paged, bare } of possible) {
    const match = matchAt(pattern, text, at);
    if (match === null) continue;
    const codeEnd = at + match[0].length;
    const title = leafOf(text, start, end);
    const code: Code = { ...partOf(text, at, codeEnd), canonical };
    if (paged === true) return pagedCode(reading, kind, title, code);
    let behind = text.charCodeAt(codeEnd) === 44 ? codeEnd + 1 : codeEnd;
    behind = skipSpaces(text, behind);
    const symbol = symbolAt(text, behind);
    const sections = readSections(text, symbol === undefined ? behind : skipSpaces(text, symbol.span.end));
    if (sections === undefined || (symbol === undefined && bare !== true && canonical !== 'U.S.C.' && kind !== 'regulation' && canonical.length > 9)) return undefined;
    return statuteDraft(reading, {
      kind, start, coreStart: start, coreEnd: sections.end, end: sections.end, title, code, sections: sections.sections,
      ...(symbol === undefined ? {} : { symbol }), ...(sections.etSeq === undefined ? {} : { etSeq: sections.etSeq }), short: false,
    });
  }
  return undefined;
}

function pagedCode(reading: Reading, kind: StatuteKind, title: Part, code: Code): Draft | undefined {
  const { text } = reading;
  const at = skipSpaces(text, code.span.end);
  const page = matchAt(/[HSED]?\d{1,3}(?:,\d{3})+(?!\d)|[HSED]?\d{1,6}(?![\dA-Za-z])|_{2,}/y, text, at);
  if (page !== null) {
    const stop = at + page[0].length;
    const pinned = readPincite(text, stop, { bare: true });
    return statuteDraft(reading, {
      kind, start: title.span.start, coreStart: title.span.start, coreEnd: stop, end: pinned?.end ?? stop, title, code,
      sections: [partOf(text, at, stop)], short: false, ...(pinned === undefined ? {} : { pincite: pinned.pincite }),
    });
  }
  const pinned = readPincite(text, code.span.end, { bare: false });
  if (pinned?.pincite.at === undefined) return undefined;
  return statuteDraft(reading, {
    kind, start: title.span.start, coreStart: title.span.start, coreEnd: pinned.end, end: pinned.end, title, code, sections: [], short: true, pincite: pinned.pincite,
  });
}
