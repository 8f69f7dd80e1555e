import { Command, CommanderError } from 'commander';
import packageJson from '../../../../package.json' with { type: 'json' };
import { checkCommand } from './commands/check.js';
import { explainCommand } from './commands/explain.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { lspCommand } from './commands/lsp.js';
import { mcpCommand } from './commands/mcp.js';
import { opinionCommand } from './commands/opinion.js';
import { reportCommand } from './commands/report.js';
import { signCommand } from './commands/sign.js';
import { toaCommand } from './commands/toa.js';
import { CliError } from './failure.js';

/** Exit codes: 0 nothing to object to, 1 findings, 2 bad usage or unreadable input. */
async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const finish = (result: number) => {
    code = result;
  };
  const program = new Command('pincite')
    .description('Checks the citations of a legal brief: what each case held, whether it is cited honestly, and Bluebook form. Offline.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('(pincite --help shows the usage)');
  for (const make of [checkCommand, extractCommand, explainCommand, opinionCommand, importCommand, toaCommand, reportCommand, signCommand, mcpCommand, lspCommand]) {
    program.addCommand(make(finish).exitOverride());
  }
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CliError) {
      process.stderr.write(`pincite: ${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main(process.argv).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`pincite: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
