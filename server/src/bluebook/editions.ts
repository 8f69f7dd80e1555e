/** Editions of books, as the parenthetical behind a book gives them: R28.2 of The Indigo Book 2.0 (15.4 of The Bluebook). */

const EDITION = /\b(\d{1,2}(?:st|nd|rd|d|th)|[Rr]ev\.|[Rr]evised|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth) ([Ee]d\.?n?|[Ee]dition|[Ee]dn?\.?)(?= |,|$)/;

/** Whether the parenthetical gives an edition. */
export const isEdition = (text: string): boolean => EDITION.test(text);

const WORDS: Readonly<Record<string, string>> = {
  first: '1st', second: '2d', third: '3d', fourth: '4th', fifth: '5th', sixth: '6th', seventh: '7th', eighth: '8th', ninth: '9th', tenth: '10th', revised: 'rev.',
};

export interface EditionChange {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

/** An edition that is not in its form: "11th Edition" is "11th ed.", and a first edition is not mentioned. Offsets within `text`. */
export function editionChange(text: string): EditionChange | undefined {
  const match = EDITION.exec(text);
  const [whole = '', number = ''] = match ?? [];
  if (match === null) return undefined;
  const ordinal = WORDS[number.toLowerCase()] ?? number;
  const start = match.index;
  if (ordinal === '1st') return { start, end: start + whole.length + (/^,? /.exec(text.slice(start + whole.length))?.[0].length ?? 0), right: '' };
  const right = `${ordinal} ed.`;
  return right === whole ? undefined : { start, end: start + whole.length, right };
}
