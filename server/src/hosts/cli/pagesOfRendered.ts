import { dirname } from 'node:path';
import { pdfText } from '../importer/pdfText.js';
import { renderBrief } from '../renderBrief.js';
import { CliError } from './failure.js';
import { readBytes, readText } from './input.js';

async function pdfOf(brief: string): Promise<Uint8Array> {
  const pdf = await renderBrief(readText(brief), dirname(brief));
  if ('problem' in pdf) throw new CliError(`${brief}: could not be rendered (${pdf.problem}); name a PDF of it with --pages FILE.pdf`);
  return pdf;
}

/**
 * Text of the rendered brief, page by page.
 * @param pdf the rendered brief, or `auto`: rendered here by pandoc and LibreOffice
 */
export async function pagesOfRendered(brief: string, pdf: string): Promise<string[]> {
  const text = await pdfText(pdf === 'auto' ? await pdfOf(brief) : readBytes(pdf), { load: () => import('unpdf') });
  if (typeof text !== 'string') throw new CliError(`${pdf === 'auto' ? brief : pdf}: ${text.problem}`);
  return text.split('\f');
}
