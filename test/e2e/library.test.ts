import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { longOpinionPdf } from '../../scripts/project/longOpinion.mjs';
import { folderWithFiles, folderWithOpinion, millOpinion } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients, inProject } from './editor/where.js';
import { until } from './editor/workbench.js';

const opinion = inProject('../shared/perez/justia-page.txt');
const correct = 'fair';

/** One page without a word on it, as a scan is. */
const emptyPdf = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n';

describe.skipIf(clients.chromium === undefined)('the library in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test.skipIf(!existsSync(opinion))('an opinion is imported, opened at the page cited, and mends a misquotation', () => inEditor(browser, 'library', async (workbench, folder) => {
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

  test('a holding is confirmed, a passage found, a citation copied', () => inEditor(browser, 'holding', async (workbench, folder) => {
    const { page } = workbench;
    const record = join(folder.path, '.pincite/opinions/alder-v-birch-20-11111.json');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.checked();
    await workbench.command('View: Show Authorities');
    await workbench.command('Pincite: Import Opinions…');
    await workbench.choose('Import Opinions', 'mill.txt');
    await workbench.choose('Where shall Pincite keep your opinions?', 'In this workspace');
    await page.locator('.notification-toast', { hasText: 'Alder v. Birch is in the library' }).getByText('Open', { exact: true }).click();
    await workbench.tab('alder-v-birch-20-11111.md').waitFor();
    // An editor that loses the focus asks for its lenses only when it has it again.
    await page.locator('.codelens-decoration a', { hasText: 'Confirm Holding' }).first().waitFor();

    const library = page.locator('.pane', { hasText: 'Library' }).last();
    await library.locator('.monaco-list-row', { hasText: 'Alder v. Birch' }).click();
    await workbench.row('proposed').first().waitFor();
    await workbench.shot('1-proposed');
    await page.locator('.codelens-decoration a', { hasText: 'Confirm Holding' }).first().click();
    await until('the confirmed holding on disk', () => Promise.resolve((readFileSync(record, 'utf8').match(/"proposed": true/g) ?? []).length === 1));
    const edit = page.locator('.codelens-decoration a', { hasText: 'Edit and Confirm' });
    await until('one proposed holding to be left', async () => (await edit.count()) === 1);
    await edit.click();
    const field = page.locator('.quick-input-widget:visible input[type="text"]').first();
    await field.fill('A lease of a mill runs with the land.');
    await workbench.press('Enter');
    await until('the holding in the user’s words on disk', () => Promise.resolve(readFileSync(record, 'utf8').includes('A lease of a mill runs with the land.')));
    expect(readFileSync(record, 'utf8')).not.toContain('"proposed"');

    await workbench.command('Pincite: Search Opinions…');
    await page.locator('.quick-input-widget:visible', { hasText: 'Search Opinions' }).locator('input[type="text"]').first().fill('hour at which the notice');
    const hit = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'reached the counter' }).first();
    await hit.waitFor();
    await workbench.shot('2-search');
    await hit.click();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await workbench.shot('3-found');
    await workbench.command('Pincite: Copy Citation with This Page');
    await until('the citation on the clipboard', async () => (await page.evaluate<string>('navigator.clipboard.readText()')).startsWith('*Alder v. Birch*, No. 20-11111, slip op. at 1 (9th Cir. Mar. 4, 2021)'));
  }, folderWithFiles({})));

  test('a citation listed in the view leads to its place in the brief', () => inEditor(browser, 'reveal', async (workbench) => {
    await workbench.checked();
    await workbench.focusEditor();
    await workbench.press('Mod+Home');
    await workbench.command('View: Show Authorities');
    const cited = workbench.page.locator('.pane', { hasText: 'Cited in This Brief' }).first();
    await cited.locator('.monaco-list-row', { hasText: 'Lombardo v. City of St. Louis' }).locator('.monaco-tl-twistie').click();
    await cited.locator('.monaco-list-row', { hasText: 'Lombardo v. City of St. Louis, 594' }).click();
    await until('the cursor at the citation', async () => (await workbench.cursorPlace()).startsWith('Ln 7,'));
    await workbench.shot('1-revealed');
  }));

  test('a file dropped on the view is imported', () => inEditor(browser, 'drop', async (workbench, folder) => {
    await workbench.checked();
    await workbench.setSettings({ 'pincite.libraries': ['opinions'] });
    await workbench.command('View: Show Authorities');
    const shipped = workbench.page.locator('.pane', { hasText: 'Library' }).last().locator('.monaco-list-row', { hasText: 'Perez v. City of Fresno' });
    await shipped.waitFor();
    await workbench.drop(shipped, 'dropped.txt', millOpinion);
    await workbench.notification('Alder v. Birch is in the library').waitFor();
    await workbench.page.locator('.pane', { hasText: 'Library' }).last().locator('.monaco-list-row', { hasText: 'Alder v. Birch' }).waitFor();
    await workbench.shot('1-dropped');
    expect(readdirSync(join(folder.path, 'opinions'))).toHaveLength(3);
  }, folderWithFiles({})));

  test('an import is cancelled on the way: nothing is half written, and the next one works', () => inEditor(browser, 'cancel', async (workbench, folder) => {
    await workbench.checked();
    await workbench.setSettings({ 'pincite.libraries': ['opinions'] });
    await workbench.command('Pincite: Import Opinions…');
    await workbench.choose('Import Opinions', 'long.pdf');
    const progress = workbench.notification('reading long.pdf, page');
    await progress.waitFor();
    await workbench.shot('1-pages');
    await workbench.page.locator('.notification-list-item', { hasText: 'reading long.pdf' }).locator('.monaco-button', { hasText: 'Cancel' }).first().click();
    await progress.waitFor({ state: 'detached' });
    expect(existsSync(join(folder.path, 'opinions'))).toBe(false);
    await workbench.command('Pincite: Import Opinions…');
    await workbench.choose('Import Opinions', 'mill.txt');
    await workbench.notification('Alder v. Birch is in the library').waitFor();
    expect(readdirSync(join(folder.path, 'opinions')).map((name) => name.split('.')[0])).toEqual(Array(3).fill('alder-v-birch-20-11111'));
  }, folderWithFiles({ 'long.pdf': longOpinionPdf(2000) })));

  test.skipIf(!existsSync('/dev/full'))('a disk that is full is told, and the library stays as it was', () => inEditor(browser, 'full', async (workbench, folder) => {
    const library = join(folder.path, 'opinions');
    const files = (): Record<string, string> => Object.fromEntries(readdirSync(library).map((name) => [name, readFileSync(join(library, name), 'utf8')]));
    const bring = async (name: string): Promise<void> => {
      await workbench.command('Pincite: Import Opinions…');
      await workbench.choose('Import Opinions', name);
    };
    await workbench.checked();
    await workbench.setSettings({ 'pincite.libraries': ['opinions'] });
    await bring('mill.txt');
    await workbench.notification('Alder v. Birch is in the library').waitFor();
    await workbench.command('Notifications: Clear All Notifications');
    const before = files();
    // What is written there meets the system's own “no space left on device”.
    symlinkSync('/dev/full', join(library, 'alder-v-birch-20-11111.text.json.pincite-draft'));
    await bring('longer.txt');
    await workbench.notification('The disk is full').waitFor();
    await workbench.shot('1-told');
    expect(files()).toEqual(before);
  }, folderWithFiles({ 'longer.txt': `${millOpinion}\nThe hour was never proved.\n` })));

  test('what is no opinion is told in one line, and the library stays as it was', () => inEditor(browser, 'bad-input', async (workbench, folder) => {
    const { page } = workbench;
    await workbench.checked();
    await workbench.setSettings({ 'pincite.libraries': ['opinions'] });
    for (const [name, said] of [['empty.txt', 'The file is empty'], ['cut.pdf', 'damaged or cut short'], ['pancakes.txt', 'No opinion was found'], ['scan.pdf', 'no text layer']] as const) {
      await workbench.command('Pincite: Import Opinions…');
      await workbench.choose('Import Opinions', name);
      await page.locator('.notification-toast', { hasText: `${name}: ` }).filter({ hasText: said }).waitFor();
      await workbench.shot(name);
      await workbench.command('Notifications: Clear All Notifications');
      // Cleared late, the progress of the next import would be closed with them, which cancels it.
      await until('the notifications to be gone', async () => (await page.locator('.notification-toast').count()) === 0);
    }
    expect(existsSync(join(folder.path, 'opinions'))).toBe(false);
  }, folderWithFiles({ 'empty.txt': '', 'cut.pdf': '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n', 'pancakes.txt': 'Pancakes\n\nMix flour, milk and eggs. Serve with syrup.\n', 'scan.pdf': emptyPdf })));
});
