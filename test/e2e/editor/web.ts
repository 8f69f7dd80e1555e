import type { Browser, FrameLocator } from 'playwright-core';
import { serve } from '../../../scripts/web/serve.mjs';
import { briefFolder } from '../brief.js';
import { type Act, inWindow } from './window.js';
import type { Workbench } from './workbench.js';

/** Opens the brief in a fresh window of its own, runs `act`, and leaves a picture when that fails. */
export async function inEditor(browser: Browser, name: string, act: Act, folder = briefFolder(), settings: Readonly<Record<string, unknown>> = {}, workspace?: string): Promise<void> {
  const editor = await serve({ folder: folder.path, open: 'brief.md', ...(workspace === undefined ? {} : { workspace }), settings: { 'workbench.reduceMotion': 'on', 'editor.hover.above': false, ...settings } });
  try {
    // A window that is gone when it is closed keeps other sites from storing anything, and panels are a site of their own unless they share a name.
    await inWindow(browser, editor.url.replace('127.0.0.1', 'pincite.localhost'), name, act, folder);
  } finally {
    await editor.close();
  }
}

/** The page in the panel of the report. */
export const reportIn = ({ page }: Workbench): FrameLocator => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
