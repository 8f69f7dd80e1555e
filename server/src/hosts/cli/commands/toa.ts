import { Command, InvalidArgumentError, Option } from 'commander';
import type { Brief } from '../../../brief/brief.js';
import { readBrief } from '../../../brief/readBrief.js';
import { divisionName, divisionsOf } from '../../../features/divisions.js';
import { defaultTableOptions, readTableOptions, type TableOptions } from '../../../features/tableOfAuthorities/options.js';
import { hasPagedTable, insertedTable, updatedTables, usualPlace } from '../../../features/tableOfAuthorities/region.js';
import { renderedPages } from '../../../features/tableOfAuthorities/renderedPages.js';
import { tableOfAuthorities } from '../../../features/tableOfAuthorities/table.js';
import { type CitationPages, tableText } from '../../../features/tableOfAuthorities/text.js';
import { applyEdits } from '../../../text/edit.js';
import { CliError } from '../failure.js';
import { formatOf, readText } from '../input.js';
import { libraryOption, openLibraries } from '../libraries.js';
import { print, printJson, writeAtomically } from '../output.js';
import { pagesOfRendered } from '../pagesOfRendered.js';

interface Options {
  readonly format: 'md' | 'json';
  readonly library: string[];
  readonly pages?: string;
  readonly by?: TableOptions['by'];
  readonly parts?: true;
  readonly passim?: number;
  readonly chief?: string;
  readonly write?: true;
}

const atLeastOne = (value: string): number => {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('a whole number is needed');
  return Number(value);
};

/** Options as the opening comment of a table would say them. */
const asComment = ({ by, parts, passim, chief }: TableOptions): string =>
  [
    ...(by === defaultTableOptions.by ? [] : [by]),
    ...(parts ? ['parts'] : []),
    ...(passim === defaultTableOptions.passim ? [] : [`passim ${String(passim)}`]),
    ...(chief.length === 0 ? [] : [`chief ${chief.join(', ')}`]),
  ].join('; ');

function tableOptions({ by, pages, parts, passim, chief }: Options): TableOptions {
  return {
    by: by ?? (pages === undefined ? defaultTableOptions.by : 'pages'),
    parts: parts ?? defaultTableOptions.parts,
    passim: passim ?? defaultTableOptions.passim,
    chief: chief === undefined ? [] : readTableOptions(`chief ${chief}`).options.chief,
  };
}

function asJson(brief: Brief, pages: CitationPages | undefined) {
  const { all } = divisionsOf(brief);
  return tableOfAuthorities(brief).groups.map(({ group, entries }) => ({
    group,
    entries: entries.map(({ label, lines, headings, sections, parts, authority }) => ({
      label,
      lines,
      headings,
      sections: sections.flatMap((index) => all[index] ?? []).map(divisionName),
      parts,
      pages: pages === undefined ? null : [...new Set(authority.citations.flatMap((n) => pages[n] ?? []))],
    })),
  }));
}

function written(brief: Brief, options: TableOptions, pages: CitationPages | undefined): string {
  if (brief.tables.length > 0) return applyEdits(brief.source, updatedTables(brief, pages));
  return applyEdits(brief.source, [insertedTable(brief, usualPlace(brief), asComment(options), pages)]);
}

export const toaCommand = (): Command =>
  new Command('toa')
    .description('Prints the table of authorities of a brief, or keeps it up to date in the brief itself.')
    .argument('<file>', 'brief')
    .addOption(new Option('--format <format>', 'output').choices(['md', 'json']).default('md'))
    .option('--pages <pdf>', 'the rendered brief, for page numbers; "auto" renders it with pandoc or LibreOffice')
    .addOption(new Option('--by <places>', 'where authorities are cited (pages with --pages, else headings)').choices(['headings', 'pages', 'lines']))
    .option('--parts', 'a column for the part of the opinion relied on')
    .option('--passim <number>', `more places than this are printed as passim (${String(defaultTableOptions.passim)})`, atLeastOne)
    .option('--chief <names>', 'authorities chiefly relied on, separated by commas: an asterisk stands before them')
    .option('--write', 'update the tables between <!-- pincite-table --> and <!-- /pincite-table --> in the file; put one in where there is none')
    .addOption(libraryOption())
    .action(async (file: string, options: Options) => {
      const library = await openLibraries(options.library);
      const brief = readBrief(readText(file), { format: formatOf(file), library });
      const layout = tableOptions(options);
      const wantsPages = layout.by === 'pages' || (options.write === true && hasPagedTable(brief));
      if (wantsPages && options.pages === undefined) throw new CliError('a table by page needs the rendered brief: --pages FILE.pdf, or --pages auto');
      const pages = options.pages === undefined ? undefined : renderedPages(brief, await pagesOfRendered(file, options.pages));
      if (options.write) {
        if (formatOf(file) === 'text') throw new CliError(`${file}: a table is kept in Markdown briefs only`);
        const text = written(brief, layout, pages);
        if (text !== brief.source) writeAtomically(file, text);
        return;
      }
      if (options.format === 'json') printJson(asJson(brief, pages));
      else print(tableText(brief, tableOfAuthorities(brief), layout, pages));
    });
