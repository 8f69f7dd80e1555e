import { afterEach, describe, expect, test } from 'vitest';
import { type CompletionItem, type CompletionList, CompletionRequest, CompletionResolveRequest, CompletionTriggerKind, type InitializeParams } from 'vscode-languageserver/node';
import { connect, type TestClient, testUri } from '../support/client.js';

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const perez = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';

let client: TestClient | undefined;
afterEach(() => {
  client?.close();
});

const modern: Partial<InitializeParams> = {
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] } } } },
};

/** Completes at the end of the text. */
async function complete(text: string, params: Partial<InitializeParams> = modern, trigger?: string): Promise<CompletionList | null> {
  client = await connect(params);
  await client.open(text);
  const lines = text.split('\n');
  return (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri: testUri },
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    ...(trigger === undefined ? {} : { context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: trigger } }),
  })) as CompletionList | null;
}
const resolved = (item: CompletionItem | undefined) => client?.connection.sendRequest(CompletionResolveRequest.type, item ?? { label: '' });

describe('completion', () => {
  test('leads the cursor to the page where the client can', async () => {
    const text = `${hope}. ${perez}. So held. *Ho`;
    const list = await complete(text);
    expect(list?.items.map(({ label, labelDetails }) => [label, labelDetails?.description])).toEqual([
      ['Hope v. Pelzer', 'short form'], ['Hope v. Pelzer', 'full citation'], ['Hope', 'name only'],
    ]);
    const start = { line: 0, character: text.length - 3 };
    expect(list?.items[0]).toMatchObject({
      filterText: '*Hope v. Pelzer', insertTextFormat: 2,
      textEdit: { range: { start, end: { line: 0, character: text.length } }, newText: '*Hope*, 536 U.S. at ${1:___}' },
    });
  });

  test('leaves nothing over where the client can’t', async () => {
    const list = await complete(`${hope}. ${perez}. So held. *Ho`, { capabilities: {} });
    expect(list?.items.map((item) => [item.insertTextFormat, item.textEdit?.newText, item.labelDetails])).toEqual([
      [1, '*Hope*, 536 U.S. at ', undefined], [1, '*Hope v. Pelzer*, 536 U.S. 730 (2002)', undefined], [1, '*Hope*', undefined],
    ]);
  });

  test('tells of an authority when it is asked: caption, holdings, parts', async () => {
    const list = await complete(`${perez}. ${hope}. *See* `, modern, ' ');
    const item = await resolved(list?.items.find(({ label }) => label.startsWith('Perez')));
    const { value } = item?.documentation as { value: string };
    expect(value).toMatch(/^\*\*\*Perez v\. City of Fresno\*\*\*, 98 F\.4th 919 \(9th Cir\. 2024\)/);
    expect(value).toMatch(/\d+ holdings/);
    expect(value).toContain('partial concurrence and dissent, S.R. Thomas, J., pages 27–32 — **not the court**');
    expect(value).toContain('first on line 1');
    const other = await resolved(list?.items.find(({ label }) => label === 'id.'));
    expect((other?.documentation as { value: string }).value).toContain('Hope v. Pelzer');
  });

  test('tells of an opinion of the library in plain words to a client that shows no Markdown', async () => {
    const list = await complete('So held. *Per', { capabilities: {} });
    const item = await resolved(list?.items[0]);
    expect(item?.documentation).toContain('In your library, not yet cited in this brief');
    expect(item?.documentation).not.toContain('*');
  });

  test('does not stir at every space, and not where it is switched off', async () => {
    expect(await complete(`${hope}. We `, modern, ' ')).toBeNull();
    client?.close();
    expect((await complete(`${hope}. *See* `, modern, ' '))?.items.length).toBeGreaterThan(0);
    client?.close();
    expect(await complete(`${hope}. *See* `, { initializationOptions: { settings: { suggestCitations: false } } }, ' ')).toBeNull();
  });

  test('escapes what a snippet would read as its own', async () => {
    const list = await complete('*Acme {Holdings} $5 Co. v. Roe*, 2021 WL 1234567, at \\*3 (E.D. Cal. Mar. 3, 2021). Held. *Acme');
    const [first] = list?.items ?? [];
    const text = first?.textEdit?.newText ?? '';
    expect(text.replace(/\$\{1:___\}/, '')).not.toMatch(/(?<!\\)[$}]/);
  });
});
