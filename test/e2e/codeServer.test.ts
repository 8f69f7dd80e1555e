import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { briefFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { startCodeServer } from './editor/codeServer.js';
import { clients, inProject, shots } from './editor/where.js';
import { Workbench } from './editor/workbench.js';
import { attorneysPath } from './journey.js';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string };

describe('the package in the current VS Code', () => {
  test.skipIf(clients.chromium === undefined || clients.codeServer === undefined)('the path of an attorney', async () => {
    if (clients.codeServer === undefined) return;
    const folder = briefFolder();
    const editor = await startCodeServer(clients.codeServer, { vsix: inProject(`pincite-${version}.vsix`), folder: folder.path, file: 'brief.md' });
    const browser = await launchBrowser(clients.chromium ?? '');
    try {
      const workbench = await Workbench.open(browser, editor.url, { name: 'code-server', shots, firstWords: folder.firstWords });
      await workbench.attempt(() => attorneysPath(workbench, folder));
    } finally {
      await browser.close();
      await editor.close();
      folder.remove();
    }
  });
});
