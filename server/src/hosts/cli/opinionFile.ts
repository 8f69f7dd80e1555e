import type { ImportedOpinion } from '../../library/import/assemble.js';
import { importOpinion } from '../../library/importOpinion.js';
import { CliError } from './failure.js';
import { readBytes } from './input.js';
import { pdfText } from './pdf.js';

/** Text of a file in the encoding its first bytes tell; Windows-1252 where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** An opinion from a file of any known form. */
export async function readOpinionFile(file: string, field: string | undefined): Promise<ImportedOpinion> {
  const bytes = readBytes(file);
  const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
  if (!isPdf && bytes.subarray(0, 4096).includes(0) && !(bytes[0] === 0xff || bytes[0] === 0xfe)) throw new CliError(`${file}: not a text file or a PDF`);
  const result = importOpinion(isPdf ? await pdfText(file, bytes) : decode(bytes), field === undefined ? {} : { field });
  if ('problem' in result) throw new CliError(`${file}: ${result.problem}`);
  return result;
}
