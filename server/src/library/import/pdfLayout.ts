/** A run of text on a PDF page: position of its baseline's left end in points from the lower left corner. */
export interface PdfRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Row {
  readonly y: number;
  readonly height: number;
  readonly runs: PdfRun[];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Rows of a page from top to bottom; raised note marks stand in the row of the word that they follow. */
function rowsOf(runs: readonly PdfRun[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].filter(({ str }) => str.trim() !== '').sort((a, b) => b.height - a.height)) {
    const beside = ({ runs: others }: Row, height: number): boolean =>
      others.some((other) => Math.abs(run.x - (other.x + other.width)) < height * 1.2 || Math.abs(other.x - (run.x + run.width)) < height * 1.2);
    const row = rows.find((one) => Math.abs(one.y - run.y) <= Math.max(1.5, run.height * 0.3) || (run.height <= one.height * 0.82 && Math.abs(one.y - run.y) <= one.height * 0.65 && beside(one, one.height)));
    if (row === undefined) rows.push({ y: run.y, height: run.height, runs: [run] });
    else row.runs.push(run);
  }
  return rows.sort((a, b) => b.y - a.y);
}

function rowText({ runs }: Row): string {
  let line = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const { str, x, width, height } of [...runs].sort((a, b) => a.x - b.x)) {
    if (line !== '' && x - right > height * 0.15 && !line.endsWith(' ')) line += x - right > height * 2.5 ? '     ' : ' ';
    line += str;
    right = x + width;
  }
  return line.trim();
}

/**
 * The text of a PDF as `pdftotext -layout` prints it: lines with their indentation, an empty line where the page leaves more room than
 * between lines, pages parted by form feeds.
 */
export function pdfLayout(pages: readonly (readonly PdfRun[])[]): string {
  const laidOut = pages.map(rowsOf);
  const letter = median(pages.flatMap((runs) => runs.filter(({ str }) => str.length > 5).map(({ str, width }) => width / str.length))) || 6;
  const lefts = laidOut.flatMap((rows) => rows.map(({ runs }) => Math.min(...runs.map(({ x }) => x)))).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.03)] ?? 0;
  return laidOut
    .map((rows) => {
      const leading = median(rows.slice(1).map(({ y }, at) => (rows[at]?.y ?? y) - y)) || 1;
      return rows
        .map((row, at) => {
          const above = rows[at - 1];
          const gap = above === undefined ? 0 : Math.min(3, Math.max(0, Math.round((above.y - row.y) / leading - 0.95)));
          const indent = Math.max(0, Math.round((Math.min(...row.runs.map(({ x }) => x)) - left) / letter));
          return `${'\n'.repeat(gap)}${' '.repeat(Math.min(indent, 90))}${rowText(row)}`;
        })
        .join('\n');
    })
    .join('\n\f');
}
