import type { Browser } from 'playwright-core';
import type { BriefFolder } from '../brief.js';
import { shots } from './where.js';
import { Workbench } from './workbench.js';

export type Act = (workbench: Workbench, folder: BriefFolder) => Promise<void>;

/** Opens an editor's address in a fresh window, runs `act` on the brief of `folder`, leaves a picture when that fails, and removes the folder. */
export async function inWindow(browser: Browser, url: string, name: string, act: Act, folder: BriefFolder): Promise<void> {
  try {
    const workbench = await Workbench.open(browser, url, { name, shots, firstWords: folder.firstWords });
    await workbench.attempt(() => act(workbench, folder));
    await workbench.close();
  } finally {
    folder.remove();
  }
}
