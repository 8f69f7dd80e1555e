import type { Citation, Pincite, StatuteCitation } from '../citation.js';
import { printFullCase, printParentheticals, printShortCase } from './printCase.js';
import { printRecord, printSecondary, printStatute, printSupra } from './printOther.js';
import { behindShort } from './printPincite.js';
import { italic, type PrintStyle } from './printStyle.js';

export type { PrintStyle } from './printStyle.js';

/**
 * `full` with pincite and parentheticals; `short` as later citations have it (a case by one party's name, an article by *supra*);
 * `id` as *Id.* with what is pinpointed; `table` as a table of authorities lists it, without pincite.
 */
export type PrintedForm = 'full' | 'short' | 'id' | 'table';

/** One section with its subsections, which *Id.* can take: no list, no open end. */
const isPlain = ({ sections, etSeq, kind }: StatuteCitation): boolean =>
  sections.length === 1 && etSeq === undefined && /^\d+(?:[a-z]|-\d+[a-z]?|\.\d+)*(?:\(\w+\))*$/i.test(sections[0]?.text ?? '') && (kind === 'statute' || kind === 'regulation');

/** *Id.* points into the slip opinion that the citation before it named. */
const withoutSlip = ({ span, text, items, at }: Pincite): Pincite => ({ span, text, items, ...(at === undefined ? {} : { at }) });

/** *Id.* with the citation's pincite; those parentheticals that tell something of the pages cited. */
function printId(citation: Citation, style: PrintStyle): string | undefined {
  // A rule is named again by its number, "Rule 56(c)": *Id.* would have nothing to point at.
  if (citation.kind === 'rule') return undefined;
  const pincite = style.pincite === null ? undefined : (style.pincite ?? citation.pincite);
  const star = 'reporter' in citation && (citation.reporter.text === 'WL' || citation.reporter.text.endsWith('LEXIS'));
  if (citation.kind === 'record' && printRecord(citation, style) === undefined) return undefined;
  const sections = 'sections' in citation ? citation : undefined;
  if (sections !== undefined && !isPlain(sections)) return undefined;
  const rest = sections === undefined ? printParentheticals(citation.parentheticals, style, true) : '';
  const place = sections === undefined ? behindShort(pincite === undefined ? undefined : withoutSlip(pincite), star, style) : ` ${printStatute(sections, style, 'short') ?? ''}`.trimEnd();
  return `${italic('Id.', style)}${place}${rest}`;
}

/**
 * One citation as text, canonical in the tables' names of reporters, courts, months and parties, without signal, history and final stop.
 * Printing what the printer printed gives the same text. Undefined where the citation holds too little for the form: a short
 * citation cannot be printed in full (print the full one that it means, with its pincite in the style), a case without a pincite
 * has no short form.
 */
export function printCitation(citation: Citation, form: PrintedForm, style: PrintStyle = {}): string | undefined {
  if (form === 'id') return printId(citation, style);
  switch (citation.kind) {
    case 'fullCase':
      return form === 'short' ? printShortCase(citation, style) : printFullCase(citation, style, form === 'table');
    case 'shortCase':
      return form === 'short' ? printShortCase(citation, style) : undefined;
    case 'statute':
    case 'regulation':
    case 'rule':
    case 'constitution':
    case 'legislative':
      return printStatute(citation, style, form);
    case 'journal':
    case 'book':
      return form === 'short' ? printSupra(citation, style) : printSecondary(citation, style, form === 'table');
    case 'supra':
      return form === 'short' ? printSupra(citation, style) : undefined;
    case 'record':
      return form === 'table' ? undefined : printRecord(citation, style);
    default:
      return undefined;
  }
}
