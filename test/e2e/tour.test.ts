import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attributeIt, sampleFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor, reportIn } from './editor/web.js';
import { clients, inProject, shots } from './editor/where.js';
import { until, Workbench } from './editor/workbench.js';

/** What `npm start` runs, on a port of its own; answers the process and the address that it prints. */
async function start(): Promise<{ readonly program: ChildProcess; readonly url: string }> {
  const program = spawn(process.execPath, [inProject('scripts/start.mjs'), '--no-open', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((found, lost) => {
    let said = '';
    program.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined) found(address);
    });
    program.once('exit', () => { lost(new Error(`npm start ended: ${said}`)); });
  });
  return { program, url };
}

describe.skipIf(clients.chromium === undefined)('a new user', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('goes from npm start through the walkthrough to a mended dissent and the report, in two minutes', async () => {
    const { program, url } = await start();
    try {
      const workbench = await Workbench.open(browser, url, { name: 'tour', shots, firstWords: 'title:' });
      await workbench.attempt(async () => {
        const { page } = workbench;
        const step = async (title: string, button: string): Promise<void> => {
          await workbench.command('Pincite: Take the Tour');
          const row = page.locator('.getting-started-step', { hasText: title });
          await row.click();
          await row.locator('.button-link, .monaco-button', { hasText: button }).click();
        };
        await workbench.command('Pincite: Take the Tour');
        await page.locator('.getting-started-step').first().waitFor();
        await workbench.shot('1-walkthrough');
        await step('Open the sample brief', 'Open the Sample Brief');
        await workbench.line('title:').waitFor();
        await workbench.shot('2-sample');
        await step('Rest the pointer on a citation', 'Show Me');
        await page.locator('.monaco-hover:visible', { hasText: 'Forrest, J.' }).first().waitFor();
        await workbench.shot('3-hover');
        await step('See a dissent cited as the court', 'Show Me');
        await page.locator('.monaco-hover:visible', { hasText: 'dissent' }).first().waitFor();
        await workbench.shot('4-dissent');
        const fix = page.locator('.action-widget:visible .monaco-list-row.action', { hasText: attributeIt }).first();
        const mended = async (): Promise<true> => {
          await step('Mend it', 'Offer the Fix');
          await fix.waitFor({ timeout: 5_000 });
          await workbench.shot('5-fix');
          await workbench.clickEntry(fix);
          await workbench.line('Thomas, dissenting in part, would').waitFor({ timeout: 5_000 });
          return true;
        };
        // A menu closes when anything else takes the focus: then it is asked for again.
        await until('the mended sentence', () => mended().catch(() => false));
        await workbench.shot('6-mended');
        await step('Read the report', 'Open the Report');
        await reportIn(workbench).locator('figure svg').first().waitFor();
        await workbench.shot('7-report');
      });
      await workbench.close();
    } finally {
      program.kill();
    }
  });

  test('sees pictures of each step', () => inEditor(browser, 'walkthrough', async (workbench) => {
    const finding = { x: 48, y: 405, width: 760, height: 190 };
    await workbench.checked();
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.focusEditor();
    await workbench.shot('open', { x: 48, y: 35, width: 760, height: 300 });
    await workbench.hoverOn('Perez v. City of Fresno', 'Forrest, J.');
    await workbench.shot('hover', { x: 228, y: 335, width: 720, height: 260 });
    await workbench.restPointer();
    await workbench.cursorTo('Ninth Circuit held that six', 2);
    await workbench.command('Show or Focus Hover');
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'dissent' }).first().waitFor();
    await workbench.shot('dissent', finding);
    await workbench.press('Escape');
    await workbench.restPointer();
    await workbench.openQuickFixes('Ninth Circuit held that six', attributeIt);
    await workbench.shot('fix', finding);
    await workbench.press('Escape');
    await workbench.command('Pincite: Open Brief Report');
    await reportIn(workbench).locator('figure svg').first().waitFor();
    await reportIn(workbench).locator('.result').evaluate((result) => { result.scrollIntoView(); });
    await workbench.page.mouse.move(700, 760);
    await workbench.shot('report', { x: 663, y: 35, width: 520, height: 330 });
  }, sampleFolder()));

  test('finds the sample brief where no folder has one', () => inEditor(browser, 'sample-untitled', async (workbench) => {
    await workbench.checked();
    await workbench.command('Pincite: Open Sample Brief');
    await workbench.line('title:').waitFor();
    await until('its findings', async () => (await workbench.checked()).includes('errors: 10') || (await workbench.problems('misquotation')).length > 0);
    await workbench.shot('1-open');
    expect(await workbench.page.locator('.notification-toast').count()).toBe(0);
  }));
});
