import { importOpinion, type ImportResult } from '../../library/importOpinion.js';
import { say } from '../../text/say.js';
import { type PdfOptions, pdfText } from './pdfText.js';

export interface ReadOptions {
  readonly pdf: PdfOptions;
  /** Field of a JSON file that holds the opinion. */
  readonly field?: string | undefined;
}

/** Larger than any opinion, scans included. In bytes. */
const largestFile = 100_000_000;

const sampled = 4096;

/** Two-byte text without a mark at its head has a zero in every other byte, where its letters are Latin. */
function twoByteText(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampled);
  const zeros = (from: number): number => {
    let count = 0;
    for (let at = from; at < sample.length; at += 2) if (sample[at] === 0) count++;
    return count;
  };
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > sample.length * 0.3 && even === 0) return 'utf-16le';
  return even > sample.length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

/** Text of a file in the encoding its first bytes tell; Windows-1252 where the bytes are no UTF-8. Undefined where it is no text. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = twoByteText(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, sampled).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const percent = 0x25;

/** Whether "%PDF-" stands near the head, where a server's or a mailer's lines may come before it. */
function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024);
  for (let at = head.indexOf(percent); at >= 0; at = head.indexOf(percent, at + 1)) {
    if (String.fromCharCode(...head.subarray(at, at + 5)) === '%PDF-') return true;
  }
  return false;
}

/** An opinion from a file of any known form, told by its bytes and never by its name; or one clear line on why there is none. */
export async function readOpinion(bytes: Uint8Array, { pdf, field }: ReadOptions): Promise<ImportResult> {
  if (bytes.length === 0) return { problem: say`The file is empty.` };
  if (bytes.length > largestFile) return { problem: say`The file is too large for an opinion (over 100 MB).` };
  const text = isPdf(bytes) ? await pdfText(bytes, pdf) : decode(bytes);
  if (text === undefined) return { problem: say`The file is neither text nor a PDF.` };
  if (typeof text !== 'string') return text;
  return importOpinion(text, field === undefined ? {} : { field });
}
