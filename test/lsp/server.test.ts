import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CodeActionRequest, type CodeAction, DefinitionRequest, DidChangeConfigurationNotification, DocumentDiagnosticRequest, HoverRequest, ReferencesRequest } from 'vscode-languageserver/node';
import { connect, positionOf, type TestClient, testUri } from '../support/client.js';

const full = '*Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024)';
const dissent = `The rule is old. ${full}. The Ninth Circuit held that six sister circuits agree. *Perez*, slip op. at 28.`;

const codes = (diagnostics: readonly { readonly code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('a client that pulls diagnostics', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await connect();
  });
  afterEach(() => {
    client.close();
  });

  test('gets findings with rule, page and source', async () => {
    await client.open(dissent);
    const found = await client.diagnostics();
    const finding = found.find(({ code }) => code === 'dissent-as-holding');
    expect(finding).toMatchObject({ severity: 1, source: 'pincite', codeDescription: { href: 'pincite-rule:/dissent-as-holding.md' } });
  });

  test('reads a case by hovering its short form', async () => {
    await client.open(dissent);
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: testUri }, position: positionOf(dissent, 'Perez*, slip') });
    const { value } = hover?.contents as { value: string };
    expect(value).toContain('98 F.4th 919 (9th Cir. 2024)');
    expect(value).toContain('not the court');
  });

  test('goes from a short form to its antecedent, and finds every citation', async () => {
    await client.open(dissent);
    const at = { textDocument: { uri: testUri }, position: positionOf(dissent, 'Perez*, slip') };
    const definition = await client.connection.sendRequest(DefinitionRequest.type, at);
    expect(definition).toMatchObject([{ uri: testUri, range: { start: { line: 0, character: dissent.indexOf('Perez v.') } } }]);
    const references = await client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration: true } });
    expect(references).toHaveLength(2);
  });

  test('follows edits', async () => {
    await client.open(dissent);
    expect(codes(await client.diagnostics())).toContain('dissent-as-holding');
    const start = positionOf(dissent, '28.');
    await client.change(2, [{ range: { start, end: { line: start.line, character: start.character + 2 } }, text: '13' }]);
    expect(codes(await client.diagnostics())).not.toContain('dissent-as-holding');
  });

  test('hears that nothing changed, and where things went when lines did', async () => {
    const text = `Nothing is cited here.\n\n${dissent}`;
    await client.open(text);
    const pull = (previousResultId?: string) => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: testUri }, ...(previousResultId === undefined ? {} : { previousResultId }) });
    const first = await pull();
    const lineOf = (report: typeof first) => (report.kind === 'full' ? report.items.find(({ code }) => code === 'dissent-as-holding')?.range.start.line : undefined);
    expect(lineOf(first)).toBe(2);
    const at = { line: 0, character: 7 };
    await client.change(2, [{ range: { start: at, end: at }, text: ' much' }]);
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(3, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' }]);
    const moved = await pull(first.resultId);
    expect(lineOf(moved)).toBe(4);
    expect(await client.diagnostics()).toEqual(moved.kind === 'full' ? moved.items : []);
  });

  test('offers the weight parenthetical, and the fix-all action apart', async () => {
    const text = dissent.replace('98 F.4th', '98 F. 4th');
    await client.open(text);
    const range = { start: positionOf(text, 'Perez*, slip'), end: positionOf(text, 'Perez*, slip') };
    const fixes = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: testUri }, range, context: { diagnostics: [], only: ['quickfix'] } })) as CodeAction[];
    expect(fixes.some(({ edit }) => JSON.stringify(edit).includes('(S.R. Thomas, J., concurring in part and dissenting in part)'))).toBe(true);
    const all = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: testUri }, range, context: { diagnostics: [], only: ['source.fixAll'] } })) as CodeAction[];
    expect(all).toHaveLength(1);
    expect(JSON.stringify(all[0]?.edit)).toContain('98 F.4th 919');
    expect(JSON.stringify(all[0]?.edit)).not.toContain('dissenting in part)');
  });

  test('offers one fix for all form defects of a citation besides the single ones', async () => {
    const text = 'So held. *Bell Atlantic Corporation vs. Twombly*, 550 U. S. 544, 570 (2007).';
    await client.open(text);
    const at = positionOf(text, 'U. S.');
    const fixes = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: testUri }, range: { start: at, end: at }, context: { diagnostics: [], only: ['quickfix'] } })) as CodeAction[];
    const combined = fixes.find(({ title }) => title === 'Fix all 3 form defects of this citation');
    expect(combined?.diagnostics).toHaveLength(3);
    expect(JSON.stringify(combined?.edit)).toContain('*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007).');
    expect(fixes.some(({ title }) => title.startsWith('Space it'))).toBe(true);
  });

  test('survives positions out of range and documents it never saw', async () => {
    await client.open('Id. at 5.');
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: testUri }, position: { line: 999, character: 999 } })).toBeNull();
    expect(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'mem:/other.md' }, position: { line: 0, character: 0 } })).toBeNull();
    await expect(client.connection.sendRequest('pincite/nonsense', {})).rejects.toThrow();
    expect(await client.connection.sendRequest('pincite/opinionPage', { id: 'no-such-opinion' })).toBeNull();
    expect(codes(await client.diagnostics())).not.toHaveLength(0);
  });
});

