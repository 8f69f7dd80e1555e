import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { storeOpinion } from '../../../library/store.js';
import { diskFiles } from '../../diskFiles.js';
import { CliError } from '../failure.js';
import { readOpinionFile } from '../opinionFile.js';
import { print } from '../output.js';

interface Options {
  readonly library: string;
  readonly jsonField?: string;
}

export const importCommand = (finish: (code: number) => void): Command =>
  new Command('import')
    .description('Stores opinions in a library folder.')
    .argument('<files...>', 'opinions: text, PDF, HTML, XML, JSON or Markdown')
    .requiredOption('--library <folder>', 'library folder; made when it is not there')
    .option('--json-field <name>', 'field of a JSON file that holds the opinion')
    .action(async (paths: string[], { library, jsonField }: Options) => {
      try {
        mkdirSync(library, { recursive: true });
      } catch (error) {
        throw new CliError(`${library}: the folder could not be made (${error instanceof Error ? error.message : String(error)})`);
      }
      for (const path of paths) {
        try {
          const imported = await readOpinionFile(path, jsonField);
          const stored = await storeOpinion(pathToFileURL(resolve(library)).href, imported, diskFiles);
          if ('problem' in stored) throw new CliError(stored.problem.replace(/file:\/\/\S+/g, (uri) => fileURLToPath(uri)));
          print(`${stored.updated ? 'updated' : 'added'} ${stored.id}: ${imported.record.caseName}`);
        } catch (error) {
          if (!(error instanceof CliError)) throw error;
          process.stderr.write(`pincite: ${error.message}\n`);
          finish(2);
        }
      }
    });
