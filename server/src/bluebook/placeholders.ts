/** What authors leave where a citation is still to be filled in. */
import type { Span } from '../text/span.js';

/** In square brackets: "[cite]", "[pin cite]", "[insert ER cite]", "[XX]". */
const BRACKETED: readonly RegExp[] = [
  /\[(?:insert|add|confirm|verify|check)\b[^\][]{0,60}\]/gi,
  /\[(?:needs?|find|get|supply)\b[^\][]{0,40}\b(?:cites?|citations?|pins?|pincites?|pages?|record|authority|support)\b[^\][]{0,30}\]/gi,
  /\[(?:(?:record|er|ser|case|pin|page|full|statutory) ?)?(?:cites?|citations?)(?: (?:needed|here|check|tk|to come|to (?:the )?(?:record|appendix|transcript|case|authority|[a-z]{1,4})))?[.?!]?\]/gi,
  /\[(?:pin(?:point)?|(?:pages?|pp?\.|¶|§)(?: (?:no\.?|number|x+|_+|\?+|tk))?|record|authority|case(?: name)?|statute|source|placeholder|tk|tbd|tba|todo|x{2,}|_{2,}|\?{1,}|•|●)[?!]?\]/gi,
];
const WORDS = /(?<![\w.-])(?:TODO|TKTK|TK(?! [A-Z])|TBD|FIXME|(?:19|20)XX|X{4,}|x{3,})(?![\w-]|\.\w)|\b20_{2,}(?=\))|\$X[X,.]*X|(?<=\bNos?\. )(?=[\w:]*[-:])(?=[\w:-]*X{2})[\w:-]+/g;
/** "at XX", "§ ___", "Dkt. XX", "March XX"; never the long rule of a signature, nor the blank of a date to be signed. */
const BEHIND = /(?:\bat|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?= X)|[§¶]|\b(?:Dkt\.|ECF|Doc\.)(?: No\.)?|\bpp?\.|\b[SF]?ER[- ])(?: ?)(\*?(?:X{2,}|x{3,}|_{2,5}|\?{2,}))(?![\w-])/g;
/** "44 F.4th XX". A blank there stands for a page not yet printed. */
const PAGES = /\b(?:U\.S\.|F\.(?:2d|3d|4th)|F\. Supp\.(?: [23]d)?|S\. Ct\.|WL|LEXIS),? (X{2,}|x{2,}|\?{2,})(?![\w-])/g;
/** "XX F.3d", "___-ER-12". */
const VOLUMES = /(?<![\w-])(?:(?:X{2,}|x{2,})(?= (?:U\.S\.|F\.(?:2d|3d|4th)|F\. Supp\.|S\. Ct\.|Cal\.|P\.(?:2d|3d)|WL)\b)|(?:X{1,}|x{1,}|_{1,5})(?=-[SF]?ER-))/g;

/** What a text holds that has a placeholder without brackets: most have none of it. */
const SIGNS: readonly string[] = ['XX', 'xx', '__', '??', 'TK', 'TODO', 'TBD', 'FIXME', '-SER-', '-FER-', '-ER-', '$X'];

/** Placeholders in a text, in order, none twice. */
export function placeholdersIn(text: string): Span[] {
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end });
  };
  const signs = SIGNS.some((sign) => text.includes(sign));
  for (const pattern of [...(text.includes('[') ? BRACKETED : []), ...(signs ? [WORDS, VOLUMES] : [])]) for (const { index, 0: whole } of text.matchAll(pattern)) add(index, index + whole.length);
  for (const pattern of signs ? [BEHIND, PAGES] : []) for (const { index, 0: whole, 1: blank = '' } of text.matchAll(pattern)) add(index + whole.length - blank.length, index + whole.length);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text may hold a placeholder, or a blank for a number. */
export const mayHavePlaceholder = (text: string): boolean => /[[_?$]|XX|xx|TK|tk|TODO|TBD|FIXME|X-S?F?ER|x-S?F?ER/.test(text);

/** Whether a number of a citation is a blank, or letters put in its place. */
export const isPlaceholder = (text: string): boolean => /^[*§¶ ]*(?:X{2,}|x{2,}|_{2,}|\?+|TK|tk)$/.test(text);
