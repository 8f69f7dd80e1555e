import { expect } from 'vitest';
import type { Service } from '../support/courtListener.js';
import type { Workbench } from './editor/workbench.js';

export const lookUpCommand = 'Pincite: Look Up on CourtListener…';

/** A user's settings that turn the look-up on, at the test's own service. */
export const settingsFor = ({ address }: Service): Readonly<Record<string, unknown>> => ({
  'pincite.courtListener.enabled': true,
  'pincite.courtListener.address': address,
  'pincite.libraries': ['opinions'],
});

/** In the brief of `citingFolder`: consent refused and nothing sent, then given, and the opinion in the library. */
export async function fetchedOnConsent(workbench: Workbench, service: Service): Promise<void> {
  await workbench.checked();
  await workbench.cursorTo('at 351');
  await workbench.command(lookUpCommand);
  await workbench.dialog('Look up this citation').waitFor();
  await workbench.shot('1-consent');
  expect(await workbench.dialog('12 F.4th 345').innerText()).toContain('Not sent: your draft');
  await workbench.press('Escape');
  await workbench.dialog('Look up this citation').waitFor({ state: 'detached' });
  expect(service.asked).toHaveLength(0);

  await workbench.command(lookUpCommand);
  await workbench.dialog('Look up this citation').getByText('Send the Citation').click();
  await workbench.notification('Alder v. Birch is in the library').waitFor();
  await workbench.shot('2-imported');
  expect(service.asked.map(({ method, path, body }) => [method, path.replace('/api/rest/v4/', ''), body])).toEqual([
    ['POST', 'citation-lookup/', 'text=12+F.4th+345'],
    ['GET', 'opinions/900001/', ''],
    ['GET', 'opinions/900002/', ''],
    ['GET', 'dockets/700001/?fields=docket_number,court_id', ''],
  ]);
}
