import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { pdfText } from '../importer/pdfText.js';
import { CliError } from './failure.js';
import { readBytes } from './input.js';

const run = promisify(execFile);
const patience = 180_000;

/** Whether a program ran; false when it is not installed or failed. Its own words go to `told`. */
async function ran(program: string, args: readonly string[], told: string[]): Promise<boolean> {
  try {
    await run(program, [...args], { timeout: patience });
    return true;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    told.push(missing ? `${program} is not installed` : `${program} failed${error instanceof Error ? `: ${error.message.split('\n').at(-1) ?? ''}` : ''}`);
    return false;
  }
}

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** Renders a Markdown brief to a PDF in `folder`: pandoc with its PDF engine, or pandoc to a Word file and LibreOffice from there. */
async function render(file: string, folder: string): Promise<string> {
  const stem = basename(file, extname(file));
  const pdf = join(folder, `${stem}.pdf`);
  const word = join(folder, `${stem}.docx`);
  const told: string[] = [];
  if ((await ran('pandoc', ['--from=markdown', '--output', pdf, file], told)) && exists(pdf)) return pdf;
  if (await ran('pandoc', ['--from=markdown', '--output', word, file], told)) {
    for (const office of ['soffice', 'libreoffice']) {
      if ((await ran(office, ['--headless', '--convert-to', 'pdf', '--outdir', folder, word], told)) && exists(pdf)) return pdf;
    }
  }
  throw new CliError(`${file}: could not be rendered (${[...new Set(told)].join('; ')}); name a PDF of it with --pages FILE.pdf`);
}

async function pagesOf(pdf: string): Promise<string[]> {
  const text = await pdfText(readBytes(pdf), { load: () => import('unpdf') });
  if (typeof text !== 'string') throw new CliError(`${pdf}: ${text.problem}`);
  return text.split('\f');
}

/**
 * Text of the rendered brief, page by page.
 * @param pdf the rendered brief, or `auto`: rendered here by pandoc and LibreOffice
 */
export async function pagesOfRendered(brief: string, pdf: string): Promise<string[]> {
  if (pdf !== 'auto') return pagesOf(pdf);
  const folder = mkdtempSync(join(tmpdir(), 'pincite-pages-'));
  try {
    return await pagesOf(await render(brief, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
