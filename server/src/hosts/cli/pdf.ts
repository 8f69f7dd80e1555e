import { pdfLayout, type PdfRun } from '../../library/import/pdfLayout.js';
import { CliError } from './failure.js';

/** Text of a PDF, pages parted by form feeds. A scan without a text layer is told as such. */
export async function pdfText(file: string, bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: PdfRun[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const runs = items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
        return [{ str: item.str, x, y, width: item.width, height: item.height === 0 ? Math.abs(scale) : item.height }];
      });
      pages.push(runs);
    }
    const text = pdfLayout(pages);
    if (text.replaceAll(/\s/g, '').length < 100) throw new CliError(`${file}: the PDF has no text layer (a scan): run text recognition on it first`);
    return text;
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(`${file}: the PDF could not be read (${error instanceof Error ? error.message : String(error)})`);
  }
}
