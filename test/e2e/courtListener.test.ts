import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/web/serve.mjs';
import { type Service, startService } from '../support/courtListener.js';
import { type BriefFolder, citingFolder } from './brief.js';
import { fetchedOnConsent, lookUpCommand as command, settingsFor } from './courtListener.js';
import { launchBrowser } from './editor/browser.js';
import { clients, shots } from './editor/where.js';
import { until, Workbench } from './editor/workbench.js';

let browser: Browser;
let service: Service;

/** Runs `act` in a window whose user settings name the test's own service. */
async function inEditor(name: string, settings: Readonly<Record<string, unknown>>, act: (workbench: Workbench, folder: BriefFolder) => Promise<void>): Promise<void> {
  const folder = citingFolder();
  const editor = await serve({
    folder: folder.path,
    open: 'brief.md',
    settings: { 'workbench.reduceMotion': 'on', ...settingsFor(service), ...settings },
  });
  try {
    const workbench = await Workbench.open(browser, editor.url, { name, shots, firstWords: folder.firstWords });
    await workbench.attempt(() => act(workbench, folder));
    await workbench.close();
  } finally {
    await editor.close();
    folder.remove();
  }
}

describe.skipIf(clients.chromium === undefined)('CourtListener, in the browser', () => {
  beforeEach(async () => { [browser, service] = await Promise.all([launchBrowser(clients.chromium ?? ''), startService()]); });
  afterEach(async () => {
    await browser.close();
    await service.close();
  });

  test('while it is off, nothing is sent', () => inEditor('courtlistener-off', { 'pincite.courtListener.enabled': false }, async (workbench) => {
    await workbench.checked();
    await workbench.cursorTo('Birch');
    await workbench.command(command);
    await workbench.notification('is off, and nothing was sent').waitFor();
    expect(service.asked).toHaveLength(0);
  }));

  test('an opinion cited comes into the library after consent, and the brief knows it', () => inEditor('courtlistener', {}, async (workbench, folder) => {
    await fetchedOnConsent(workbench, service);
    expect(readdirSync(join(folder.path, 'opinions'))).toHaveLength(3);
    await until('the dissent to be told from the court', async () => (await workbench.problems('missing-weight-parenthetical')).length > 0);
    await workbench.shot('3-known');
  }));

  test('a token that is wanted is asked for; several decisions are a choice', () => inEditor('courtlistener-token', {}, async (workbench, folder) => {
    service.token = 'a-token-of-ours';
    await workbench.checked();
    await workbench.cursorTo('The notice');
    await workbench.command(command);
    await workbench.type('no citation');
    await workbench.quickInput('Pincite reads no case of a known reporter in this').waitFor();
    await workbench.type('our client relies on Cedar v. Ebbe, 12 F. 4th 777, 780');
    await workbench.press('Enter');
    await workbench.dialog('12 F.4th 777').getByText('Send the Citation').click();
    await workbench.notification('set your access token').getByText('Set Token…').click();
    await workbench.type('a-token-of-ours');
    await workbench.shot('1-token');
    await workbench.press('Enter');
    await workbench.quickInput('Cedar v. Ebbe').waitFor();
    await workbench.shot('2-which');
    await workbench.quickInput('Cedar v. Ebbe').click();
    await workbench.notification('Cedar v. Ebbe is in the library').waitFor();
    expect(service.asked.filter(({ path }) => path.includes('citation-lookup')).map(({ body, token }) => [body, token])).toEqual([['text=12+F.4th+777', undefined], ['text=12+F.4th+777', 'a-token-of-ours']]);
    expect(readdirSync(join(folder.path, 'opinions'))).toHaveLength(3);
  }));

  test('a service that asks for a pause is not pressed', () => inEditor('courtlistener-busy', {}, async (workbench) => {
    service.instead.push({ status: 429, headers: { 'retry-after': '3600' } });
    await workbench.checked();
    await workbench.cursorTo('Birch');
    await workbench.command(command);
    await workbench.dialog('12 F.4th 345').getByText('Send the Citation').click();
    await workbench.notification('asks for a pause of 60 minutes').waitFor();
    await workbench.shot('1-pause');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command(command);
    await workbench.command('Notifications: Show Notifications');
    await workbench.notification('asks for a pause of 60 minutes').waitFor();
    expect(service.asked).toHaveLength(1);
  }));

  test('withdrawn consent is asked for anew', () => inEditor('courtlistener-withdrawn', {}, async (workbench) => {
    service.instead.push({ status: 500 });
    await workbench.checked();
    await workbench.cursorTo('Birch');
    await workbench.command(command);
    await workbench.dialog('12 F.4th 345').getByText('Send the Citation').click();
    await workbench.notification('is out of order (it answered 500)').waitFor();
    await workbench.command('Pincite: Withdraw Consent to CourtListener');
    await workbench.notification('Nothing is sent to CourtListener any more').waitFor();
    await workbench.command(command);
    await workbench.dialog('12 F.4th 345').waitFor();
    expect(service.asked).toHaveLength(1);
  }));
});
