import { Command } from 'commander';
import { readBrief } from '../../../brief/readBrief.js';
import { unsigned } from '../../../features/review/gate.js';
import { withSignOff, signOffFile } from '../../../features/review/signOffs.js';
import { check } from '../../../rules/check.js';
import { rules } from '../../../rules/index.js';
import { CliError } from '../failure.js';
import { formatOf, readText } from '../input.js';
import { libraryOption, openLibraries } from '../libraries.js';
import { print, writeAtomically } from '../output.js';
import { reviewFile, signOffsBeside, today } from '../reviewing.js';

interface Options {
  readonly by: string;
  readonly note?: string;
  readonly library: string[];
}

/** "12" or "12:40": line and column, counted from 1. */
function readPlace(place: string): { readonly line: number; readonly column: number | undefined } {
  const read = /^(\d+)(?::(\d+))?$/.exec(place);
  if (read === null) throw new CliError(`${place}: a place is LINE or LINE:COLUMN`);
  return { line: Number(read[1]), column: read[2] === undefined ? undefined : Number(read[2]) };
}

export const signCommand = (): Command =>
  new Command('sign')
    .description('Signs for a citation that a person read against its source, in a file beside the brief.')
    .argument('<file>', 'brief')
    .argument('<place>', 'LINE or LINE:COLUMN of the citation')
    .requiredOption('--by <name>', 'who read it')
    .option('--note <text>', 'how it was checked')
    .addOption(libraryOption())
    .action(async (file: string, place: string, { by, note, library }: Options) => {
      const brief = readBrief(readText(file), { format: formatOf(file), library: await openLibraries(library) });
      const { line, column } = readPlace(place);
      const { citations } = reviewFile(file, brief, check(brief, rules));
      const here = citations.filter((each) => each.line === line && (column === undefined || (each.column <= column && column <= each.column + each.span.end - each.span.start)));
      const open = here.filter((each) => unsigned(each).length > 0);
      if (open.length === 0) throw new CliError(`${file}:${place}: no citation there waits for a signature`);
      if (open.length > 1 && column === undefined) throw new CliError(`${file}:${place}: several citations wait there; name the column (${open.map((each) => String(each.column)).join(', ')})`);
      const citation = open.at(-1);
      if (citation === undefined) return;
      writeAtomically(signOffFile(file), withSignOff(signOffsBeside(file), citation.text, { covers: citation.concerns, by, on: today(), ...(note === undefined ? {} : { note }) }));
      print(`signed: ${citation.text.citation}`);
    });
