import { afterEach, describe, expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest, DidSaveTextDocumentNotification, PrepareRenameRequest, RenameRequest } from 'vscode-languageserver/node';
import { connect, positionOf, type TestClient, testUri } from '../support/client.js';

const hope = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)';
const graham = '*Graham v. Connor*, 490 U.S. 386, 396 (1989)';
const textDocument = { uri: testUri };

let client: TestClient | undefined;
const opened = async (text: string, params: Parameters<typeof connect>[0] = {}) => {
  client = await connect(params);
  await client.open(text);
  return client;
};
afterEach(() => {
  client?.close();
});

describe('rename', () => {
  const text = `${hope}. ${graham}. *Hope*, 536 U.S. at 741. In *Hope*, so.`;

  test('tells what can be renamed, and changes it throughout', async () => {
    const { connection } = await opened(text, { capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    const position = positionOf(text, 'Hope*, 536');
    expect(await connection.sendRequest(PrepareRenameRequest.type, { textDocument, position })).toEqual({
      range: { start: position, end: { ...position, character: position.character + 4 } }, placeholder: 'Hope',
    });
    const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Pelzer' });
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: testUri, version: 1 }, edits: [{ newText: 'Pelzer' }, { newText: 'Pelzer' }] }]);
  });

  test('says why not', async () => {
    const { connection } = await opened(text);
    await expect(connection.sendRequest(PrepareRenameRequest.type, { textDocument, position: positionOf(text, 'Hope v.') })).rejects.toThrow('short name of a case');
    const position = positionOf(text, 'Hope*, 536');
    await expect(connection.sendRequest(RenameRequest.type, { textDocument, position, newName: 'Graham' })).rejects.toThrow('“Graham” already names Graham v. Connor');
    await expect(connection.sendRequest(RenameRequest.type, { textDocument, position, newName: '*' })).rejects.toThrow('no short name');
  });
});

describe('an id. that an edit leads astray', () => {
  const text = `${hope}. Warning is enough. *Id.* at 741.`;
  const between = positionOf(text, 'Warning');
  const repairs = async () => {
    const at = positionOf(`${hope}. ${graham}. Warning is enough. *Id.* at 741.`, 'Id.');
    const actions = (await client?.connection.sendRequest(CodeActionRequest.type, { textDocument, range: { start: at, end: at }, context: { diagnostics: [], only: ['quickfix'] } })) as CodeAction[];
    return actions.filter(({ title }) => title.includes('this id. meant'));
  };

  test('is offered its short form, until the brief is saved', async () => {
    const { connection } = await opened(text);
    expect(await repairs()).toEqual([]);
    await client?.change(2, [{ range: { start: between, end: between }, text: `${graham}. ` }]);
    const [repair] = await repairs();
    expect(repair?.title).toBe('Write “Hope, 536 U.S. at 741”: this id. meant Hope, and now means Graham');
    expect(repair?.edit?.changes?.[testUri]).toMatchObject([{ newText: '*Hope*, 536 U.S. at 741' }]);
    await connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
    expect(await repairs()).toEqual([]);
  });

  test('is followed in the units of the client, over several changes at once', async () => {
    const other = `Señor 𝔏. ${text}`;
    await opened(other, { capabilities: { general: { positionEncodings: ['utf-8'] } } });
    const at = (word: string) => ({ line: 0, character: new TextEncoder().encode(other.slice(0, other.indexOf(word))).length });
    await client?.change(2, [{ range: { start: at('Warning'), end: at('Warning') }, text: `${graham}. ` }, { range: { start: { line: 0, character: 0 }, end: at('*Hope') }, text: '' }]);
    expect(await repairs()).toHaveLength(1);
  });
});
