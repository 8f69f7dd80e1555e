/** What may stand before " at *14": a name or number, "Id.", "WL 123", "slip op.", a closing mark; not a plain word ("look at *42 …"). */
const placeBefore = /(?:[.,;:)\]”"’'*_\d]|\b(?:[Ii]d|[Ss]upra|[Ii]bid|WL|LEXIS|op|\p{Lu}[\p{L}’'-]*))[*_]*[\s>]+at[\s>]+$/u;
const databaseBefore = /(?:\bWL|\bLEXIS)[\s>]+\d+,?[\s>]+$|\bslip op\.,?[\s>]+$/;
const listBetween = /^(?:[\s>]*nn?\.[\s>]?\d+)?(?:,[\s>]*|[\s>]*[-–—][\s>]*|,?[\s>]*(?:&|and)[\s>]+)$/;
/** A volume or title ("42 U.S.C.") is no page. */
const number = /\d{1,6}(?!\d| [A-Z][\w']*\.)/y;

const quoted = /[ \t]*>/y;
const blank = /[ \t>]*\r?(?:\n|$)/y;

const isAt = (pattern: RegExp, source: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(source);
};

/** Where the paragraph begins, within so many characters before `at`: behind a blank line, or where a quotation begins. */
function paragraphStart(source: string, at: number, within: number): number {
  const least = Math.max(0, at - within);
  for (let feed = source.lastIndexOf('\n', at - 1); feed >= least; feed = feed === 0 ? -1 : source.lastIndexOf('\n', feed - 1)) {
    const lineBefore = feed === 0 ? 0 : source.lastIndexOf('\n', feed - 1) + 1;
    if (isAt(blank, source, feed + 1) || (isAt(quoted, source, feed + 1) && !isAt(quoted, source, lineBefore))) return feed + 1;
  }
  return least;
}

/**
 * Offsets of the stars that are star pages ("at *14", "2021 WL 1, *3", "*3–*4") and that CommonMark could pair as
 * emphasis, in a stretch of Markdown.
 */
export function starPages(source: string): number[] {
  const found: number[] = [];
  let listEnd = -1;
  for (let at = source.indexOf('*'); at >= 0; at = source.indexOf('*', at + 1)) {
    number.lastIndex = at + 1;
    const digits = number.exec(source)?.[0];
    const before = source.charCodeAt(at - 1);
    if (digits === undefined || before === 0x2a || before === 0x5c) continue;
    const start = paragraphStart(source, at, 40);
    const context = source.slice(start, at);
    const goesOn = listEnd >= start && at - listEnd <= 16 && listBetween.test(source.slice(listEnd, at));
    if (!goesOn && !placeBefore.test(context) && !databaseBefore.test(context)) continue;
    found.push(at);
    listEnd = at + 1 + digits.length;
  }
  return found;
}
