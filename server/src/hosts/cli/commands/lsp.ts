import { Command } from 'commander';

/** `--stdio`, `--node-ipc` and `--socket` are read from the command line by the connection itself. */
export const lspCommand = (): Command =>
  new Command('lsp')
    .description('Runs the language server.')
    .option('--stdio', 'talk over standard input and output')
    .option('--node-ipc', 'talk over Node IPC')
    .option('--socket <port>', 'talk over a socket')
    .action(async () => {
      await import('../../node.js');
    });
