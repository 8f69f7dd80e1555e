import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { readBrief } from '../../../brief/readBrief.js';
import { reportMarkdown } from '../../../features/report/markdown.js';
import { reportOf } from '../../../features/report/report.js';
import { check, defaultSettings } from '../../../rules/check.js';
import { rules } from '../../../rules/index.js';
import { formatOf, readText } from '../input.js';
import { libraryOption, openLibraries } from '../libraries.js';
import { print, printJson, writeAtomically } from '../output.js';
import { reviewFile, today } from '../reviewing.js';

interface Options {
  readonly format: 'html' | 'md' | 'json';
  readonly library: string[];
  readonly court?: string;
  readonly output?: string;
}

export const reportCommand = (): Command =>
  new Command('report')
    .description('Reports on every citation of a brief: part, voice, page, verdict, evidence, who signed for it.')
    .argument('<file>', 'brief')
    .addOption(new Option('--format <format>', 'output').choices(['html', 'md', 'json']).default('md'))
    .option('--output <file>', 'write there instead of standard output')
    .option('--court <court>', 'court that the brief is filed in, such as caed: it tells binding from persuasive')
    .addOption(libraryOption())
    .action(async (file: string, { format, library, court, output }: Options) => {
      const brief = readBrief(readText(file), { format: formatOf(file), library: await openLibraries(library) });
      const checked = check(brief, rules, { ...defaultSettings, court: court ?? null });
      const report = reportOf(reviewFile(file, brief, checked), { file: basename(file), on: today(), court: court ?? null });
      if (format === 'json' && output === undefined) {
        printJson(report);
        return;
      }
      // The chart library is loaded for the page only.
      const text = format === 'html' ? (await import('../../report/render.js')).renderReport(report) : format === 'md' ? reportMarkdown(report) : `${JSON.stringify(report, null, 2)}\n`;
      if (output === undefined) print(text);
      else writeAtomically(output, text);
    });
