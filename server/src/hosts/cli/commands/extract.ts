import { Command, Option } from 'commander';
import { type BriefFormat } from '../../../brief/brief.js';
import { readCitations } from '../../../brief/readCitations.js';
import type { CitationRow } from '../../../features/citationRow.js';
import { citationRows } from '../../../features/extract.js';
import { type ProseReading, readProseOnce } from '../../../prose/readProse.js';
import { CliError } from '../failure.js';
import { formatOf, readRows, readText } from '../input.js';
import { print, printJson, printLines } from '../output.js';

interface Options {
  readonly format: 'jsonl' | 'json';
  readonly as: 'brief' | 'opinion';
  readonly batch?: string;
}

/** How a text is read: an opinion's page furniture is known to modules that a brief has no need of. */
async function readerOf(as: Options['as']): Promise<(text: string, format: BriefFormat) => ProseReading> {
  return as === 'brief' ? readProseOnce : (await import('../../../brief/opinionProse.js')).readOpinionProse;
}

function* asLines(rows: Iterable<CitationRow>): Generator<string, void, undefined> {
  for (const row of rows) yield JSON.stringify(row);
}

export const extractCommand = (): Command =>
  new Command('extract')
    .description('Lists every citation with its parts, antecedent and authority.')
    .argument('[file]', 'brief or opinion')
    .addOption(new Option('--format <format>', 'output').choices(['jsonl', 'json']).default('jsonl'))
    .addOption(new Option('--as <kind>', 'opinion: page furniture and footnotes are read through').choices(['brief', 'opinion']).default('brief'))
    .option('--batch <rows>', 'JSONL rows {id, text, format}; answers {id, citations}')
    .action(async (file: string | undefined, { format, as, batch }: Options) => {
      const read = await readerOf(as);
      const rowsOf = (text: string, textFormat: BriefFormat) => citationRows(readCitations(read(text, textFormat)));
      if (batch !== undefined) {
        for (const { id, text, format: given } of readRows(batch)) {
          print(JSON.stringify({ id, citations: [...rowsOf(typeof text === 'string' ? text : '', given === 'text' ? 'text' : 'markdown')] }));
        }
        return;
      }
      if (file === undefined) throw new CliError('extract needs a file or --batch');
      const rows = rowsOf(readText(file), formatOf(file));
      if (format === 'json') printJson([...rows]);
      else await printLines(asLines(rows));
    });
