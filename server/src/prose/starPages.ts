/** What may stand before " at *14": a name or number, "Id.", "WL 123", "slip op.", a closing mark; not a plain word ("look at *42 …"). */
const placeBefore = /(?:[.,;:)\]”"’'*_\d]|\b(?:[Ii]d|[Ss]upra|[Ii]bid|WL|LEXIS|op|\p{Lu}[\p{L}’'-]*))[*_]*[\s>]+at[\s>]+$/u;
const databaseBefore = /(?:\bWL|\bLEXIS)[\s>]+\d+,?[\s>]+$|\bslip op\.,?[\s>]+$/;
const listBetween = /^(?:[\s>]*nn?\.[\s>]?\d+)?(?:,[\s>]*|[\s>]*[-–—][\s>]*|,?[\s>]*(?:&|and)[\s>]+)$/;
const blankLine = /\n[ \t>]*\r?\n/;
/** Behind the last blank line of a context: the end of the paragraph before. */
const lastBlankLine = /\n[ \t>]*\r?\n(?![^]*\n[ \t>]*\r?\n)/;
const number = /\d{1,6}/y;

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
    const between = listEnd >= 0 && at - listEnd <= 16 ? source.slice(listEnd, at) : '';
    const goesOn = listBetween.test(between) && !blankLine.test(between);
    const context = source.slice(Math.max(0, at - 40), at);
    const tail = context.slice(context.search(lastBlankLine) + 1);
    if (!goesOn && !placeBefore.test(tail) && !databaseBefore.test(tail)) continue;
    found.push(at);
    listEnd = at + 1 + digits.length;
  }
  return found;
}
