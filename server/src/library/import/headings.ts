import type { PartKind } from '../opinion.js';
import { kindOfWords } from './byline.js';

export type Heading =
  | { readonly kind: 'syllabus' | 'counsel' | 'opinion' | 'appendix' | 'end' | 'errata' }
  | { readonly kind: 'separate'; readonly part: PartKind };

const SYLLABUS = /^(?:summary|syllabus|headnotes?)\W*$/i;
const COUNSEL = /^(?:counsel|appearances|attorneys|legal representation|counsel for [\w ]+)\W*$/i;
const OPINION =
  /^(?:(?:amended|revised|memorandum|per curiam|unpublished|summary|slip|majority|lead|published|corrected|final|the|order and)\s+)*(?:opinions?|orders?|decision|judgment|memorandum|disposition|rescript)(?:\s+(?:&|(?:and|of|on|by|for|the|court|order|judgment|decision|opinion|board|panel|full|en banc|as amended|motion|motions|summary|disposition|per curiam)\b))*\W*\d?$/i;
const SEPARATE =
  /^(?:(?:separate|partial|partially|special|specially|in|part|and|order|opinion|statement|memorandum|the|of)\s+)*(?:concurr(?:ing|ence|s)|dissent(?:ing|s)?)(?:\s+(?:in|part|and|or|with|from|to|the|result|judgment|order|denial|rehearing|en|banc|of|concurr(?:ing|ence)|dissent(?:ing)?|opinions?|statement|specially|only))*[\s.:]*$/i;
const SUPPORT = /^opinion\s+in\s+support\s+of\s+(affirmance|reversal)\W*$/i;
const ANNOUNCING = /^opinion\s+announcing\s+the\s+judgment/i;
const APPENDIX = /^appendix(?:\s+(?:[A-Z]|\d+|[IVX]+|to\s+(?:the\s+)?opinion.{0,60}))?\W*$/i;
const ERRATA = /^(?:errat(?:um|a)(?: sheet)?|corrections?)\W*$/i;
const END =
  /^(?:office of the clerk|reporter[’']?s note|entry of judgment|trial court:|trial judge:|enter:|for the court:|bill of costs|notice of (?:entry of )?judgment|counsel(?:\s+(?:listing|of record)|:)|attorneys?\s+for\b.*|attorneys?:.*|cc:.*|clerk of the court|see next page for addresses|name of opinion\b|original proceeding\b)/i;

const spacedOut = (text: string): string => (/^(?:\p{Lu}\s){3,}\p{Lu}$/u.test(text) ? text.replace(/\s+/g, '') : text.replace(/\b(\p{Lu})((?:\s\p{Lu}\b){3,})/gu, (all) => all.replace(/\s/g, '')));

/** Written as titles are: its longer words begin with capitals, and it does not break off. */
function titled(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3);
  return !/\b(?:in|and|of|the|to|from)$/i.test(text) && !/^(?:in|and|of)\b/i.test(text) && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.6;
}

/** What a line on its own announces; undefined for a line of prose or a heading within a writing. */
export function headingOf(line: string): Heading | undefined {
  if (line.length > 90) return undefined;
  const text = spacedOut(line).replace(/^[*_#\s]+|[*_\s†‡]+$/g, '');
  if (END.test(text)) return { kind: 'end' };
  if (!/^\p{Lu}/u.test(text) || text.length > 80) return undefined;
  if (SYLLABUS.test(text)) return { kind: 'syllabus' };
  if (COUNSEL.test(text)) return { kind: 'counsel' };
  const support = SUPPORT.exec(text);
  if (support !== null) return { kind: 'separate', part: /affirm/i.test(support[1] ?? '') ? 'plurality' : 'dissent' };
  if (ANNOUNCING.test(text)) return { kind: 'separate', part: 'plurality' };
  if (OPINION.test(text)) return { kind: 'opinion' };
  if (SEPARATE.test(text) && titled(text)) {
    const part = kindOfWords(text);
    if (part !== undefined) return { kind: 'separate', part };
  }
  if (APPENDIX.test(text)) return { kind: 'appendix' };
  if (ERRATA.test(text)) return { kind: 'errata' };
  return undefined;
}
