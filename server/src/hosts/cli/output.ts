import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CliError } from './failure.js';

/** The result goes to stdout, whole lines at a time; messages go to stderr. */
export const print = (text: string): void => {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

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
