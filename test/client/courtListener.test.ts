import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serviceAddress } from '../../client/src/courtListener/address.js';
import { CourtListener } from '../../client/src/courtListener/courtListener.js';
import { pauseOf } from '../../client/src/courtListener/exchange.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import { type Service, startService } from '../support/courtListener.js';

let service: Service;
let client: CourtListener;
/** Milliseconds on the client's clock, and the pauses it made. */
let clock: number;
let pauses: number[];
let sent: string[];
let waited: number[];
let errand: Parameters<CourtListener['decisions']>[1];

const clientOf = (address: string): CourtListener =>
  new CourtListener(address, {
    fetch: (url, init) => fetch(url, init),
    now: () => clock,
    wait: (milliseconds) => {
      pauses.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
  });

beforeEach(async () => {
  service = await startService();
  [clock, pauses, sent, waited] = [0, [], [], []];
  client = clientOf(service.address);
  errand = { token: 'secret', signal: new AbortController().signal, sending: (line) => { sent.push(line); }, waiting: (seconds) => { waited.push(seconds); } };
});
afterEach(() => service.close());

const noProgress = (): void => undefined;

/** The one decision of a citation, as the library imports it. */
async function fetched(citation: string) {
  const [decision] = await client.decisions(citation, errand);
  if (decision === undefined) throw new Error('no decision');
  const imported = importOpinion(await client.file(decision, errand, noProgress));
  if ('problem' in imported) throw new Error(imported.problem);
  return imported.record;
}

describe('a look-up', () => {
  test('sends the citation and nothing else', async () => {
    await client.decisions('12 F.4th 345', errand);
    expect(service.asked).toHaveLength(1);
    expect(service.asked[0]).toMatchObject({ method: 'POST', path: '/api/rest/v4/citation-lookup/', body: 'text=12+F.4th+345', token: 'secret' });
    for (const header of ['cookie', 'referer']) expect(service.asked[0]?.headers).not.toHaveProperty(header);
    expect(sent).toEqual([`POST ${service.address}citation-lookup/ {"text":"12 F.4th 345"}`]);
  });

  test('gives an opinion as the library imports it, its writings and docket with it', async () => {
    const record = await fetched('12 F.4th 345');
    expect(record).toMatchObject({ caseName: 'Alder v. Birch', docket: ['20-700001'], decided: '2021-03-04', citations: [{ volume: '12', reporter: 'F.4th', page: '345' }] });
    expect(record.court.id).toBe('ca9');
    expect(record.parts.map(({ kind, author }) => [kind, author])).toEqual([['majority', 'Alba'], ['dissent', 'Dune']]);
    expect(record.pages).toMatchObject({ style: 'star', last: 351 });
  });

  test('asks its own service only, whatever addresses an answer holds', async () => {
    await fetched('12 F.4th 345');
    expect(service.asked.map(({ path }) => path.replace('/api/rest/v4/', ''))).toEqual(['citation-lookup/', 'opinions/900001/', 'opinions/900002/', 'dockets/700001/?fields=docket_number,court_id']);
    expect(sent.every((line) => line.includes(service.address))).toBe(true);
  });

  test('tells of several decisions, and reads the nulls of version 3', async () => {
    const decisions = await client.decisions('12 F.4th 777', errand);
    expect(decisions.map(({ name }) => name)).toEqual(['Alder v. Birch', 'Cedar v. Ebbe']);
    const [, cedar] = decisions;
    if (cedar === undefined) throw new Error('missing');
    expect(importOpinion(await client.file(cedar, errand, noProgress))).toMatchObject({ record: { caseName: 'Cedar v. Ebbe', disposition: { kind: 'reversed' } } });
  });

  test('remembers so many answers and no more', async () => {
    const citations = Array.from({ length: 45 }, (_, at) => `${String(at + 20)} F.4th 1`);
    for (const citation of citations) await client.decisions(citation, errand);
    await client.decisions(citations[44] ?? '', errand);
    expect(service.asked).toHaveLength(45);
    await client.decisions(citations[0] ?? '', errand);
    expect(service.asked).toHaveLength(46);
  });

  test('asks nothing twice', async () => {
    await fetched('12 F.4th 345');
    const count = service.asked.length;
    await fetched('12 F.4th 345');
    expect(service.asked).toHaveLength(count);
  });

  test('does without a docket that may not be read', async () => {
    const [decision] = await client.decisions('12 F.4th 345', errand);
    service.instead.push({ body: '{"plain_text":"a"}' }, { body: '{"plain_text":"b"}' }, { status: 403 });
    if (decision === undefined) throw new Error('missing');
    expect(JSON.parse(await client.file(decision, errand, noProgress))).toMatchObject({ docket: 'https://elsewhere.invalid/api/rest/v4/dockets/700001/', sub_opinions: [{ plain_text: 'a' }, { plain_text: 'b' }] });
  });

  test('goes by version 3 as well', async () => {
    client = clientOf(service.address.replace('v4', 'v3'));
    expect(await fetched('12 F.4th 345')).toMatchObject({ caseName: 'Alder v. Birch', docket: ['20-700001'] });
    expect(service.asked.every(({ path }) => path.startsWith('/api/rest/v3/'))).toBe(true);
  });

  test('without a decision is no failure', async () => {
    expect(await client.decisions('99 F.4th 1', errand)).toEqual([]);
  });
});

describe('when the service is busy', () => {
  test('it is asked again after the pause that it asks for', async () => {
    service.instead.push({ status: 429, headers: { 'retry-after': '20' } });
    expect(await client.decisions('12 F.4th 345', errand)).toHaveLength(1);
    expect(pauses).toEqual([20_000]);
    expect(waited).toEqual([20]);
  });

  test('a long pause is told at once, and kept', async () => {
    service.instead.push({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(client.decisions('12 F.4th 345', errand)).rejects.toMatchObject({ trouble: 'busy', detail: { seconds: 3600 } });
    clock += 600_000;
    await expect(client.decisions('12 F.4th 777', errand)).rejects.toMatchObject({ trouble: 'busy', detail: { seconds: 3000 } });
    expect(service.asked).toHaveLength(1);
    clock += 3_000_000;
    expect(await client.decisions('12 F.4th 777', errand)).toHaveLength(2);
  });

  test('it is not asked for ever', async () => {
    service.instead.push(...Array.from({ length: 5 }, () => ({ status: 503, headers: { 'retry-after': '5' } })));
    await expect(client.decisions('12 F.4th 345', errand)).rejects.toMatchObject({ trouble: 'busy' });
    expect(service.asked).toHaveLength(3);
  });

  test('a pause without a length is a minute', async () => {
    service.instead.push({ status: 429 });
    await client.decisions('12 F.4th 345', errand);
    expect(pauses).toEqual([60_000]);
  });

  test('a pause may stand in the answer, where a browser hides the header', async () => {
    service.instead.push({ status: 429, body: JSON.stringify({ error_message: 'Too many requests.', wait_until: new Date(42_000).toISOString() }) });
    await client.decisions('12 F.4th 345', errand);
    expect(pauses).toEqual([42_000]);
  });

  test('requests keep a distance', async () => {
    await fetched('12 F.4th 345');
    expect(pauses).toEqual([250, 250, 250]);
  });
});

test.for([
  ['120', 120],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['2026-11-24T12:01:00Z', 60],
  ['soon', undefined],
  ['-5', undefined],
  [null, undefined],
] as const)('Retry-After: %s', ([header, seconds]) => {
  expect(pauseOf(header, Date.parse('2026-11-24T12:00:00Z'))).toBe(seconds);
});

describe('what goes wrong is told apart', () => {
  test.for([
    ['a token that is not accepted', { status: 401 }, 'tokenRefused'],
    ['an account that may not', { status: 403 }, 'forbidden'],
    ['nothing at the address', { status: 404 }, 'missing'],
    ['a service out of order', { status: 502, body: '<html>' }, 'outOfOrder'],
    ['a page instead of an answer', { body: '<html><body>Welcome</body></html>' }, 'malformed'],
    ['an answer cut short', { body: '[{"status": 200, "clus' }, 'malformed'],
    ['an answer of another shape', { body: '{"results":[]}' }, 'malformed'],
    ['a decision without opinions', { body: '[{"status":200,"clusters":[{"case_name":"Alder v. Birch"}]}]' }, 'malformed'],
    ['a refused request', { status: 400, body: '{"text":["Too long."]}' }, 'malformed'],
    ['being led elsewhere', { status: 302, headers: { location: 'https://elsewhere.invalid/' } }, 'unreachable'],
    ['a connection cut', { cut: true }, 'unreachable'],
    ['an enormous answer', { headers: { 'content-length': '900000000' } }, 'tooLarge'],
  ] as const)('%s', async ([, instead, trouble]) => {
    service.instead.push(instead);
    await expect(client.decisions('12 F.4th 345', errand)).rejects.toMatchObject({ trouble });
  });

  test('no token where one is wanted', async () => {
    service.token = 'secret';
    await expect(client.decisions('12 F.4th 345', { ...errand, token: undefined })).rejects.toMatchObject({ trouble: 'tokenMissing' });
    expect(await client.decisions('12 F.4th 345', errand)).toHaveLength(1);
  });

  test('a reporter that the service does not know', async () => {
    await expect(client.decisions('12 Nosuch 345', errand)).rejects.toMatchObject({ trouble: 'unknownReporter' });
  });

  test('no service at all', async () => {
    await service.close();
    await expect(client.decisions('12 F.4th 345', errand)).rejects.toMatchObject({ trouble: 'unreachable' });
    service = await startService();
  });

  test('a failure is not remembered', async () => {
    service.instead.push({ status: 500 });
    await expect(client.decisions('12 F.4th 345', errand)).rejects.toMatchObject({ trouble: 'outOfOrder' });
    expect(await client.decisions('12 F.4th 345', errand)).toHaveLength(1);
  });

  test('what the user calls off is called off', async () => {
    const control = new AbortController();
    control.abort();
    await expect(client.decisions('12 F.4th 345', { ...errand, signal: control.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(service.asked).toHaveLength(0);
  });
});

test.for([
  ['https://www.courtlistener.com/api/rest/v4', 'https://www.courtlistener.com/api/rest/v4/'],
  ['https://www.courtlistener.com/api/rest/v3/', 'https://www.courtlistener.com/api/rest/v3/'],
  ['http://127.0.0.1:8000/api/', 'http://127.0.0.1:8000/api/'],
  ['http://localhost:8000/api/', 'http://localhost:8000/api/'],
  ['http://www.courtlistener.com/api/rest/v4/', undefined],
  ['http://localhost.example.com/', undefined],
  ['https://name:word@www.courtlistener.com/', undefined],
  ['https://www.courtlistener.com/?to=', undefined],
  ['file:///etc/passwd', undefined],
  ['courtlistener', undefined],
  ['', undefined],
] as const)('address %s', ([setting, address]) => {
  expect(serviceAddress(setting)?.href).toBe(address);
});
