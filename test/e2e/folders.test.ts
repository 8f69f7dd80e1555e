import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { twoMatters } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients } from './editor/where.js';
import { until } from './editor/workbench.js';

describe.skipIf(clients.chromium === undefined)('several folders in one window, in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('each brief has the settings, the library and the sign-offs of its own folder', () => inEditor(browser, 'folders', async (workbench, folder) => {
    const { page } = workbench;
    const inTrial = (path: string): string => join(folder.path, 'trial', path);
    const words = page.locator('.statusbar-item', { hasText: 'words' }).first();
    await workbench.checked();
    await words.filter({ hasText: /of [\d,]+ words/ }).waitFor();
    const severities = async () => (await workbench.problems('reporter-spacing')).map(({ severity }) => severity).sort();
    await until('the finding of the appeal', async () => (await severities()).join() === 'error');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'trial' }).first().click();
    await workbench.press('ArrowRight');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'reply.md' }).first().dblclick();
    await workbench.tab('reply.md').waitFor();
    await until('the finding of the trial', async () => (await severities()).join() === 'error,info');
    expect(await words.innerText()).not.toMatch(/of [\d,]+ words/);
    await workbench.problems('');
    await workbench.shot('1-severities');

    await workbench.command('View: Show Authorities');
    const cited = page.locator('.pane', { hasText: 'Cited in This Brief' }).first();
    await cited.locator('.monaco-list-row', { hasText: 'Hope v. Pelzer' }).waitFor();
    expect(await cited.locator('.monaco-list-row', { hasText: 'Graham' }).count()).toBe(0);
    await workbench.focusEditor();
    await workbench.command('Pincite: Import Opinions…');
    await workbench.choose('Import Opinions', 'mill.txt');
    await workbench.choose('Where shall Pincite keep your opinions?', 'In the folder trial');
    await workbench.notification('Alder v. Birch is in the library').waitFor();
    await workbench.shot('2-imported');
    expect(readdirSync(inTrial('.pincite/opinions'))).toHaveLength(3);
    expect(readFileSync(inTrial('.vscode/settings.json'), 'utf8')).toContain('pincite.libraries');
    await page.locator('.pane', { hasText: 'Library' }).last().locator('.monaco-list-row', { hasText: 'Alder v. Birch' }).waitFor();

    await workbench.cursorTo('Hope v. Pelzer', 2);
    await workbench.signOff('A. Attorney');
    await until('the file of sign-offs', () => Promise.resolve(existsSync(inTrial('reply.md.signoffs.json'))));
    await workbench.command('Pincite: Check Filing Gate');
    await workbench.line('Filing gate: reply.md').waitFor();
    await workbench.line('A. Attorney').waitFor();
    await workbench.shot('3-gate');
    expect(readdirSync(join(folder.path, 'appeal')).sort()).toEqual(['.vscode', 'opening.md']);
  }, twoMatters(), {}, 'matters.code-workspace'));
});
