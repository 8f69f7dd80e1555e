import { pdfLayout, type PdfRun } from '../../library/import/pdfLayout.js';
import { say, spoken } from '../../text/say.js';
import { unpacksTooFar } from './unpacked.js';

/** What reads PDFs: large, so a host loads it when a PDF is there. */
export type PdfReader = Pick<typeof import('unpdf'), 'getDocumentProxy'>;

export interface PdfOptions {
  readonly load: () => Promise<PdfReader>;
  /** Told after each page. */
  readonly progress?: (done: number, total: number) => void;
}

/** No opinion has as many, but a damaged or hostile file may say so. */
const mostPages = 5000;
/** Fewer characters than a caption has: the pages are pictures. */
const fewestCharacters = 100;

/** The library's names for what is wrong with a file. */
const problems: Readonly<Record<string, string>> = spoken({
  PasswordException: 'The PDF is locked with a password: save an unlocked copy and import that.',
  InvalidPDFException: 'The PDF is damaged or cut short: fetch it again.',
});

/** Text of a PDF, pages parted by form feeds; or one clear line on why there is none, such as a scan without a text layer. */
export async function pdfText(bytes: Uint8Array, { load, progress }: PdfOptions): Promise<string | { readonly problem: string }> {
  if (await unpacksTooFar(bytes)) return { problem: say`The PDF unpacks to far more than an opinion holds, and was not read: print it to a new PDF and import that.` };
  const { getDocumentProxy } = await load();
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const total = document.numPages;
    if (total > mostPages) return { problem: say`The PDF says it has ${total} pages; no opinion has.` };
    const pages: PdfRun[][] = [];
    for (let number = 1; number <= total; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const runs = items.flatMap((item) => {
        if (!('str' in item) || item.str === '') return [];
        const [, , , scale = 0, x = 0, y = 0] = item.transform as readonly number[];
        return [{ str: item.str, x, y, width: item.width, height: item.height === 0 ? Math.abs(scale) : item.height }];
      });
      pages.push(runs);
      page.cleanup();
      progress?.(number, total);
    }
    const text = pdfLayout(pages);
    if (text.replaceAll(/\s/g, '').length < fewestCharacters) return { problem: say`The PDF has no text layer (a scan): run text recognition on it first.` };
    return text;
  } catch (error) {
    const [name, message] = error instanceof Error ? [error.name, error.message] : ['', String(error)];
    return { problem: name in problems ? say(problems[name] ?? '') : say`The PDF could not be read (${message.slice(0, 150)}).` };
  }
}
