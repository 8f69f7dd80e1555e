import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { at, type BriefFolder, briefFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients } from './editor/where.js';
import { until, type Workbench } from './editor/workbench.js';

const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989). ';

/** Types as a person does, key by key, so that what stirs at a key stirs. */
async function typeAtEnd(workbench: Workbench, text: string): Promise<void> {
  await workbench.focusEditor();
  await workbench.press('Mod+End');
  await workbench.page.keyboard.type(text, { delay: 20 });
}

/** The brief, and beside it another in plain text, and one in Quarto whose merge is not finished. */
function folderWithOthers(): BriefFolder {
  const folder = briefFolder();
  writeFileSync(join(folder.path, 'merged.qmd'), 'Force must fit.\n\n<<<<<<< ours\nGraham v. Connor, 490 U. S. 386, 396 (1989).\n=======\nHope v. Pelzer, 536 U. S. 730 (2002).\n>>>>>>> theirs\n');
  writeFileSync(join(folder.path, 'appeal.txt'), 'Force must fit. Graham v. Connor, 490 U. S. 386, 396 (1989).\n');
  return folder;
}

describe.skipIf(clients.chromium === undefined)('writing in VS Code in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('authorities are offered behind a signal, and the cursor stops at the page', () => inEditor(browser, 'completion', async (workbench, folder) => {
    await workbench.checked();
    await typeAtEnd(workbench, '\nForce must fit. *See* ');
    const list = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await list.filter({ hasText: 'Lombardo v. City of St. Louis' }).first().waitFor();
    await workbench.page.keyboard.type('Lom');
    await until('the list to narrow', async () => (await list.count()) <= 3);
    await workbench.press('Mod+Space');
    await workbench.page.locator('.suggest-details', { hasText: 'Cited' }).waitFor();
    await workbench.shot('1-list');
    await workbench.press('Enter');
    await workbench.line('Lombardo*, 594 U.S. at ___').waitFor();
    await workbench.page.keyboard.type('469.');
    await workbench.shot('2-taken');
    await workbench.save();
    expect(folder.read()).toContain('Force must fit. *See* *Lombardo*, 594 U.S. at 469.');
  }));

  test('a citation takes its other forms by the menu, and its first one again', () => inEditor(browser, 'convert', async (workbench, folder) => {
    const before = folder.read();
    await workbench.checked();
    await workbench.openQuickFixes(at.id, 'Write as short form');
    await workbench.shot('1-menu');
    await workbench.press('Escape');
    await workbench.quickFix(at.id, 'Write as short form');
    await workbench.line('restraint matters. *Lombardo*, 594 U.S. at 468.').waitFor();
    await workbench.quickFix('594 U.S. at', 'Write as full citation');
    await workbench.line('restraint matters. *Lombardo v. City of St. Louis*, 594 U.S. 464, 468 (2021)').waitFor();
    await workbench.shot('2-full');
    await workbench.quickFix('464, 468', 'Write as id.');
    await workbench.line('restraint matters. *Id.* at 468').waitFor();
    await workbench.save();
    expect(folder.read()).toBe(before);
  }));

  test('snippets are taken by Tab and walked, and id. is offered only where it may stand', () => inEditor(browser, 'snippets', async (workbench, folder) => {
    const { page } = workbench;
    const list = page.locator('.suggest-widget.visible .monaco-list-row');
    const take = async (prefix: string): Promise<void> => {
      await workbench.press('Mod+Space');
      await list.filter({ hasText: prefix }).first().waitFor();
      await workbench.press('Tab');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    };
    await workbench.checked();
    await typeAtEnd(workbench, '*');
    await list.filter({ hasText: 'id.' }).first().waitFor();
    await workbench.shot('1-id');
    await workbench.press('Escape');
    await page.keyboard.type('See* ');
    await list.filter({ hasText: 'id.' }).first().waitFor();
    await workbench.press('Escape');
    await typeAtEnd(workbench, 'note.\n\n## Second\n\nText. *See* ');
    await list.filter({ hasText: 'Lombardo' }).first().waitFor();
    expect(await list.filter({ hasText: 'id.' }).count()).toBe(0);
    await workbench.shot('2-no-id');
    await workbench.press('Escape');

    await typeAtEnd(workbench, 'note.\n\ncompare');
    await take('compare');
    await workbench.shot('3-snippet');
    for (const word of ['Alder', 'timely', 'Cedar', 'late']) {
      await page.keyboard.type(word);
      await workbench.press('Tab');
    }
    await page.keyboard.type(' pdiss');
    await take('pdiss');
    await page.keyboard.type('Dune');
    await workbench.press('Tab');
    await page.keyboard.type('.');
    await workbench.shot('4-walked');
    await workbench.save();
    expect(folder.read()).toContain('*Compare* Alder (timely), *with* Cedar (late). (Dune, J., dissenting).');
  }));

  test('a short name is renamed throughout', () => inEditor(browser, 'rename', async (workbench, folder) => {
    await workbench.checked();
    await workbench.cursorTo('Perez*, slip op. at 28', 2);
    await workbench.press('F2');
    const box = workbench.page.locator('.rename-box input').first();
    await box.waitFor();
    await box.fill('City of Fresno');
    await workbench.shot('1-box');
    await workbench.press('Enter');
    await workbench.line('City of Fresno*, slip op. at 29').waitFor();
    await workbench.shot('2-renamed');
    await workbench.save();
    expect(folder.read()).toContain('*City of Fresno*, slip op. at 28.');
    expect(folder.read()).toContain('*Perez v. City of Fresno*, 98 F.4th 919');
  }));

  test('an id. that an edit led astray is repaired', () => inEditor(browser, 'repair', async (workbench, folder) => {
    await workbench.checked();
    await workbench.cursorTo('The length of', 0);
    await workbench.page.keyboard.insertText(graham);
    await workbench.openQuickFixes(at.id, 'this id. meant Lombardo, and now means Graham');
    await workbench.shot('1-menu');
    await workbench.press('Escape');
    await workbench.quickFix(at.id, 'this id. meant Lombardo, and now means Graham');
    await workbench.line('The length of the restraint matters. *Lombardo').waitFor();
    await workbench.shot('2-repaired');
    await workbench.save();
    expect(folder.read()).toContain('*Lombardo*, 594 U.S. at 468.');
  }));

  test('words selected in an opinion come into the brief with their page', () => inEditor(browser, 'quote', async (workbench, folder) => {
    await workbench.checked();
    await workbench.goToDefinition(at.perezInFull);
    await workbench.tab('perez-v-city-of-fresno.md').waitFor();
    await workbench.cursorTo('hollow distinction', 0);
    await workbench.press('Home', 'Shift+End');
    await workbench.shot('1-selected');
    await workbench.command('Pincite: Insert Citation');
    await workbench.tab('brief.md').waitFor();
    await workbench.line('distinction that turns improperly').waitFor();
    await workbench.shot('2-inserted');
    await workbench.save();
    expect(folder.read()).toMatch(/98 F\.4th 919 \(9th Cir\. 2024\)\. “\[A\] hollow distinction that turns improperly on unresolved questions of fact\.” \*Perez\*, slip op\. at 30 \(S\.R\. Thomas, J\., concurring in part and dissenting in part\)\./);
  }));

  test('a citation is chosen from a list', () => inEditor(browser, 'cite', async (workbench) => {
    await workbench.checked();
    await typeAtEnd(workbench, '\nForce must fit. ');
    await workbench.command('Pincite: Insert Citation');
    await workbench.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'Lombardo v. City of St. Louis' }).first().waitFor();
    await workbench.shot('1-list');
    await workbench.press('ArrowDown', 'Enter');
    await workbench.line('Force must fit. *').waitFor();
    await workbench.shot('2-inserted');
  }));

  test('a brief in Quarto is checked, of an unfinished merge its first side; one in plain text where the settings call it a brief', () => inEditor(browser, 'other-formats', async (workbench) => {
    const open = async (name: string): Promise<void> => {
      await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
      await workbench.tab(name).waitFor();
    };
    await workbench.checked();
    await open('merged.qmd');
    await until('the conflict', async () => (await workbench.problems('unresolved-conflict')).length === 1);
    await workbench.shot('1-quarto');
    await until('the finding in one side of it', async () => (await workbench.problems('reporter-spacing')).length === 2);
    await open('appeal.txt');
    expect(await workbench.problems('reporter-spacing')).toHaveLength(2);
    await workbench.setSettings({ 'pincite.languages': ['markdown', 'quarto', 'plaintext'] });
    await until('the finding in the text file', async () => (await workbench.problems('reporter-spacing')).length === 3);
    await workbench.shot('2-text');
  }, folderWithOthers()));
});
