import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BriefFormat } from '../../brief/brief.js';
import { CliError } from './failure.js';

const briefEndings = new Set(['.md', '.markdown', '.qmd', '.txt']);

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = { ENOENT: 'no such file or folder', EACCES: 'no permission to read it', EISDIR: 'it is a folder', EPERM: 'no permission' };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
};

/** The brief's format, told by the ending: `.txt` is plain text, everything else Markdown. */
export const formatOf = (file: string): BriefFormat => (extname(file).toLowerCase() === '.txt' ? 'text' : 'markdown');

export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CliError(`${file}: ${reason(error)}`);
  }
}

/** A text file as UTF-8; a BOM stays and counts as one unit. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.subarray(0, 8192).includes(0)) throw new CliError(`${file}: not a text file`);
  return bytes.toString('utf8');
}

/** Files named, and the briefs in folders named, in a steady order. */
export function listBriefs(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let folder: boolean;
    try {
      folder = statSync(path).isDirectory();
    } catch (error) {
      throw new CliError(`${path}: ${reason(error)}`);
    }
    if (!folder) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && briefEndings.has(extname(entry.name).toLowerCase()))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.split(/[\\/]/).includes('node_modules'))
      .sort();
  });
}

/** Rows of a JSONL file; the line of a broken one is named. */
export function readRows(file: string): Record<string, unknown>[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        const row: unknown = JSON.parse(line);
        if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [Object.fromEntries(Object.entries(row))];
      } catch {
        // Said below, with the line.
      }
      throw new CliError(`${file}:${String(index + 1)}: not a JSON object`);
    });
}
