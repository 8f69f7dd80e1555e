import { afterEach, describe, expect, test } from 'vitest';
import { connect, positionOf, type TestClient, testUri } from '../support/client.js';

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const perez = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const text = `${perez}. ${hope}. So held.\n`;

let client: TestClient | undefined;
afterEach(() => {
  client?.close();
});
const ask = <Answer>(method: string, params: object): Promise<Answer> => (client?.connection.sendRequest<Answer>(method, params) ?? Promise.reject(new Error('no client')));
const end = positionOf(text, '\n');

describe('a citation to be inserted', () => {
  test('is chosen from a list', async () => {
    client = await connect();
    await client.open(text);
    const list = await ask<{ label: string; authority: string }[]>('pincite/citable', { uri: testUri, ...end });
    expect(list.map(({ label }) => label)).toEqual(['Hope v. Pelzer, 536 U.S. 730 (2002)', 'Perez v. City of Fresno, 98 F.4th 919 (9th Cir. 2024)']);
    expect(await ask('pincite/insertCitation', { uri: testUri, ...end, authority: list[0]?.authority })).toEqual({ parts: ['*Hope*, 536 U.S. at ', ''], ...end });
    expect(await ask('pincite/citable', { uri: 'mem:/other.md', line: 0, character: 0 })).toBeNull();
  });

  test('comes with words selected in the document of an opinion', async () => {
    client = await connect({ initializationOptions: { opinionPages: true } });
    await client.open(text);
    const { markdown } = await ask<{ markdown: string }>('pincite/opinionPage', { id: 'perez-v-city-of-fresno' });
    const words = 'put the officers on fair notice';
    const line = markdown.split('\n').findIndex((each) => each.includes(words));
    const passage = { opinion: 'perez-v-city-of-fresno', text: words, lines: { first: line, last: line } };
    expect(await ask('pincite/insertCitation', { uri: testUri, ...end, passage })).toEqual({ parts: ['“[P]ut the officers on fair notice.” *Perez*, slip op. at 14.'], ...end });
    const within = positionOf(text, 'Pelzer');
    expect(await ask('pincite/insertCitation', { uri: testUri, ...within, passage })).toEqual({ parts: [' “[P]ut the officers on fair notice.” *Perez*, slip op. at 14.'], ...positionOf(text, ' So held') });
    expect(await ask('pincite/insertCitation', { uri: testUri, ...end, passage: { ...passage, opinion: 'gone' } })).toMatchObject({ problem: expect.any(String) as string });
  });
});

describe('tools for assistants', () => {
  test('check, look up and verify from the library at hand', async () => {
    client = await connect();
    const checked = await ask<{ findings: { rule: string }[] }>('pincite/tool', { name: 'check_citations', input: { text: `${perez}. The Ninth Circuit held that six sister circuits agree. *Perez*, slip op. at 28.` } });
    expect(checked.findings.map(({ rule }) => rule)).toContain('dissent-as-holding');
    expect(await ask('pincite/tool', { name: 'look_up_authority', input: { authority: '98 F.4th 919' } })).toMatchObject({ known: true, opinions: [{ caseName: 'Perez v. City of Fresno' }] });
    expect(await ask('pincite/tool', { name: 'verify_quotation', input: { quotation: 'put the officers on fair notice', authority: 'Perez' } })).toMatchObject({ known: true, result: 'exact' });
  });

  test('say what is wrong with a call', async () => {
    client = await connect();
    expect(await ask('pincite/tool', { name: 'look_up_authority', input: {} })).toEqual({ error: '"authority" must be a text.' });
    expect(await ask('pincite/tool', { name: 'check_citations', input: { text: 'x', format: 'pdf' } })).toEqual({ error: '"format" must be one of markdown, text.' });
    expect(await ask('pincite/tool', { name: 'file_brief', input: null })).toEqual({ error: 'There is no tool file_brief.' });
  });
});
