import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, briefFolder, sampleFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor, reportIn } from './editor/web.js';
import { clients } from './editor/where.js';
import { until, type Workbench } from './editor/workbench.js';


/** Types an answer into the input that asks for it. */
async function answer({ page }: Workbench, question: string, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget:visible', { hasText: question });
  await box.locator('input[type="text"]').first().fill(text);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' }).catch(() => undefined);
}

describe.skipIf(clients.chromium === undefined)('before a brief is filed, in VS Code in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('a table of authorities is put in, undone in one step, and kept up to date on save', () => inEditor(browser, 'web-table', async (workbench, folder) => {
    await workbench.checked();
    await workbench.cursorTo('Officers must weigh', 0);
    await workbench.command('Pincite: Insert or Update Table of Authorities');
    await workbench.line('TABLE OF AUTHORITIES').waitFor();
    await workbench.shot('1-inserted');
    await workbench.focusEditor();
    await workbench.press('Mod+z');
    await workbench.line('TABLE OF AUTHORITIES').waitFor({ state: 'detached' });
    await workbench.press('Mod+Shift+z');
    await workbench.line('TABLE OF AUTHORITIES').waitFor();
    await workbench.save();
    expect(folder.read()).toContain('*Lombardo v. City of St. Louis*');
    await workbench.cursorTo('Departmental guidance', 0);
    await workbench.page.keyboard.insertText('The rule is old. *Hope v. Pelzer*, 536 U.S. 730 (2002). ');
    await workbench.save();
    await until('the new authority in the table on disk', () => Promise.resolve(folder.read().includes('| *Hope v. Pelzer*, 536 U.S. 730 (2002) |')));
    await workbench.shot('2-saved');
    await workbench.setSettings({ 'pincite.tableOfAuthorities.updateOnSave': false });
    await workbench.cursorTo('The rule is old.', 0);
    await workbench.page.keyboard.insertText('So is this. *Graham v. Connor*, 490 U.S. 386 (1989). ');
    await workbench.save();
    expect(folder.read()).not.toContain('| *Graham');
  }));

  test('the report shows every citation, leads to it, takes a signature, follows the brief, and is there again after a reload', () => inEditor(browser, 'web-report', async (workbench, folder) => {
    const { page } = workbench;
    await workbench.checked();
    await workbench.cursorTo(at.title, 0);
    await workbench.press('Mod+k', 'b');
    const report = reportIn(workbench);
    await report.locator('h1', { hasText: 'Citations of brief.md' }).waitFor();
    expect(await report.locator('figure svg').count()).toBe(3);
    expect(await report.locator('body script').count()).toBe(0);
    await workbench.shot('1-report');

    await report.locator('tr', { hasText: 'Lombardo' }).first().locator('button.line').press('Enter');
    await until('the cursor at the citation', async () => (await workbench.cursorPlace()).startsWith('Ln 7,'));
    await workbench.shot('2-revealed');

    await report.locator('tr', { hasText: '594 U. S. 464' }).locator('button.sign').first().click();
    await answer(workbench, 'Who read it?', 'A. Attorney');
    await answer(workbench, 'How was it checked?', 'bound volume');
    await report.locator('tr', { hasText: 'A. Attorney' }).first().waitFor();
    const file = JSON.parse(readFileSync(`${folder.file}.signoffs.json`, 'utf8')) as { signOffs: { by: string; note: string }[] };
    expect(file.signOffs).toMatchObject([{ by: 'A. Attorney', note: 'bound volume' }]);
    await report.locator('h2', { hasText: 'Every citation' }).evaluate((heading) => { heading.scrollIntoView(); });
    await workbench.shot('3-signed');

    await workbench.cursorTo('Officers must weigh', 'Officers must'.length);
    await page.keyboard.insertText(' always');
    await report.locator('tr', { hasText: 'Lapsed: A. Attorney' }).first().waitFor();
    await workbench.save();

    await workbench.command('Developer: Reload Window');
    await page.waitForEvent('load');
    await reportIn(workbench).locator('tr', { hasText: 'Lapsed: A. Attorney' }).first().waitFor({ timeout: 60_000 });
    await workbench.shot('4-reloaded');
  }));

  test('the filing gate is a page that leads to what is open; a sign-off closes it, a certificate says so', () => inEditor(browser, 'web-gate', async (workbench, folder) => {
    await workbench.checked();
    await workbench.command('Pincite: Check Filing Gate');
    await workbench.line('Not ready to file').waitFor();
    await workbench.shot('1-gate');
    await workbench.cursorTo('Line 7', 2);
    await workbench.press('Escape');
    await workbench.command('Open Link');
    await until('the cursor at the line', async () => (await workbench.cursorPlace()).startsWith('Ln 7,'));
    await workbench.cursorTo('Lombardo', 2);
    await workbench.command('Pincite: Sign Off');
    await answer(workbench, 'Who read it?', 'B. Counsel');
    await answer(workbench, 'How was it checked?', '');
    await until('the file of sign-offs', () => Promise.resolve(existsSync(`${folder.file}.signoffs.json`)));
    await workbench.command('Pincite: Create Filing Certificate');
    await workbench.page.locator('.quick-input-widget:visible').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.tab('brief.certificate.md').waitFor();
    await workbench.shot('2-certificate');
    const certificate = readFileSync(join(folder.path, 'brief.certificate.md'), 'utf8');
    expect(certificate).toContain('B. Counsel');
    expect(certificate).toMatch(/Checked by\*\*: Pincite \d/);
    expect(await workbench.page.locator('.notification-toast').count()).toBe(0);
    expect(await workbench.problems('').then((rows) => rows.filter(({ text }) => text.includes('certificate')))).toHaveLength(0);
  }));

  test('in high contrast the report has lines and readable marks', () => inEditor(browser, 'contrast', async (workbench) => {
    await workbench.checked();
    await workbench.command('Pincite: Open Brief Report');
    await reportIn(workbench).locator('figure svg').first().waitFor();
    await workbench.shot('report');
    await reportIn(workbench).locator('h2', { hasText: 'Pictures' }).evaluate((heading) => { heading.scrollIntoView(); });
    await workbench.shot('pictures');
  }, sampleFolder(), { 'workbench.colorTheme': 'Default High Contrast', 'window.autoDetectHighContrast': false }));

  test('before the first check by command, the status bar shows no check mark', () => inEditor(browser, 'web-manual', async (workbench) => {
    const item = workbench.page.locator('.statusbar-item', { hasText: 'words' }).first();
    await item.waitFor();
    expect(await item.locator('.codicon-check').count()).toBe(0);
    expect(await item.locator('.codicon-error').count()).toBe(0);
    await workbench.shot('1-unchecked');
    await workbench.command('Pincite: Check This Brief');
    await item.locator('.codicon-error').waitFor();
    await workbench.command('Pincite: Show Output');
    await workbench.page.locator('.output-view .view-line', { hasText: 'the server runs in a web worker' }).first().waitFor();
    await workbench.shot('2-output');
  }, briefFolder(), { 'pincite.run': 'manual' }));
});
