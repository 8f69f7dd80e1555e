import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { hope } from './support.js';

interface Snippet {
  readonly prefix: string;
  readonly body: string | readonly string[];
  readonly description: string;
}

const file = fileURLToPath(new URL('../../snippets/brief.code-snippets', import.meta.url));
const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);
const textOf = ({ body }: Snippet): string => (typeof body === 'string' ? body : body.join('\n'));
/** A body with its stops filled in: by what they say, or with `there` at the last. */
const filled = (snippet: Snippet, there = ''): string => textOf(snippet).replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$0/g, there).replace(/\$\d+/g, '');
const named = (kind: string) => all.filter(([name]) => name.startsWith(`${kind}: `));
const findings = (text: string) => check(readBrief(text), rules).findings.map(({ rule }) => rule);

test('every snippet has words of its own to call it by, and stops in order', () => {
  const prefixes = all.map(([, { prefix }]) => prefix);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  for (const [name, snippet] of all) {
    const stops = [...textOf(snippet).matchAll(/\$\{?(\d+)/g)].map(([, stop]) => Number(stop)).filter((stop) => stop > 0);
    expect([name, stops]).toEqual([name, stops.map((_, at) => at + 1)]);
    expect(snippet.description).not.toBe('');
  }
});

describe('signals', () => {
  test.for(named('Signal'))('%s is one that the rules accept', ([, snippet]) => {
    const text = filled(snippet, `${hope} (so).`).replace(/authority \(what it holds\), \*with\* authority \(what it holds\)/, `${hope} (so), *with* *Graham v. Connor*, 490 U.S. 386, 396 (1989) (not so)`);
    expect(findings(`Force must fit. ${text}`).filter((rule) => rule.startsWith('signal') || rule.startsWith('compare'))).toEqual([]);
    expect(readBrief(`Force must fit. ${text}`).citations[0]?.citation.signal).toBeDefined();
  });
});

describe('parentheticals', () => {
  test.for(named('Parenthetical'))('%s is read as one', ([, snippet]) => {
    const text = filled(snippet).replace('authority', '*Graham v. Connor*, 490 U.S. 386, 396 (1989)').replace('…', 'force must fit').replace('Name', 'Stone');
    const [citation] = readBrief(`Force must fit. ${hope} ${text}.`).citations;
    expect(citation?.citation.parentheticals).toHaveLength(2);
    expect(findings(`“Force must fit.” ${hope} ${text}.`).filter((rule) => rule.startsWith('parenthetical') || rule === 'weight-parenthetical-form' || rule === 'judge-title-form')).toEqual([]);
  });
});

test('headings come in the order of their rules', () => {
  for (const [name, snippet] of named('Headings')) {
    const headings = readBrief(filled(snippet)).blocks.map(({ block }) => block);
    expect(headings.every(({ context }) => context.kind === 'heading'), name).toBe(true);
    const titles = headings.map(({ text }) => text);
    expect(titles.indexOf('CONCLUSION'), name).toBeGreaterThan(titles.indexOf('ARGUMENT'));
    if (titles.includes('TABLE OF AUTHORITIES')) expect(titles.indexOf('TABLE OF AUTHORITIES')).toBe(titles.indexOf('TABLE OF CONTENTS') + 1);
  }
});
