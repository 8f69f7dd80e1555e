import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const patience = 180_000;
/** Makers of PDFs that pandoc can be told to use, its own choice first. */
const engines = [undefined, 'weasyprint', 'typst', 'wkhtmltopdf'] as const;

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/**
 * Renders a Markdown brief to a PDF: pandoc with an engine of its own, or pandoc to a Word file and LibreOffice from there.
 * @param folder where pictures and the like are looked for
 * @returns the PDF, or why there is none: what was tried and what came of it
 */
export async function renderBrief(text: string, folder: string): Promise<Uint8Array | { readonly problem: string }> {
  const work = mkdtempSync(join(tmpdir(), 'pincite-pages-'));
  const [brief, pdf, word] = ['brief.md', 'brief.pdf', 'brief.docx'].map((name) => join(work, name)) as [string, string, string];
  const told = new Set<string>();
  const ran = async (program: string, args: readonly string[]): Promise<boolean> => {
    try {
      await run(program, [...args], { timeout: patience, cwd: folder });
      return true;
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      told.add(missing ? `${program} is not installed` : `${program} failed: ${error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error)}`);
      return false;
    }
  };
  try {
    writeFileSync(brief, text);
    const pandoc = (...args: readonly string[]): Promise<boolean> => ran('pandoc', ['--from=markdown', `--resource-path=${folder}`, ...args, brief]);
    // What pandoc makes of a Markdown file without an engine tells whether it is there at all.
    if (await pandoc('--output', word)) {
      for (const engine of engines) {
        if ((await pandoc('--output', pdf, ...(engine === undefined ? [] : [`--pdf-engine=${engine}`]))) && exists(pdf)) return new Uint8Array(readFileSync(pdf));
      }
      for (const office of ['soffice', 'libreoffice']) {
        if ((await ran(office, ['--headless', `-env:UserInstallation=file://${work}/office`, '--convert-to', 'pdf', '--outdir', work, word])) && exists(pdf)) return new Uint8Array(readFileSync(pdf));
      }
    }
    return { problem: [...told].join('; ') };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
