import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../support/courtListener.js';
import { briefFolder, citingFolder } from './brief.js';
import { fetchedOnConsent, settingsFor } from './courtListener.js';
import { launchBrowser } from './editor/browser.js';
import { type RunningEditor, startCodeServer } from './editor/codeServer.js';
import { clients, inProject } from './editor/where.js';
import { type Act, inWindow } from './editor/window.js';
import { until } from './editor/workbench.js';
import { attorneysPath } from './journey.js';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string };
const { chromium, codeServer } = clients;

describe.skipIf(chromium === undefined || codeServer === undefined)('the package in the current VS Code', () => {
  let browser: Browser;
  let editor: RunningEditor;
  let service: Service;
  beforeAll(async () => {
    if (chromium === undefined || codeServer === undefined) return;
    service = await startService();
    editor = await startCodeServer(codeServer, inProject(`pincite-${version}.vsix`), settingsFor(service));
    browser = await launchBrowser(chromium);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
    await service.close();
  });

  const inCodeServer = (name: string, act: Act, folder = briefFolder()): Promise<void> => inWindow(browser, editor.url(folder.path, 'brief.md'), name, act, folder);

  test('the path of an attorney', () => inCodeServer('code-server', attorneysPath));

  test('an opinion is fetched from CourtListener, on consent only', () => inCodeServer('code-server-courtlistener', async (workbench) => {
    await fetchedOnConsent(workbench, service);
    await until('the dissent to be told from the court', async () => (await workbench.problems('missing-weight-parenthetical')).length > 0);
  }, citingFolder()));

  test('an authority is gone to by its name', () => inCodeServer('code-server-symbols', async (workbench) => {
    await workbench.checked();
    await workbench.press('Mod+p');
    await workbench.type('#lombardo');
    const row = workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Lombardo v. City of St. Louis, 594 U.S. 464 (2021)' }).first();
    await row.waitFor();
    await workbench.shot('1-list');
    await row.click();
    await until('the cursor at the citation', async () => (await workbench.cursorPlace()).startsWith('Ln 7,'));
  }));

  test('a server that dies is started again', () => inCodeServer('code-server-crash', async (workbench) => {
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
