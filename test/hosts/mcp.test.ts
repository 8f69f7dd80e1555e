import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, 'mcp'] }));
});
afterAll(async () => {
  await client.close();
});

async function call(name: string, input: Record<string, string>): Promise<Record<string, unknown>> {
  const { content } = (await client.callTool({ name, arguments: input })) as { content: { type: string; text: string }[] };
  return JSON.parse(content[0]?.text ?? 'null') as Record<string, unknown>;
}

test('the tools only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['check_citations', 'look_up_authority', 'verify_quotation']);
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
});

test('check_citations names a dissent cited as the court, and what nobody verified', async () => {
  const answer = await call('check_citations', { text: 'The panel held that six sister circuits agree. *Perez v. City of Fresno*, No. 22-15546, slip op. at 28 (9th Cir. Apr. 15, 2024). *Graham v. Connor*, 490 U.S. 386, 396 (1989).' });
  expect(answer['readyToFile']).toBe(false);
  expect((answer['findings'] as { rule: string }[]).map(({ rule }) => rule)).toContain('dissent-as-holding');
  expect(answer['citations']).toMatchObject([{ verdict: 'wrong' }, { verdict: 'unverified', notVerified: 'pincite' }]);
});

test('look_up_authority finds by name, citation and docket, and says what it does not have', async () => {
  for (const authority of ['Perez v. City of Fresno', '98 F.4th 919', 'No. 22-15546', 'Perez']) {
    expect(await call('look_up_authority', { authority }), authority).toMatchObject({ known: true, opinions: [{ caseName: 'Perez v. City of Fresno' }] });
  }
  expect(await call('look_up_authority', { authority: 'Roe v. Wade, 410 U.S. 113 (1973)' })).toMatchObject({ known: false });
});

test('verify_quotation tells page, part and who speaks', async () => {
  expect(await call('verify_quotation', { authority: '98 F.4th 919', quotation: 'disturbingly similar to this case' })).toMatchObject({ result: 'exact', places: [{ pages: '13' }] });
  expect(await call('verify_quotation', { authority: 'Perez', quotation: 'remarkably similar to this case' })).toMatchObject({ result: 'near' });
  expect(await call('verify_quotation', { authority: 'Perez', quotation: 'no such words were ever printed in it' })).toMatchObject({ result: 'absent' });
  expect(await call('verify_quotation', { authority: 'Nobody v. Noone', quotation: 'x' })).toMatchObject({ known: false });
});
