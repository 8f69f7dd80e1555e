import { Command, Option } from 'commander';
import { type BriefFormat } from '../../../brief/brief.js';
import { readOpinionProse } from '../../../brief/opinionProse.js';
import { readBrief } from '../../../brief/readBrief.js';
import { citationRows } from '../../../features/extract.js';
import { CliError } from '../failure.js';
import { formatOf, readRows, readText } from '../input.js';
import { print, printJson } from '../output.js';

interface Options {
  readonly format: 'jsonl' | 'json';
  readonly as: 'brief' | 'opinion';
  readonly batch?: string;
}

const rowsOf = (text: string, format: BriefFormat, as: Options['as']) => citationRows(readBrief(text, as === 'opinion' ? { format: 'text', prose: readOpinionProse(text) } : { format }));

export const extractCommand = (): Command =>
  new Command('extract')
    .description('Lists every citation with its parts, antecedent and authority.')
    .argument('[file]', 'brief or opinion')
    .addOption(new Option('--format <format>', 'output').choices(['jsonl', 'json']).default('jsonl'))
    .addOption(new Option('--as <kind>', 'opinion: page furniture and footnotes are read through').choices(['brief', 'opinion']).default('brief'))
    .option('--batch <rows>', 'JSONL rows {id, text, format}; answers {id, citations}')
    .action((file: string | undefined, { format, as, batch }: Options) => {
      if (batch !== undefined) {
        for (const { id, text, format: given } of readRows(batch)) {
          print(JSON.stringify({ id, citations: rowsOf(typeof text === 'string' ? text : '', given === 'text' ? 'text' : 'markdown', as) }));
        }
        return;
      }
      if (file === undefined) throw new CliError('extract needs a file or --batch');
      const rows = rowsOf(readText(file), formatOf(file), as);
      if (format === 'json') printJson(rows);
      else if (rows.length > 0) print(rows.map((row) => JSON.stringify(row)).join('\n'));
    });
