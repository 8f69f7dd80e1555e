import type { Browser } from 'playwright-core';
import { serve } from '../../../scripts/web/serve.mjs';
import { type BriefFolder, briefFolder } from '../brief.js';
import { shots } from './where.js';
import { Workbench } from './workbench.js';

/** Opens the brief in a fresh window of its own, runs `act`, and leaves a picture when that fails. */
export async function inEditor(browser: Browser, name: string, act: (workbench: Workbench, folder: BriefFolder) => Promise<void>, folder = briefFolder()): Promise<void> {
  const editor = await serve({ folder: folder.path, open: 'brief.md', settings: { 'workbench.reduceMotion': 'on', 'editor.hover.above': false } });
  try {
    const workbench = await Workbench.open(browser, editor.url, { name, shots, firstWords: folder.firstWords });
    await workbench.attempt(() => act(workbench, folder));
    await workbench.close();
  } finally {
    await editor.close();
    folder.remove();
  }
}
