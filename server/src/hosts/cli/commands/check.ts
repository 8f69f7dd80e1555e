import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../../../package.json' with { type: 'json' };
import type { Brief } from '../../../brief/brief.js';
import { readBrief } from '../../../brief/readBrief.js';
import { fixedText } from '../../../features/fixAll.js';
import type { OpinionLibrary } from '../../../library/opinion.js';
import { check, type CheckSettings } from '../../../rules/check.js';
import { rules } from '../../../rules/index.js';
import type { Finding } from '../../../rules/rule.js';
import { runBatch } from '../batch.js';
import { CliError } from '../failure.js';
import { findingJson } from '../findingJson.js';
import { gateAnnotations, gateJson, gateLines, type GatedFile, gateFile, writeCertificate } from '../gate.js';
import { githubAnnotations } from '../github.js';
import { formatOf, listBriefs, readRows, readText } from '../input.js';
import { libraryOption, openLibraries } from '../libraries.js';
import { print, printJson, writeAtomically } from '../output.js';
import { pretty, type Summary, summaryLine } from '../pretty.js';
import { type CheckedFile, toSarif } from '../sarif.js';
import { courtOption, profileOption } from '../styleOptions.js';

interface Options {
  readonly format?: 'pretty' | 'json' | 'sarif' | 'github';
  readonly rules?: string[];
  readonly fix?: true;
  readonly library: string[];
  readonly profile: string;
  readonly court?: string;
  readonly maxWarnings?: number;
  readonly batch?: string;
  readonly batchFixes: 'safe' | 'suggested';
  readonly gate?: true;
  readonly certificate?: string;
}


const wholeNumber = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('a whole number is needed');
  return Number(value);
};

/** Rule ids as given, each of them known. */
function ruleIds(value: string): string[] {
  const ids = value.split(',').map((id) => id.trim()).filter((id) => id !== '');
  const known = new Set(rules.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new InvalidArgumentError(`unknown rule: ${unknown.join(', ')}`);
  return ids;
}

const settingsFrom = ({ profile, court, rules: only }: Options): CheckSettings => ({ profile, court: court ?? null, severities: {}, ...(only === undefined ? {} : { only }) });

function report(findings: readonly Finding[], failures: readonly { rule: string; error: unknown }[], file: string): readonly Finding[] {
  for (const { rule, error } of failures) process.stderr.write(`pincite: ${file}: rule ${rule} failed and was left out: ${String(error)}\n`);
  return findings;
}

function checkFile(file: string, options: Options, library: OpinionLibrary, settings: CheckSettings): GatedFile {
  const read = (source: string): Brief => readBrief(source, { format: formatOf(file), library });
  let brief = read(readText(file));
  if (options.fix) {
    const fixed = fixedText(brief, rules, settings);
    if (fixed !== brief.source) {
      writeAtomically(file, fixed);
      brief = read(fixed);
    }
  }
  const checked = check(brief, rules, settings);
  const { findings, failures } = checked;
  return { file, source: brief.source, findings: report(findings, failures, file), ...(options.gate ? { gate: gateFile(file, brief, checked) } : {}) };
}

function summarize(files: readonly CheckedFile[]): Summary {
  const all = files.flatMap(({ findings }) => findings);
  const count = (severity: Finding['severity']) => all.filter((finding) => finding.severity === severity).length;
  return { files: files.length, error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') };
}

export const checkCommand = (finish: (code: number) => void): Command =>
  new Command('check')
    .description('Checks briefs: attribution, quotations, pincites and Bluebook form.')
    .argument('[paths...]', 'briefs, or folders of briefs')
    .addOption(new Option('--format <format>', 'output (pretty when stdout is a terminal)').choices(['pretty', 'json', 'sarif', 'github']))
    .option('--rules <ids>', 'only these rules, separated by commas', ruleIds)
    .option('--fix', 'apply safe fixes in place')
    .addOption(libraryOption())
    .addOption(profileOption())
    .addOption(courtOption())
    .option('--max-warnings <number>', 'more warnings than this fail too', wholeNumber)
    .option('--gate', 'fail while an error is open, or a quotation, pincite or antecedent is neither verified nor signed for')
    .option('--certificate <file>', 'with --gate and one brief: write a page for the file (Markdown)')
    .option('--batch <rows>', 'JSONL rows, each an independent brief; answers {id, findings, fixed}')
    .addOption(new Option('--batch-fixes <kind>', 'which fixes the batch applies').choices(['safe', 'suggested']).default('safe'))
    .action(async (paths: string[], options: Options) => {
      const library = await openLibraries(options.library);
      const settings = settingsFrom(options);
      if (options.batch !== undefined) {
        for (const answer of runBatch(readRows(options.batch), settings, library, options.batchFixes)) print(JSON.stringify(answer));
        return;
      }
      if (paths.length === 0) throw new CliError('check needs a file, a folder or --batch');
      if (options.certificate !== undefined && (options.gate !== true || paths.length !== 1)) throw new CliError('--certificate needs --gate and one brief');
      const checked: GatedFile[] = [];
      const broken: string[] = [];
      for (const path of paths) {
        try {
          for (const file of listBriefs([path])) checked.push(checkFile(file, options, library, settings));
        } catch (error) {
          if (!(error instanceof CliError)) throw error;
          broken.push(error.message);
        }
      }
      const format = options.format ?? (process.stdout.isTTY ? 'pretty' : 'json');
      if (format === 'json') printJson({ version: 1, files: checked.map(({ file, source, findings, gate }) => ({ file, findings: findings.map((finding) => findingJson(source, finding)), ...(gate === undefined ? {} : { gate: gateJson(gate) }) })) });
      else if (format === 'sarif') printJson(toSarif(checked, rules, packageJson.version));
      else if (format === 'github') {
        const lines = checked.flatMap((file) => [...githubAnnotations(file), ...(file.gate === undefined ? [] : gateAnnotations(file.file, file.gate))]);
        if (lines.length > 0) print(lines.join('\n'));
      } else if (options.gate) for (const { file, gate } of checked) print(gate === undefined ? '' : gateLines(file, gate).join('\n'));
      else {
        for (const file of checked) if (file.findings.length > 0) print(pretty(file, process.stdout.isTTY));
        print(summaryLine(summarize(checked)));
      }
      const [only] = checked;
      if (options.certificate !== undefined && only?.gate !== undefined) writeCertificate(options.certificate, only.file, only.gate);
      for (const message of broken) process.stderr.write(`pincite: ${message}\n`);
      const { error, warning } = summarize(checked);
      if (broken.length > 0) finish(2);
      else if (error > 0 || checked.some(({ gate }) => gate?.gate.passed === false) || (options.maxWarnings !== undefined && warning > options.maxWarnings)) finish(1);
    });
