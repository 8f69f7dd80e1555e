import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CliError } from './failure.js';

/** The result goes to stdout, whole lines at a time; messages go to stderr. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

const chunk = 1 << 16;

/**
 * Prints lines as they come, many at a time: the whole of them need never stand in memory, nor wait there for a pipe whose reader
 * is slower.
 */
export async function printLines(lines: Iterable<string>): Promise<void> {
  let held = '';
  for (const line of lines) {
    held += `${line}\n`;
    if (held.length < chunk) continue;
    const taken = process.stdout.write(held);
    held = '';
    if (!taken) await once(process.stdout, 'drain');
  }
  if (held !== '') process.stdout.write(held);
}

export const printJson = (value: unknown): void => {
  print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined));
};

/** Writes beside the file and renames, so that the file is the old one or the new one, never half of it. */
export function writeAtomically(file: string, text: string): void {
  const draft = `${file}.pincite-${String(process.pid)}`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CliError(`${file}: could not be written (${error instanceof Error ? error.message : String(error)})`);
  }
}
