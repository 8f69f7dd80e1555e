import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longOpinionPdf } from '../../scripts/project/longOpinion.mjs';
import { type BriefFolder, folderWithFiles, millOpinion } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { type RunningEditor, startCodeServer } from './editor/codeServer.js';
import { clients, inProject } from './editor/where.js';
import { type Act, inWindow } from './editor/window.js';
import { until } from './editor/workbench.js';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly version: string };
const { chromium, codeServer } = clients;
const vsix = inProject(`pincite-${version}.vsix`);

const hasPandoc = (() => {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Lays a folder over itself so that nobody can write to it; answers what takes that back. For Linux, as root, where mounts are allowed. */
function readOnly(path: string): () => void {
  execFileSync('mount', ['--bind', path, path], { stdio: 'pipe' });
  const release = () => { execFileSync('umount', ['--lazy', path], { stdio: 'pipe' }); };
  try {
    execFileSync('mount', ['-o', 'remount,bind,ro', path], { stdio: 'pipe' });
  } catch (error) {
    release();
    throw error;
  }
  return release;
}

/** Why no folder can be made read-only here, even for root; undefined where one can. */
const noReadOnly = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-read-only-'));
  try {
    readOnly(folder)();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
if (noReadOnly !== undefined) console.log(`Skipping the test in a read-only folder: ${noReadOnly}`);

const paged = `# Reply brief

<!-- pincite-table: pages -->
<!-- /pincite-table -->

## Argument

The notice came in time, and nobody has said otherwise in three rounds of briefs. *Alder v. Birch*, 12 F.4th 345, 346 (9th Cir. 2021).
`;

describe.skipIf(chromium === undefined || codeServer === undefined)('the host of the desktop', () => {
  let browser: Browser;
  let editor: RunningEditor;
  beforeAll(async () => {
    if (chromium === undefined || codeServer === undefined) return;
    editor = await startCodeServer(codeServer, vsix, { 'pincite.libraries': ['opinions'] });
    browser = await launchBrowser(chromium);
  });
  afterAll(async () => {
    await browser.close();
    await editor.close();
  });

  const onDesktop = (name: string, act: Act, folder: BriefFolder, running = editor): Promise<void> => inWindow(browser, running.url(folder.path, 'brief.md'), name, act, folder);

  test('opinions are imported in a thread, listed, searched, opened; a full disk leaves the library as it was', () => onDesktop('desktop-library', async (workbench, folder) => {
    const { page } = workbench;
    const library = join(folder.path, 'opinions');
    const bring = async (name: string): Promise<void> => {
      await workbench.command('Pincite: Import Opinions…');
      await workbench.choose('Import Opinions', name);
    };
    await workbench.checked();
    await workbench.command('View: Show Authorities');
    await bring('long.pdf');
    await workbench.notification('reading long.pdf, page').waitFor();
    await workbench.shot('1-progress');
    await workbench.notification('Longfellow v. Mill River County is in the library').waitFor();
    await bring('mill.txt');
    await workbench.notification('Alder v. Birch is in the library').waitFor();
    await page.locator('.pane', { hasText: 'Library' }).last().locator('.monaco-list-row', { hasText: 'Alder v. Birch' }).waitFor();
    await workbench.shot('2-imported');
    await workbench.command('Notifications: Clear All Notifications');
    const files = (): Record<string, string> => Object.fromEntries(readdirSync(library).map((name) => [name, readFileSync(join(library, name), 'utf8')]));
    const before = files();
    expect(Object.keys(before)).toHaveLength(6);

    await workbench.command('Pincite: Search Opinions…');
    await page.locator('.quick-input-widget:visible', { hasText: 'Search Opinions' }).locator('input[type="text"]').first().fill('hour at which the notice');
    const hit = page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: 'reached the counter' }).first();
    await hit.waitFor();
    await workbench.shot('3-search');
    await hit.click();
    await workbench.tab('alder-v-birch-20-11111.md').waitFor();
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
    await workbench.shot('4-found');

    if (existsSync('/dev/full')) {
      symlinkSync('/dev/full', join(library, 'alder-v-birch-20-11111.text.json.pincite-draft'));
      await bring('longer.txt');
      await workbench.notification('The disk is full').waitFor();
      await workbench.shot('5-full');
      await workbench.command('Notifications: Clear All Notifications');
      expect(files()).toEqual(before);
    }
  }, folderWithFiles({ 'long.pdf': longOpinionPdf(400), 'longer.txt': `${millOpinion}\nThe hour was never proved.\n` })));

  test('a table by page is made from the brief as pandoc renders it, or from a PDF where it cannot', () => onDesktop('desktop-table', async (workbench, folder) => {
    await workbench.checked();
    await workbench.command('Pincite: Insert or Update Table of Authorities');
    if (hasPandoc) {
      await until('the table, or why there is none', async () => (await workbench.line('| *Alder v. Birch*').count()) > 0 || (await workbench.notification('could not be rendered here').count()) > 0);
    } else {
      await workbench.notification('pandoc is not installed').waitFor();
    }
    await workbench.shot('1-asked');
    if ((await workbench.line('| *Alder v. Birch*').count()) === 0) {
      await workbench.notification('could not be rendered here').getByText('Choose PDF…').click();
      await workbench.choose('The Rendered Brief', 'brief.pdf');
      await workbench.line('| *Alder v. Birch*').waitFor();
    }
    await workbench.shot('2-table');
    await workbench.save();
    expect(folder.read()).toMatch(/\| \*Alder v\. Birch\*, 12 F\.4th 345 \(9th Cir\. 2021\) \| \d+ \|/);
  }, folderWithFiles({ 'brief.md': paged, 'brief.pdf': pdfOf(['The notice came in time, and nobody has said otherwise in three rounds', 'of briefs. Alder v. Birch, 12 F.4th 345, 346 (9th Cir. 2021).', '', '7']) })));

  test.skipIf(noReadOnly !== undefined)('in a folder that can only be read, what cannot be written is told in a line, and nothing is lost', async () => {
    const folder = folderWithFiles({ 'brief.md': '# Reply brief\n\nThe rule is old. *Hope v. Pelzer*, 536 U.S. 730, 739 (2002).\n' });
    const before = readdirSync(folder.path);
    const text = folder.read();
    const release = readOnly(folder.path);
    try {
      await onDesktop('read-only', async (workbench) => {
        await workbench.checked();
        await workbench.cursorTo('Hope v. Pelzer', 2);
        await workbench.signOff('A. Attorney');
        await workbench.notification('Nothing was signed. The folder is read-only.').waitFor();
        await workbench.command('Pincite: Create Filing Certificate');
        await workbench.page.locator('.quick-input-widget:visible').waitFor();
        await workbench.press('Enter');
        await workbench.notification('The certificate was not written. The folder is read-only.').waitFor();
        await workbench.command('Pincite: Import Opinions…');
        await workbench.choose('Import Opinions', 'mill.txt');
        await workbench.notification('The library could not be written (The folder is read-only.)').waitFor();
        await workbench.shot('1-told');
        await workbench.command('Notifications: Clear All Notifications');

        await workbench.command('Pincite: Insert or Update Table of Authorities');
        await workbench.line('TABLE OF AUTHORITIES').waitFor();
        await workbench.focusEditor();
        await workbench.press('Mod+s');
        await workbench.notification('Failed to save').waitFor();
        await workbench.shot('2-unsaved');
        await workbench.page.locator('.tab.active.dirty').waitFor();
        await workbench.line('TABLE OF AUTHORITIES').waitFor();
      }, { ...folder, remove: () => undefined });
      expect(readdirSync(folder.path)).toEqual(before);
      expect(folder.read()).toBe(text);
    } finally {
      release();
      folder.remove();
    }
  });

  test('a folder that is not trusted is read and checked, and its settings name no library until it is', async () => {
    if (codeServer === undefined) return;
    const asking = await startCodeServer(codeServer, vsix, { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always' }, undefined, 'ask');
    try {
      const folder = folderWithFiles({ '.vscode/settings.json': JSON.stringify({ 'pincite.libraries': ['opinions'] }) });
      execFileSync(process.execPath, [inProject('dist/cli.cjs'), 'import', 'mill.txt', '--library', 'opinions'], { cwd: folder.path });
      await onDesktop('restricted', async (workbench) => {
        const { page } = workbench;
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
        expect(await workbench.checked()).toContain('Pincite found');
        await workbench.command('View: Show Authorities');
        await workbench.row('Perez v. City of Fresno').first().waitFor();
        const own = page.locator('.pane', { hasText: 'Library' }).last().locator('.monaco-list-row', { hasText: 'Alder v. Birch' });
        expect(await own.count()).toBe(0);
        await workbench.shot('1-restricted');
        await workbench.command('Workspaces: Manage Workspace Trust');
        await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first().click();
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
        await workbench.openFile('brief.md');
        await workbench.command('View: Show Authorities');
        await own.waitFor();
        await workbench.shot('2-trusted');
      }, folder, asking);
    } finally {
      await asking.close();
    }
  });
});

/** A PDF of one page with these lines. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 10 Tf 14 TL 60 740 Td\n${lines.map((line) => `(${line.replace(/[()]/g, '\\$&')}) Tj T*`).join('\n')}\nET`;
  return Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length ${String(content.length)}>>stream\n${content}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Courier>>endobj\ntrailer<</Root 1 0 R>>\n`, 'latin1');
}
