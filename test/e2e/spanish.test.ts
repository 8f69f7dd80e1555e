import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, briefFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { type RunningEditor, startCodeServer } from './editor/codeServer.js';
import { reportIn } from './editor/web.js';
import { clients, inProject } from './editor/where.js';
import { type Act, inWindow } from './editor/window.js';
import { until } from './editor/workbench.js';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string };
const { chromium, codeServer } = clients;

describe.skipIf(chromium === undefined || codeServer === undefined)('the package in a VS Code that speaks Spanish', () => {
  let browser: Browser;
  let editor: RunningEditor;
  beforeAll(async () => {
    if (chromium === undefined || codeServer === undefined) return;
    editor = await startCodeServer(codeServer, inProject(`pincite-${version}.vsix`), {}, 'es');
    browser = await launchBrowser(chromium);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
  });

  const inSpanish = (name: string, act: Act): Promise<void> => {
    const folder = briefFolder();
    return inWindow(browser, editor.url(folder.path, 'brief.md'), name, act, folder);
  };

  test('finds, explains and mends in Spanish, and writes English', () => inSpanish('spanish', async (workbench, folder) => {
    await workbench.squiggles('error').first().waitFor();
    expect(await workbench.hoverOn('28.', 'Página 28')).toContain('no es el tribunal');
    await workbench.shot('1-hover');
    await workbench.restPointer();

    const [finding] = await workbench.problems('dissent-as-holding');
    expect(finding?.text).toContain('La página 28 es el voto disidente en parte (juez S.R. Thomas), no la opinión del tribunal.');
    await workbench.problems('');
    await workbench.shot('2-problems');

    const attribute = 'Atribuirlo: “Judge S.R. Thomas, dissenting in part, would have held”';
    await workbench.openQuickFixes(at.dissent, attribute);
    await workbench.shot('3-menu');
    await workbench.press('Escape');
    await workbench.quickFix(at.dissent, attribute);
    await workbench.save();
    await until('the fix on disk, in English', () => Promise.resolve(folder.read().includes('Judge S.R. Thomas, dissenting in part, would have held that a reasonable jury')));
  }));

  test('the report and the document of an opinion are in Spanish', () => inSpanish('spanish', async (workbench) => {
    await workbench.squiggles('error').first().waitFor();
    await workbench.command('Pincite: Abrir el informe del escrito');
    await reportIn(workbench).locator('h1', { hasText: 'Citas de brief.md' }).waitFor();
    await reportIn(workbench).getByText('La página 28 es el voto disidente en parte').first().waitFor();
    await workbench.shot('4-report');
    await workbench.goToDefinition(at.perezInFull);
    await workbench.tab('perez-v-city-of-fresno.md').waitFor();
    await workbench.line('Decidido').waitFor();
    await workbench.shot('5-opinion');
  }));
});
