import { expect, test } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver/node';
import { connect, positionOf, testUri } from '../support/client.js';

const text = '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.';

test('a citation is offered in its other forms, bound to the version', async () => {
  const client = await connect({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
  await client.open(text);
  const at = positionOf(text, 'Id.');
  const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: testUri }, range: { start: at, end: at }, context: { diagnostics: [], only: ['refactor'] },
  })) as CodeAction[];
  expect(actions.map(({ title, kind }) => [title, kind])).toEqual([['Write as full citation', 'refactor.rewrite'], ['Write as short form', 'refactor.rewrite']]);
  expect(actions[1]?.edit?.documentChanges).toMatchObject([{ textDocument: { version: 1 }, edits: [{ newText: '*Hope*, 536 U.S. at 741' }] }]);
  client.close();
});
