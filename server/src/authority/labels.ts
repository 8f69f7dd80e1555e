import type { FullCaseCitation, OtherCitation, RecordCitation, SecondaryCitation, StatuteCitation } from '../citation/citation.js';
import type { Opinion } from '../library/opinion.js';

function joined(parts: readonly (string | undefined)[], by: string): string {
  let text = '';
  for (const part of parts) if (part !== undefined && part !== '') text = text === '' ? part : `${text}${by}${part}`;
  return text;
}
const UNEVEN = /[^\S ]|  |^ | $/;
const oneLine = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** A court printed before the docket number ("11th Dist. Lake No. 2019-L-044") has no brackets of its own. */
const inBrackets = (printed: string): string => (/^[([]/.test(printed) ? printed : `(${printed})`);

/** A case as a table of authorities lists it: name, docket, volume, reporter, first page, parallels, court and date. */
export function caseLabel(citation: FullCaseCitation, prose: string): string {
  const { name, docket, volume, reporter, page, parallels, courtAndDate } = citation;
  const place = joined([volume?.text, reporter?.canonical, page?.text], ' ');
  const others = parallels.map((parallel) => `${parallel.volume.text} ${parallel.reporter.canonical} ${parallel.page.text}`);
  const docketText = docket === undefined || /^(?:Case\s+)?Nos?\b/.test(docket.text) ? docket?.text : `No. ${docket.text}`;
  const date = courtAndDate === undefined ? undefined : inBrackets(prose.slice(courtAndDate.span.start, courtAndDate.span.end));
  return oneLine(joined([joined([name?.text, docketText, place, ...others], ', '), date], ' '));
}

/** What tells one case from another when it has no page: its docket, or else its name. */
export const caseKey = ({ volume, reporter, page, docket, name }: FullCaseCitation): string =>
  page !== undefined && /\d/.test(page.text) && reporter !== undefined ? oneLine(joined([volume?.text, reporter.canonical, page.text], ' ')) : oneLine(docket?.text ?? name?.text ?? joined([volume?.text, reporter?.canonical], ' '));

/** Key and label of a case that the brief never cites in full, from the library's record of it. */
export function opinionKeyAndLabel({ record }: Opinion): [key: string, label: string] {
  const { caseName, citations, docket, court, decided } = record;
  const [first] = citations;
  const place = first === undefined ? docket[0] : `${first.volume} ${first.reporter} ${first.page}`;
  const date = joined([court.abbreviation, decided?.slice(0, 4)], ' ');
  return [place ?? caseName, joined([joined([caseName, place], ', '), date === '' ? undefined : `(${date})`], ' ')];
}

/** Title and code, as the sections under them share it. */
export const codeOf = ({ title, code }: StatuteCitation): string => oneLine(joined([title?.text, code?.canonical], ' '));

/** A section without its subsections: "12" of "12(b)(6)". */
export const baseSection = (section: string): string => oneLine(section).replace(/\(.*$/, '').trim();

/** Sections in one string, a part of the regulations with its word: "pt. 825". */
export const sectionsOf = ({ sections, symbol }: StatuteCitation): string =>
  `${symbol !== undefined && /^(?:pts?\.|[Pp]arts?)$/.test(symbol.text) ? 'pt. ' : ''}${sections.map(({ text }) => oneLine(text)).join(', ')}`;

/** Registers are cited by page, orders by number, the Compiled Statutes of Illinois without a sign. */
const UNSIGNED = / No\.$|Fed\. Reg\.$|Ill\. Comp\. Stat\.$/;

/** A statute, regulation, rule or constitution as a table of authorities lists it. */
export function statuteLabel(kind: StatuteCitation['kind'], code: string, sections: string): string {
  const symbol = kind === 'rule' || kind === 'constitution' || kind === 'legislative' || UNSIGNED.test(code) || !/^\d/.test(sections) ? '' : sections.includes(', ') ? '§§' : '§';
  return joined([code, symbol, sections], ' ');
}

export const secondaryLabel = ({ kind, author, title, volume, reporter, page, year }: SecondaryCitation): string =>
  oneLine(joined([kind === 'book' ? volume?.text : undefined, joined([author?.text, title?.text, joined([kind === 'book' ? undefined : volume?.text, reporter?.text, page?.text], ' ')], ', '), year === undefined ? undefined : `(${year.text})`], ' '));

export const recordLabel = ({ document, entry }: RecordCitation): string =>
  oneLine(joined([document.text, entry === undefined || document.text.endsWith(` ${entry.text}`) ? undefined : entry.text], ' '));

export const otherLabel = (citation: OtherCitation, prose: string): string => oneLine(prose.slice(citation.core.start, citation.core.end));
