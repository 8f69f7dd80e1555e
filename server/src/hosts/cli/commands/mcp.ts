import { Command } from 'commander';
import packageJson from '../../../../../package.json' with { type: 'json' };
import { defaultSettings } from '../../../rules/check.js';
import { libraryOption, openLibraries } from '../libraries.js';
import { courtOption } from '../styleOptions.js';

interface Options {
  readonly library: string[];
  readonly court?: string;
}

export const mcpCommand = (): Command =>
  new Command('mcp')
    .description('Serves read-only tools to an assistant over standard input and output (Model Context Protocol).')
    .addOption(libraryOption())
    .addOption(courtOption())
    .action(async ({ library, court }: Options) => {
      // Only this command needs the protocol's library: the others start without it.
      const { serveTools } = await import('../mcp.js');
      await serveTools({ library: await openLibraries(library), settings: { ...defaultSettings, court: court ?? null } }, packageJson.version);
    });
