import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BriefFolder, briefFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { type RunningEditor, startCodeServer } from './editor/codeServer.js';
import { clients, inProject, shots } from './editor/where.js';
import { until, Workbench } from './editor/workbench.js';
import { attorneysPath } from './journey.js';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string };
const { chromium, codeServer } = clients;

describe.skipIf(chromium === undefined || codeServer === undefined)('the package in the current VS Code', () => {
  let browser: Browser;
  let editor: RunningEditor;
  beforeAll(async () => {
    if (chromium === undefined || codeServer === undefined) return;
    editor = await startCodeServer(codeServer, inProject(`pincite-${version}.vsix`));
    browser = await launchBrowser(chromium);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
  });

  const inWindow = async (name: string, act: (workbench: Workbench, folder: BriefFolder) => Promise<void>): Promise<void> => {
    const folder = briefFolder();
    try {
      const workbench = await Workbench.open(browser, editor.url(folder.path, 'brief.md'), { name, shots, firstWords: folder.firstWords });
      await workbench.attempt(() => act(workbench, folder));
      await workbench.close();
    } finally {
      folder.remove();
    }
  };

  test('the path of an attorney', () => inWindow('code-server', attorneysPath));

  test('a server that dies is started again', () => inWindow('code-server-crash', async (workbench) => {
    await workbench.checked();
    const [first] = editor.languageServers();
    if (first === undefined) throw new Error('no language server is running');
    process.kill(first, 'SIGKILL');
    await until('another server', () => Promise.resolve(editor.languageServers().some((pid) => pid !== first)));
    await workbench.cursorTo('The court held', 3);
    await workbench.page.keyboard.insertText(' same');
    await until('the finding in the new text', async () => (await workbench.problems('dissent-as-holding')).length === 1);
    expect(await workbench.page.locator('.notification-toast').count()).toBe(0);
  }));
});
