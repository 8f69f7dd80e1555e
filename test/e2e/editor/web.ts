import { relative } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { serve } from '../../../scripts/web/serve.mjs';
import { briefFolder } from '../brief.js';
import { type Act, inWindow } from './window.js';
import type { Workbench } from './workbench.js';

/** Opens the brief in a fresh window of its own, runs `act`, and leaves a picture when that fails. */
export async function inEditor(browser: Browser, name: string, act: Act, folder = briefFolder(), settings: Readonly<Record<string, unknown>> = {}, workspace?: string): Promise<void> {
  const editor = await serve({ folder: folder.path, open: relative(folder.path, folder.file), ...(workspace === undefined ? {} : { workspace }), settings: { 'workbench.reduceMotion': 'on', 'editor.hover.above': false, ...settings } });
  try {
    await inWindow(browser, editor.url, name, act, folder);
  } finally {
    await editor.close();
  }
}

/** The page in the panel of the report. */
export const reportIn = ({ page }: Workbench): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
