/** Restatements of the Law as citations name them. R18.2 of The Indigo Book 2.0; rule 12.9.4 of The Bluebook. */
const EDITIONS: ReadonlyMap<string, string> = new Map([
  ['first', 'First'], ['1st', 'First'], ['second', 'Second'], ['2d', 'Second'], ['2nd', 'Second'],
  ['third', 'Third'], ['3d', 'Third'], ['3rd', 'Third'], ['fourth', 'Fourth'], ['4th', 'Fourth'],
]);
const PRINTED = /^(Restatement|Restat\.)(\s*,?\s*\(?)(\w+)\)?(,?\s+)(of\s|in\s)?(?=\S)/;
const DATED = /^(?:(.+?)\s)?((?:19|20)\d\d)$/;
const PUBLISHER = /^(?:Am\. L(?:aw|\.) Inst\.?|American Law Institute|A\.?L\.?I\.?),?$/;

/** The title of a restatement as it should be printed, its subject kept; undefined for other books and for the word alone. */
export function restatementTitle(text: string): string | undefined {
  const match = PRINTED.exec(text);
  if (match === null) return /^Restatement of \S/.test(text) ? text : undefined;
  const [whole, , , edition = '', , of] = match;
  if (edition === 'of') return text;
  const spelled = EDITIONS.get(edition.toLowerCase());
  return spelled === undefined ? undefined : `Restatement (${spelled}) ${of ?? 'of '}${text.slice(whole.length)}`;
}

/** What a restatement's date parenthetical should hold, from what it holds; undefined when it holds something else. */
export function restatementDate(text: string): string | undefined {
  const [, publisher, year] = DATED.exec(text.trim()) ?? [];
  return year === undefined || (publisher !== undefined && !PUBLISHER.test(publisher)) ? undefined : `Am. L. Inst. ${year}`;
}
