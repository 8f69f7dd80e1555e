import { CliError } from './failure.js';

interface Item {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of one page from its runs of text, top to bottom, with a space where runs stand apart. */
function linesOf(items: readonly Item[]): string[] {
  const rows: { y: number; items: Item[] }[] = [];
  for (const item of items) {
    const row = rows.find(({ y }) => Math.abs(y - item.y) < Math.max(2, item.height * 0.4));
    if (row === undefined) rows.push({ y: item.y, items: [item] });
    else row.items.push(item);
  }
  return rows
    .sort((a, b) => b.y - a.y)
    .map(({ items: row }) => {
      let line = '';
      let right = Number.NEGATIVE_INFINITY;
      for (const { str, x, width, height } of row.sort((a, b) => a.x - b.x)) {
        if (line !== '' && x - right > height * 0.15 && !line.endsWith(' ')) line += x - right > height * 3 ? '    ' : ' ';
        line += str;
        right = x + width;
      }
      return line.trimEnd();
    });
}

/** Text of a PDF, pages parted by form feeds. A scan without a text layer is told as such. */
export async function pdfText(file: string, bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const runs = items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
        return [{ str: item.str, x, y, width: item.width, height: item.height === 0 ? Math.abs(scale) : item.height }];
      });
      pages.push(linesOf(runs).join('\n'));
    }
    const text = pages.join('\n\f');
    if (text.replaceAll(/\s/g, '').length < 100) throw new CliError(`${file}: the PDF has no text layer (a scan): run text recognition on it first`);
    return text;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${file}: the PDF could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
