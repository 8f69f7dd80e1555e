import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that the test run found; `PINCITE_CHROMIUM` is set by scripts/test.mjs. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
