import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const patience = 30_000;
/** A place where the pointer rests on nothing that opens a hover. */
const restingPlace = { x: 1100, y: 12 };

/** Modifier of the editor's shortcuts; the browsers under test run on Linux, macOS and Windows alike. */
const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Run in the page: resolves when nothing fades in or out any more. What turns for ever, such as a spinner, is not waited for. */
const fadesEnd = `Promise.allSettled(document.getAnimations()
  .filter((each) => each.effect?.getComputedTiming().iterations !== Infinity)
  .map((each) => each.finished))`;

export interface Problem {
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  /** The row as a screen reader says it: message, source, rule and place. */
  readonly text: string;
}

/**
 * One VS Code window in the browser, driven as a person would: by keys, clicks and what is on the screen.
 * Every wait is for something visible; a miss throws after half a minute.
 */
export class Workbench {
  private constructor(readonly page: Page, private readonly name: string, private readonly shots: string) {}

  /** Opens `url` and waits until the editor shows the text `firstWords`. */
  static async open(browser: Browser, url: string, options: { readonly name: string; readonly shots: string; readonly firstWords: string }): Promise<Workbench> {
    mkdirSync(options.shots, { recursive: true });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const workbench = new Workbench(page, options.name, options.shots);
    await page.goto(url);
    await page.locator('.monaco-workbench').waitFor({ timeout: 2 * patience });
    await workbench.line(options.firstWords).waitFor({ timeout: 2 * patience });
    return workbench;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Runs `act`; when it fails, a picture of the moment is left as `<name>-fail.png`. */
  async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      // A browser that is gone gives no picture; the reason is the first error.
      await this.shot('fail').catch(() => undefined);
      throw error;
    }
  }

  /** @param clip a part of the window, in pixels; absent: all of it */
  async shot(step: string, clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<void> {
    await this.page.evaluate(fadesEnd);
    await this.page.screenshot({ path: join(this.shots, `${this.name}-${step}.png`), ...(clip === undefined ? {} : { clip }) });
  }

  /** The visible editor line that holds `text`; wrapped lines count one by one. */
  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text }).first();
  }

  /** The underlines of one severity now on the screen. */
  squiggles(severity: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key.replace('Mod', modifier));
  }

  /** Finds `text` in the active editor and puts the cursor `into` characters past its start. */
  async cursorTo(text: string, into = 1): Promise<void> {
    await this.focusEditor();
    await this.press('Mod+f');
    const field = this.page.locator('.editor-instance .find-widget.visible .find-part textarea').first();
    await field.fill(text);
    await this.page.locator('.editor-instance .find-widget.visible .matchesCount', { hasText: / of / }).first().waitFor();
    await this.press('Enter', 'Escape');
    await this.page.locator('.editor-instance .find-widget.visible').waitFor({ state: 'detached' }).catch(() => undefined);
    await this.press('ArrowLeft', ...Array<string>(into).fill('ArrowRight'));
  }

  /** Rests the pointer on `text` and answers what the hover says. `part` is a text that the hover must hold. */
  async hoverOn(text: string, part: string): Promise<string> {
    await this.cursorTo(text, 2);
    await this.restPointer();
    const box = await this.cursorBox();
    await this.page.mouse.move(box.x + 2, box.y + box.height / 2, { steps: 5 });
    const hover = this.page.locator('.monaco-hover:visible', { hasText: part }).first();
    await hover.waitFor();
    return (await hover.innerText()).replace(/\s+/g, ' ');
  }

  async restPointer(): Promise<void> {
    await this.page.mouse.move(restingPlace.x, restingPlace.y);
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  /** Applies the quick fix `title` offered at `text`, by Enter or by a click. */
  async quickFix(text: string, title: string, by: 'key' | 'click' = 'key'): Promise<void> {
    const menu = await this.openQuickFixes(text, title);
    const entry = menu.locator('.monaco-list-row.action', { hasText: title }).first();
    if (by === 'click') {
      await this.clickEntry(entry);
    } else {
      while (!(await entry.getAttribute('class'))?.includes('focused')) await this.press('ArrowDown');
      await this.press('Enter');
    }
    await menu.waitFor({ state: 'hidden' });
    await this.page.locator('.tab.active.dirty').waitFor();
  }

  /** Clicks an entry of a menu that has just opened: VS Code lays a shield over it that only a moving pointer lifts. */
  async clickEntry(entry: Locator): Promise<void> {
    const box = await boxOf(entry);
    await this.page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 5 });
    await this.page.mouse.click(box.x + 40, box.y + box.height / 2);
  }

  /** Opens the quick fix menu at `text` and waits until `title` is in it. */
  async openQuickFixes(text: string, title: string): Promise<Locator> {
    await this.cursorTo(text, 2);
    await this.restPointer();
    const menu = this.page.locator('.action-widget:visible', { hasText: title });
    // The menu holds what the server offered at that moment: ask again while the findings are on their way.
    await until(`a quick fix "${title}" at "${text}"`, async () => {
      await this.press('Mod+.');
      const came = await menu.waitFor({ timeout: 3_000 }).then(() => true, () => false);
      if (!came) await this.press('Escape');
      return came;
    });
    return menu;
  }

  async goToDefinition(text: string): Promise<void> {
    await this.cursorTo(text);
    await this.restPointer();
    await this.press('F12');
  }

  /** Runs a command by its title, through the command palette. What opens at the same time may take the palette's place: then once more. */
  async command(title: string): Promise<void> {
    await until(`the command "${title}"`, async () => {
      await this.press('F1');
      const palette = this.page.locator('.quick-input-widget:visible');
      const ran = async (): Promise<true> => {
        await palette.locator('input[type="text"]').first().fill(`>${title}`, { timeout: 5_000 });
        await palette.locator('.monaco-list-row', { hasText: title }).first().click({ timeout: 5_000 });
        return true;
      };
      const done = await ran().catch(() => false);
      if (!done) await this.press('Escape');
      return done;
    });
  }

  /** A row of a view in the side bar that holds `text`. */
  row(text: string): Locator {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text });
  }

  /** Takes the row that holds `row` in the list that opens on top of the window under this title. */
  async choose(title: string, row: string): Promise<void> {
    const list = this.page.locator('.quick-input-widget:visible', { hasText: title });
    await list.locator('.monaco-list-row', { hasText: row }).first().click();
    await list.waitFor({ state: 'hidden' });
  }

  /** Drops a file of this machine on what `target` is in, as from the system's file manager. */
  async drop(target: Locator, name: string, content: string): Promise<void> {
    // A script of the page: types of the page are not those of the test.
    const files = await this.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}, { type: 'text/plain' }));
      return transfer;
    })()`);
    const { x, y, width, height } = await boxOf(target);
    const at = { dataTransfer: files, clientX: x + width / 2, clientY: y + height / 2 };
    for (const event of ['dragenter', 'dragover', 'dragover', 'drop']) await target.dispatchEvent(event, at);
  }

  /** Opens a file of the folder by its name. */
  async openFile(name: string): Promise<void> {
    await this.press('Mod+p');
    const input = this.page.locator('.quick-input-widget:visible input[type="text"]').first();
    await input.fill(name);
    const entry = this.page.locator('.quick-input-widget:visible .monaco-list-row', { hasText: name }).first();
    await entry.waitFor();
    await entry.click();
    await this.tab(name).waitFor();
  }

  /** The modal dialog that holds `text`. */
  dialog(text: string): Locator {
    return this.page.locator('.monaco-dialog-box', { hasText: text });
  }

  /** The notification that holds `text`, as it comes up or in their list. */
  notification(text: string): Locator {
    return this.page.locator('.notification-list-item:visible', { hasText: text }).first();
  }

  /** The box at the top of the window, or a row in it, that holds `text`. */
  quickInput(text: string): Locator {
    return this.page.locator('.quick-input-widget:visible').getByText(text).first();
  }

  /** Types into the box at the top of the window, in place of what stands there. */
  async type(text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
    await input.waitFor();
    await input.fill(text);
  }

  /** Signs for the citation at the cursor in somebody's name. */
  async signOff(by: string): Promise<void> {
    await this.command('Pincite: Sign Off');
    await this.quickInput('Who read it?').waitFor();
    await this.type(by);
    await this.press('Enter');
    await this.quickInput('How was it checked?').waitFor();
    await this.press('Enter');
  }

  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab.active', { hasText: name });
  }

  async save(): Promise<void> {
    await this.press('Mod+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** Saves `settings` as the folder's settings, as a person would in its settings file. */
  async setSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.command('Preferences: Open Workspace Settings (JSON)');
    await this.tab('settings.json').waitFor();
    await this.focusEditor();
    await this.press('Mod+a');
    await this.page.keyboard.insertText(JSON.stringify(settings, undefined, 2));
    await this.save();
    await this.command('View: Close Editor');
    await this.tab('settings.json').waitFor({ state: 'detached' });
  }

  /** Rows of the Problems view that hold `filter`, a rule's id. */
  async problems(filter: string): Promise<readonly Problem[]> {
    await this.command('Problems: Focus on Problems View');
    const field = this.page.locator('.markers-panel-action-filter input, .viewpane-filter input').first();
    await field.fill(filter);
    // Level 1 is the file, level 3 what a finding is related to.
    const rows = this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]');
    // The filter is applied a moment after it was typed.
    await until(`the Problems view to show "${filter}" only`, async () => (await rows.allInnerTexts()).every((text) => text.includes(filter)));
    // Rows come and go: all are read at one moment.
    return rows.evaluateAll((all) => all.map((row) => ({
      severity: (['error', 'warning', 'info'] as const).find((severity) => row.querySelector(`.codicon-${severity}`) !== null) ?? 'hint',
      text: row.getAttribute('aria-label') ?? row.textContent,
    })));
  }

  /** Waits until the brief in front was checked; answers what the status bar tells a screen reader of it. */
  async checked(): Promise<string> {
    const entry = this.page.locator('.statusbar-item [aria-label^="Pincite found"], .statusbar-item[aria-label^="Pincite found"]').first();
    await entry.waitFor();
    return (await entry.getAttribute('aria-label')) ?? '';
  }

  /** Where the cursor is, as the status bar says it: "Ln 12, Col 3". */
  async cursorPlace(): Promise<string> {
    return this.page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+/ }).first().innerText();
  }

  async focusEditor(): Promise<void> {
    await this.press('Escape', 'Mod+1');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  private async cursorBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    return boxOf(this.page.locator('.editor-instance .monaco-editor.focused .cursors-layer .cursor').first());
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  await locator.waitFor({ timeout: 10_000 });
  const box = await locator.boundingBox({ timeout: 5_000 });
  if (box === null) throw new Error('nothing is drawn there');
  return box;
}

/** Asks every 150 ms until the answer is yes; throws after half a minute, naming what did not come. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${String(patience / 1000)} s in vain for ${what}`);
    await new Promise((next) => setTimeout(next, 150));
  }
}
