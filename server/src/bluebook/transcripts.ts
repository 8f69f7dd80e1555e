/** Places in depositions and transcripts: page and line, joined by a colon (R24.2.2 of The Indigo Book 2.0; B17.1.2 of The Bluebook). */

/** A place as printed behind the document's name, and its form; `end` counts from the start of the text given. */
export interface TranscriptPlace {
  readonly end: number;
  readonly right: string;
}

const DASH = /\s?(?:[-–—]|to|through)\s?/.source;
const PAGE = String.raw`(?:(?:pp?\.|pgs?\.|pages?)\s?)?(\d{1,4})`;
const LINE = String.raw`(?:(?:lls?\.?|lns?\.|lines?|l\.|L\.)\s?)?(\d{1,2})`;
const JOINT = String.raw`(?:\s?:\s?|,?\s?(?:at\s)?(?=l\.|ll|ln|line|L\.))`;

/** "8:24", "p. 8, l. 24", "8: 24–25", "p. 8, l. 24 to p. 9, l. 5". */
const PLACE = new RegExp(String.raw`^,?\s(?:at\s)?${PAGE}${JOINT}${LINE}(?:(${DASH})(?:${PAGE}${JOINT})?${LINE})?(?![\d:]|\s?[ap]\.m)`);
/** "pp. 8–9, ll. 24–5": from a line of the first page to a line of the last. */
const SPREAD = new RegExp(String.raw`^,?\s(?:at\s)?(?:pp\.|pages)\s?(\d{1,4})(${DASH})(\d{1,4}),?\s?(?:ll\.|lines)\s?(\d{1,2})${DASH}(\d{1,2})(?![\d:])`);

const dashOf = (text: string): string => (/[a-z]/.test(text) ? '–' : text.trim());

/** The page and line that stand right behind a transcript's name; undefined where a page stands alone. */
export function transcriptPlace(text: string): TranscriptPlace | undefined {
  const spread = SPREAD.exec(text);
  if (spread !== null) {
    const [whole, first = '', dash = '', last = '', from = '', to = ''] = spread;
    return { end: whole.length, right: ` ${first}:${from}${dashOf(dash)}${last}:${to}` };
  }
  const match = PLACE.exec(text);
  if (match === null) return undefined;
  const [whole, page = '', line = '', dash, page2, line2 = ''] = match;
  return { end: whole.length, right: ` ${page}:${line}${dash === undefined ? '' : `${dashOf(dash)}${page2 === undefined ? '' : `${page2}:`}${line2}`}` };
}

/** Whether a document is one that has pages and lines. */
export const isTranscript = (document: string): boolean => /(?:^|\s)(?:Dep|Tr|Trans|Hr['’]g|Test|Deposition|Transcript|RT|R\.T|VRP|Proc)\.?(?:,? vol\. \d+)?$/.test(document);
