import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { at, attributeIt, foldingFolder, sampleFolder } from './brief.js';
import { launchBrowser } from './editor/browser.js';
import { inEditor } from './editor/web.js';
import { clients } from './editor/where.js';
import { until, type Workbench } from './editor/workbench.js';

/** Colours of the words of a line, by what is written: as the browser draws them. */
interface Drawn {
  readonly text: string;
  /** Of the letters against what is behind them: 1 to 21. */
  readonly contrast: number;
  readonly colour: string;
}

/** Words on the screen in the editor's lines that hold `words`, with their colours. */
const drawn = ({ page }: Workbench, words: string): Promise<readonly Drawn[]> =>
  page.evaluate<readonly Drawn[]>(`(() => {
    const light = (colour) => {
      const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    };
    const behind = light(getComputedStyle(document.querySelector('.editor-instance .monaco-editor-background')).backgroundColor);
    return [...document.querySelectorAll('.editor-instance .view-line')].filter((line) => line.textContent.replaceAll('\\u00a0', ' ').includes(${JSON.stringify(words)})).flatMap((line) => [...line.querySelectorAll('span > span')]).map((span) => {
      const colour = getComputedStyle(span).color;
      const [a, b] = [light(colour), behind].sort((x, y) => y - x);
      return { text: span.textContent.replaceAll('\\u00a0', ' '), colour, contrast: (a + 0.05) / (b + 0.05) };
    });
  })()`);

describe.skipIf(clients.chromium === undefined)('reading in VS Code in the browser', () => {
  let browser: Browser;
  beforeEach(async () => { browser = await launchBrowser(clients.chromium ?? ''); });
  afterEach(async () => { await browser.close(); });

  test('what an id. is, whose words a page has, figures over headings, links, and every citation of one authority', () => inEditor(browser, 'reading', async (workbench) => {
    const { page } = workbench;
    await workbench.checked();
    await workbench.focusEditor();
    await page.locator('.codelens-decoration', { hasText: '2 authorities' }).first().waitFor();
    await page.locator('.view-line', { hasText: /Id\.[\s\S]*Lombardo[\s\S]*468/ }).first().waitFor();
    await page.locator('.view-line', { hasText: /28[\s\S]*partial\sdissent/ }).first().waitFor();
    await page.locator('.editor-instance .detected-link').first().waitFor();
    await workbench.shot('1-brief');

    await workbench.cursorTo(at.perezInFull);
    await until('every citation of the case to be marked', async () => (await page.locator('.editor-instance .wordHighlight, .editor-instance .wordHighlightText, .editor-instance .wordHighlightStrong').count()) >= 3);
    await workbench.shot('2-marked');
  }));

  test('front matter, string citations, notes and tables of authorities fold', () => inEditor(browser, 'folding', async (workbench) => {
    const { page } = workbench;
    await workbench.checked();
    const folds = [
      { at: 'title: Reply', shown: '---', hidden: ['title: Reply', 'court: ca9'] },
      { at: 'Scott v. Harris', shown: 'Graham v. Connor', hidden: ['Tennessee v. Garner', 'Scott v. Harris'] },
      { at: 'second paragraph', shown: 'The first paragraph', hidden: ['The second paragraph'] },
      { at: 'Cases', shown: '<!-- pincite-table -->', hidden: ['Cases', '<!-- /pincite-table -->'] },
      { at: 'a section', shown: 'A note that ends', hidden: ['a section.'] },
    ];
    for (const { at: place, shown, hidden } of folds) {
      await workbench.cursorTo(place);
      await workbench.press('Mod+Shift+[');
      for (const text of hidden) await workbench.line(text).waitFor({ state: 'detached' });
      await workbench.line(shown).waitFor();
    }
    await page.locator('.editor-instance .view-line', { hasText: 'Conclusion' }).waitFor();
    await workbench.shot('1-folded');
  }, foldingFolder()));

  test('names, signals and pages stand out and can be read, whatever the theme', () => inEditor(browser, 'theme', async (workbench) => {
    for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
      await workbench.setSettings({ 'workbench.colorTheme': theme });
      await workbench.cursorTo('Perez v. City of Fresno', 0);
      const words = (): Promise<readonly Drawn[]> => drawn(workbench, 'Perez v. City');
      await until(`a name in a colour of its own in ${theme}`, async () => {
        const seen = await words();
        const name = seen.find(({ text }) => text.includes('Perez v. City'));
        return name !== undefined && seen.some(({ text, colour }) => text.includes('(9th Cir.') && colour !== name.colour);
      });
// A theme that is just coming draws some words in the colour of the one before.
      await until(`every word to be readable in ${theme}`, async () => (await words()).every(({ contrast }) => contrast > (theme.includes('High') ? 7 : 3)));
      await workbench.restPointer();
      await workbench.shot(theme.toLowerCase().replaceAll(' ', '-'));
    }
  }, sampleFolder(), { 'window.autoDetectHighContrast': false }));

  test('a dissent is found, mended and read about without a mouse', () => inEditor(browser, 'keyboard', async (workbench, folder) => {
    const { page } = workbench;
    await workbench.checked();
    await workbench.focusEditor();
    await workbench.press('Mod+Home', 'F8');
    await page.locator('.marker-widget', { hasText: 'dissent' }).waitFor();
    await workbench.shot('1-next-finding');
    await workbench.press('Escape', 'Mod+.');
    const fix = page.locator('.action-widget:visible .monaco-list-row.action', { hasText: attributeIt }).first();
    await fix.waitFor();
    while (!(await fix.getAttribute('class'))?.includes('focused')) await workbench.press('ArrowDown');
    await workbench.press('Enter');
    await workbench.line('Thomas, dissenting in part, would have held').waitFor();
    await workbench.cursorTo(at.perezInFull, 2);
    await workbench.press('Mod+k', 'Mod+i');
    await page.locator('.monaco-hover:visible', { hasText: '98 F.4th 919' }).first().waitFor();
    await workbench.shot('2-hover');
    await workbench.press('Escape');
    await workbench.save();
    expect(folder.read()).toContain('Thomas, dissenting in part');
  }));
});
