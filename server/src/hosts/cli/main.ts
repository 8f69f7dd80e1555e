import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import packageJson from '../../../../package.json' with { type: 'json' };
import { CliError } from './failure.js';

type Make = (finish: (code: number) => void) => Command;

/** The modules of a command are read when it runs: the others need not be waited for. In the order of the help. */
const commands: Readonly<Record<string, () => Promise<Make>>> = {
  check: async () => (await import('./commands/check.js')).checkCommand,
  extract: async () => (await import('./commands/extract.js')).extractCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  opinion: async () => (await import('./commands/opinion.js')).opinionCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  toa: async () => (await import('./commands/toa.js')).toaCommand,
  report: async () => (await import('./commands/report.js')).reportCommand,
  sign: async () => (await import('./commands/sign.js')).signCommand,
  mcp: async () => (await import('./commands/mcp.js')).mcpCommand,
  lsp: async () => (await import('./commands/lsp.js')).lspCommand,
};

/** The one command that is called; all of them where help or a mistake may name any. */
function called([, , first = '']: readonly string[]): readonly (() => Promise<Make>)[] {
  if (first === '--version' || first === '-V') return [];
  const only = Object.hasOwn(commands, first) ? commands[first] : undefined;
  return only === undefined ? Object.values(commands) : [only];
}

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
  for (const load of called(argv)) program.addCommand((await load())(finish).exitOverride());
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

// A run is short: code that is called some thousand times must not be compiled for the long run. It saves a third of the work on a megabyte.
if (process.argv[2] !== 'lsp') setFlagsFromString('--interrupt-budget=1000000');

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
