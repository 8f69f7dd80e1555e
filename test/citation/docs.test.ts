import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../../server/src/brief/readCitations.js';
import type { CitationRow } from '../../server/src/features/citationRow.js';
import { citationRows } from '../../server/src/features/extract.js';
import { readProse } from '../../server/src/prose/readProse.js';

const page = readFileSync(fileURLToPath(new URL('../../docs/citations-it-reads.md', import.meta.url)), 'utf8');
const rowsOf = (text: string): CitationRow[] => [...citationRows(readCitations(readProse(text, 'markdown')))];

const read = [...page.matchAll(/^\| `(.+?)` \| `(\w+)` \| (.+) \|$/gm)].map(([, written = '', type = '', told = '']) => ({ written, type, told }));

describe('docs/citations-it-reads.md says what is so', () => {
  test('it has examples', () => {
    expect(read.length).toBeGreaterThan(45);
  });

  test.each(read)('$written', ({ written, type, told }) => {
    const last = rowsOf(`${written}.`).at(-1);
    const wanted = Object.fromEntries(told.split(' · ').map((fact) => fact.split(': ') as [string, string]));
    const facts: Record<string, unknown> = { ...last };
    expect({ type: last?.type, ...Object.fromEntries(Object.keys(wanted).map((name) => [name, String(facts[name])])) }).toEqual({ type, ...wanted });
  });

  const none = ['What is read as no citation', 'What it does not read yet'].flatMap((heading) => {
    const [, section = ''] = page.split(`## ${heading}\n`);
    return [...(section.split('\n## ')[0] ?? '').matchAll(/^- `(.+?)`/gm)].map(([, text = '']) => text);
  });
  test.each(none)('%s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