test('a client that opens opinion pages is led to the page of the evidence', async () => {
  const client = await connect({ initializationOptions: { opinionPages: true } });
  await client.open(dissent);
  const finding = (await client.diagnostics()).find(({ code }) => code === 'dissent-as-holding');
  const place = finding?.relatedInformation?.find(({ location }) => location.uri === 'pincite-opinion:/perez-v-city-of-fresno.md');
  const page = await client.connection.sendRequest<{ markdown: string }>('pincite/opinionPage', { id: 'perez-v-city-of-fresno' });
  expect(page.markdown.split('\n')[place?.location.range.start.line ?? -1]).toContain('Pages 27–32');
  client.close();
});

describe('settings', () => {
  test('change severities, switch rules off, and survive nonsense', async () => {
    const client = await connect({ initializationOptions: { settings: { rules: { 'dissent-as-holding': 'hint', 'no-such-rule': 'off' }, run: 'sometimes', libraries: 7 } } });
    await client.open(dissent);
    const found = await client.diagnostics();
    expect(found.find(({ code }) => code === 'dissent-as-holding')?.severity).toBe(4);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { pincite: { rules: { 'dissent-as-holding': 'off' } } } });
    expect(codes(await client.diagnostics())).not.toContain('dissent-as-holding');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { pincite: { enable: false } } });
    expect(await client.diagnostics()).toEqual([]);
    client.close();
  });

  test('a check on command leaves typing alone', async () => {
    const client = await connect({ initializationOptions: { settings: { run: 'manual' } } });
    await client.open(dissent);
    expect(await client.diagnostics()).toEqual([]);
    await client.connection.sendRequest('pincite/check', { uri: testUri });
    expect(codes(await client.diagnostics())).toContain('dissent-as-holding');
    client.close();
  });
});

describe('a client that does not pull', () => {
  test('is told', async () => {
    const client = await connect({ capabilities: {} });
    const pushed = client.pushed();
    await client.open(dissent);
    expect(codes(await pushed)).toContain('dissent-as-holding');
    client.close();
  });
});

describe('position encodings', () => {
  const text = `Señor Nuñez 𝔏 wrote. ${dissent}`;

  test.for([
    ['utf-16', (prefix: string) => prefix.length],
    ['utf-8', (prefix: string) => new TextEncoder().encode(prefix).length],
    ['utf-32', (prefix: string) => Array.from(prefix).length],
  ] as const)('%s', async ([encoding, units]) => {
    const client = await connect({ capabilities: { general: { positionEncodings: [encoding] }, textDocument: { diagnostic: {} } } });
    await client.open(text);
    const prefix = text.slice(0, text.indexOf('Perez*, slip'));
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: testUri }, position: { line: 0, character: units(prefix) } });
    expect(hover?.range?.start.character).toBe(units(prefix));
    const insertAt = { line: 0, character: units('Señor Nuñez 𝔏') };
    await client.change(2, [{ range: { start: insertAt, end: insertAt }, text: ' ñ' }]);
    const moved = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: testUri }, position: { line: 0, character: units(prefix) + units(' ñ') } });
    expect(moved?.range?.start.character).toBe(units(prefix) + units(' ñ'));
    client.close();
  });
});
