import { Command, Option } from 'commander';
import { readBrief } from '../../../brief/readBrief.js';
import { tableAsMarkdown, tableOfAuthorities } from '../../../features/tableOfAuthorities.js';
import { formatOf, readText } from '../input.js';
import { openLibraries } from '../libraries.js';
import { print, printJson } from '../output.js';

interface Options {
  readonly format: 'md' | 'json';
  readonly library: string[];
}

export const toaCommand = (): Command =>
  new Command('toa')
    .description('Prints the table of authorities of a brief.')
    .argument('<file>', 'brief')
    .addOption(new Option('--format <format>', 'output').choices(['md', 'json']).default('md'))
    .option('--library <folder>', 'folder of opinion records (repeatable)', (value: string, all: string[]) => [...all, value], [])
    .action(async (file: string, { format, library }: Options) => {
      const table = tableOfAuthorities(readBrief(readText(file), { format: formatOf(file), library: await openLibraries(library) }));
      if (format === 'json') printJson(table.groups.map(({ group, entries }) => ({ group, entries: entries.map(({ label, lines, headings }) => ({ label, lines, headings })) })));
      else print(tableAsMarkdown(table));
    });
