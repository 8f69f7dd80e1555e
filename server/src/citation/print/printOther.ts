import { constitutionDivision } from '../../bluebook/constitutions.js';
import { countSections } from '../../bluebook/sectionNumbers.js';
import { journalForm } from '../../bluebook/journals.js';
import type { RecordCitation, SecondaryCitation, StatuteCitation, SupraCitation } from '../citation.js';
import { behindShort, countsBySymbol, printItems } from './printPincite.js';
import { italic, oneLine, spelled, wordsOf, type PrintStyle } from './printStyle.js';
import { printParentheticals } from './printCase.js';

const sectionsOf = ({ sections }: StatuteCitation): string => sections.map(({ text }) => oneLine(text).replace(/ (?=\()/g, '')).join(', ');

/** "§", "§§", "pt." or nothing, as the code counts. */
function symbolOf({ kind, sections, code, etSeq, symbol }: StatuteCitation): string {
  if (kind === 'rule' || kind === 'constitution' || kind === 'legislative') return symbol === undefined ? '' : oneLine(symbol.text);
  if (code?.canonical === 'Fed. Reg.' || code?.canonical.endsWith(' No.') === true || /^[a-z]/.test(sections[0]?.text ?? '')) return '';
  if (symbol !== undefined && !/^[§\s]+$/.test(symbol.text) && !/^sec/i.test(symbol.text)) return oneLine(symbol.text);
  if (symbol === undefined && !/^\d/.test(sections[0]?.text ?? '')) return '';
  return etSeq !== undefined || countSections(sections.map(({ text }) => text), code?.canonical) === 'several' ? '§§' : symbol !== undefined && /§\s*§/.test(symbol.text) ? '§§' : '§';
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');

/**
 * Title, code and sections; undefined where the section is printed before the code, where the code is only understood, and where
 * more stands within the citation than the model holds (98 Stat. 1837).
 */
export function printStatute(citation: StatuteCitation, style: PrintStyle, form: 'full' | 'short' | 'table'): string | undefined {
  const { code, title, sections, etSeq, parentheticals, kind, short, core, pincite } = citation;
  const [first] = sections;
  const last = sections.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (form === 'short') {
    if (kind === 'rule') return `Rule ${sectionsOf(citation)}`;
    const symbol = symbolOf(citation);
    return kind === 'constitution' || kind === 'legislative' || symbol === '' ? undefined : `${symbol} ${sectionsOf(citation)}${etSeq === undefined ? '' : ` ${italic('et seq.', style)}`}`;
  }
  if (code === undefined || short || first.span.start < code.span.end || core.end > Math.max(last.span.end, etSeq?.span.end ?? 0)) return undefined;
  // An order's place in the register stands behind its number, and is no part of the model.
  if (form === 'full' && code.canonical.endsWith(' No.')) return undefined;
  const places = kind === 'constitution' ? sections.map(({ text }) => constitutionDivision(oneLine(text), code.canonical === 'U.S. Const.')).join(', ') : sectionsOf(citation);
  const named = joined([title?.text, spelled(code.canonical, style), symbolOf(citation), places, etSeq === undefined ? undefined : italic('et seq.', style)]);
  if (form === 'table') return named;
  const [subdivision] = pincite?.items ?? [];
  // California's "subd. (a)" is part of the section here.
  const page = pincite === undefined ? '' : /^subds?\.$/.test(subdivision?.prefix?.text ?? '') ? oneLine(subdivision?.first ?? '') : `, ${pincite.at === undefined ? '' : 'at '}${printItems(pincite, false, style)}`;
  return `${named}${page}${parentheticals.map((parenthetical) => ` (${wordsOf(parenthetical, style)})`).join('')}`;
}

/** A law review article or a book. */
export function printSecondary(citation: SecondaryCitation, style: PrintStyle, table: boolean): string | undefined {
  const { kind, author, title, volume, reporter, page, year, parentheticals } = citation;
  const pincite = table || style.pincite === null ? undefined : (style.pincite ?? citation.pincite);
  if (title === undefined) return undefined;
  const lead = author === undefined ? '' : `${wordsOf(author, style)}, `;
  // Restatements and codes are roman, and the author of a Federalist paper stands behind it.
  if (author !== undefined && author.span.start > title.span.start) return undefined;
  const named = /^(?:Restatement|Model |Uniform |Principles of)/.test(title.text) ? oneLine(title.text) : italic(oneLine(title.text), style);
  const dated = parentheticals.find(({ span }) => year !== undefined && span.start <= year.span.start && year.span.end <= span.end);
  const date = dated === undefined ? '' : ` (${wordsOf(dated, style)})`;
  const rest = table ? '' : printParentheticals(parentheticals.filter((each) => each !== dated), style, false);
  if (kind === 'journal') {
    if (reporter === undefined || page === undefined) return undefined;
    const place = joined([volume?.text, spelled(journalForm(reporter.text) ?? oneLine(reporter.text), style), page.text]);
    return `${lead}${named}, ${place}${pincite === undefined ? '' : `, ${printItems(pincite, false, style)}`}${date}${rest}`;
  }
  return `${joined([volume?.text, `${lead}${named}`])}${pincite === undefined ? '' : ` ${printItems(pincite, false, style)}`}${date}${rest}`;
}

/** The surname of an author, or of the first of several. */
const surname = (author: string): string => oneLine(author).replace(/,? (?:Jr\.|Sr\.|II|III|IV)$/, '').split(' ').at(-1) ?? author;

/** "Larch, *supra*, at 105": books and articles, named by their author. */
export function printSupra(citation: SecondaryCitation | SupraCitation, style: PrintStyle): string | undefined {
  const pincite = style.pincite === null ? undefined : (style.pincite ?? citation.pincite);
  const named = citation.kind === 'supra' ? citation.name?.text : citation.author?.text;
  if (named === undefined || (citation.kind === 'supra' && citation.note !== undefined)) return undefined;
  const called = citation.kind === 'supra' ? oneLine(named) : /&|\bet al\./.test(named) ? named.split(/,? (?:& )/).map(surname).join(' & ') : surname(named);
  return `${style.shortName ?? called}, ${italic('supra', style)}${pincite === undefined ? '' : `,${behindShort(pincite, false, style)}`}${printParentheticals(citation.parentheticals, style, true)}`;
}

/** "2-ER-145", "Dkt. 45 at 3", "Compl. ¶ 12". */
export function printRecord(citation: RecordCitation, style: PrintStyle): string | undefined {
  const { document, volume, entry, parentheticals } = citation;
  const own = citation.pincite !== undefined && citation.pincite.span.start < Math.max(document.span.end, entry?.span.end ?? 0) ? undefined : citation.pincite;
  const pincite = style.pincite === null ? undefined : (style.pincite ?? own);
  if (pincite !== undefined && countsBySymbol(pincite) && pincite.items[0]?.prefix === undefined && /^\d/.test(pincite.text)) return undefined;
  const rest = printParentheticals(parentheticals, style, true);
  const named = spelled(oneLine(document.text), style);
  if (/^(?:S|F)?ER$/.test(named) && volume !== undefined && pincite !== undefined) return `${volume.text}-${named}-${pincite.items.map(({ text }) => oneLine(text)).join(', ')}${rest}`;
  const head = joined([volume?.text, named, entry === undefined || entry.span.start < document.span.end ? undefined : entry.text]);
  if (pincite === undefined) return `${head}${rest}`;
  return pincite.at === undefined ? `${head} ${printItems(pincite, false, style)}${rest}` : `${head} at ${printItems(pincite, false, style)}${rest}`;
}
