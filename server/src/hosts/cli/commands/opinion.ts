import { Command } from 'commander';
import { describeOpinion, findQuotations } from '../../../library/describeOpinion.js';
import { readRows } from '../input.js';
import { readOpinionFile } from '../opinionFile.js';
import { printJson } from '../output.js';

interface Options {
  readonly quotes?: string;
  readonly jsonField?: string;
}

export const opinionCommand = (): Command =>
  new Command('opinion')
    .description('Reads an opinion and prints its parts, authors and pages.')
    .argument('<file>', 'text, PDF, HTML, XML, JSON or Markdown')
    .option('--quotes <rows>', 'JSONL rows {id, text}: says where in the opinion the words stand')
    .option('--json-field <name>', 'field of a JSON file that holds the opinion')
    .action(async (file: string, { quotes, jsonField }: Options) => {
      const imported = await readOpinionFile(file, jsonField);
      const rows = quotes === undefined ? undefined : readRows(quotes).map(({ id, text }) => ({ id: String(id), text: typeof text === 'string' ? text : '' }));
      printJson({ ...describeOpinion(imported), ...(rows === undefined ? {} : { quotes: findQuotations(imported, rows) }) });
    });
