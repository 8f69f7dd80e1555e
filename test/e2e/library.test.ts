import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderWithOpinion } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients, inProject } from './editor/where.js';
import { until } from './editor/workbench.js';

const opinion = inProject('../shared/perez/justia-page.txt');
const correct = 'fair';

describe.skipIf(clients.chromium === undefined || !existsSync(opinion))('the library in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('an opinion is imported, opened at the page cited, and mends a misquotation', () => inEditor(browser, 'library', async (workbench, folder) => {
    const { page } = workbench;
    await workbench.checked();
    await workbench.command('View: Show Authorities');
    await workbench.row('Perez v. City of Fresno').first().waitFor();
    await workbench.shot('1-view');

    await workbench.command('Pincite: Import Opinions…');
    await workbench.choose('Import Opinions', 'perez.txt');
    await workbench.choose('Where shall Pincite keep your opinions?', 'In this workspace');
    await page.locator('.notification-toast', { hasText: 'reading perez.txt' }).waitFor();
    await workbench.shot('2-progress');
    await page.locator('.notification-toast', { hasText: 'Perez v. City of Fresno is in the library' }).waitFor();
    await until('the record on disk', () => Promise.resolve(readdirSync(join(folder.path, '.pincite/opinions')).length === 3));
    await workbench.shot('3-imported');
    await page.keyboard.press('Escape');

    await workbench.goToDefinition('98 F.4th 919');
    await workbench.tab('perez-v-city-of-fresno.md').waitFor();
    await workbench.shot('4-opinion');
    await workbench.openFile('brief.md');
    await workbench.hoverOn('slip op. at 27', 'Open page 27');
    await page.locator('.monaco-hover:visible a', { hasText: 'Open page 27' }).first().click();
    await workbench.tab('perez-v-city-of-fresno.md').waitFor();
    await workbench.line('departmental guidance, and common sense').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await workbench.shot('5-page');

    await workbench.openFile('brief.md');
    expect(await workbench.problems('misquotation')).toHaveLength(1);
    await workbench.openQuickFixes('ample', correct);
    await workbench.shot('6-fixes');
    await workbench.press('Escape');
    await workbench.quickFix('ample', correct);
    await workbench.save();
    await until('the words on disk', () => Promise.resolve(folder.read().includes('gave Officers fair warning')));
    await until('no misquotation', async () => (await workbench.problems('misquotation')).length === 0);
  }, folderWithOpinion(opinion)));
});
