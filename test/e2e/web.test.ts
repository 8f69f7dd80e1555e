import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { at, attributeIt, closeUp, sampleFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients } from './editor/where.js';
import { until } from './editor/workbench.js';
import { attorneysPath } from './journey.js';

describe.skipIf(clients.chromium === undefined)('VS Code in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('the path of an attorney', () => inEditor(browser, 'web', attorneysPath));

  test('the sample brief shows what it is made to show', () => inEditor(browser, 'sample', async (workbench) => {
    await workbench.checked();
    await workbench.hoverOn('Perez v. City of Fresno', 'Forrest, J.');
    await workbench.shot('hover');
    await workbench.restPointer();
    await workbench.openQuickFixes('Ninth Circuit held that six', attributeIt);
    await workbench.shot('dissent');
    await workbench.press('Escape');
    for (const rule of ['dissent-as-holding', 'misquotation', 'wrong-pincite', 'summary-as-opinion', 'case-name-vs', 'ordinal-2nd']) {
      expect(await workbench.problems(rule), rule).not.toHaveLength(0);
    }
    await until('all findings', async () => (await workbench.problems('')).length > 1);
    await workbench.shot('problems');
  }, sampleFolder()));

  test('a quick fix by a click', () => inEditor(browser, 'web-click', async (workbench) => {
    await workbench.quickFix(at.spacedReporter, closeUp, 'click');
    await workbench.line('594 U.S. 464').waitFor();
  }));

  test('a full citation leads to the record of the opinion', () => inEditor(browser, 'web-record', async (workbench) => {
    await workbench.checked();
    await workbench.goToDefinition(at.perezInFull);
    await workbench.tab('perez-v-city-of-fresno.md').waitFor();
    await workbench.line('Held').waitFor();
    await workbench.shot('1-record');
  }));

  test('the name of a rule leads to its page', () => inEditor(browser, 'web-rule', async (workbench) => {
    await workbench.checked();
    await workbench.problems('dissent-as-holding');
    await workbench.page.locator('.markers-panel a', { hasText: 'dissent-as-holding' }).first().click({ modifiers: ['ControlOrMeta'] });
    await workbench.tab('dissent-as-holding.md').waitFor();
    await workbench.line('Reported').waitFor();
    await workbench.shot('1-page');
  }));

  test('severities follow the settings', () => inEditor(browser, 'web-settings', async (workbench) => {
    await until('the finding', async () => (await workbench.problems('reporter-spacing'))[0]?.severity === 'warning');
    await workbench.setSettings({ 'pincite.rules': { 'reporter-spacing': 'error', 'dissent-as-holding': 'off' } });
    await until('the new severity', async () => (await workbench.problems('reporter-spacing'))[0]?.severity === 'error');
    expect(await workbench.problems('dissent-as-holding')).toHaveLength(0);
    await workbench.shot('1-changed');
  }));

  test('safe fixes are applied on save where that is wanted', () => inEditor(browser, 'web-save', async (workbench, folder) => {
    await workbench.checked();
    await workbench.setSettings({ 'editor.codeActionsOnSave': { 'source.fixAll.pincite': 'always' } });
    await workbench.cursorTo(at.title);
    await workbench.page.keyboard.insertText(' ');
    await workbench.save();
    await until('the file on disk', () => Promise.resolve(folder.read().includes('594 U.S. 464')));
  }));

  test('a restarted server finds the same', () => inEditor(browser, 'web-restart', async (workbench) => {
    await workbench.checked();
    await workbench.command('Pincite: Restart Server');
    await until('the finding again', async () => (await workbench.problems('dissent-as-holding')).length === 1);
    expect(await workbench.checked()).toContain('errors: 1');
  }));
});
