import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that the test run found; `PINCITE_CHROMIUM` is set by scripts/test.mjs. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    // Containers have little shared memory, and a page that fills it takes the browser along.
    args: ['--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
