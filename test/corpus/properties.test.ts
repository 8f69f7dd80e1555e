import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { fixedText } from '../../server/src/features/fixAll.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { marked } from '../support/marked.js';

const briefsIn = (folder: string): [string, string][] => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url).filter((name) => name.endsWith('.md')).map((name) => [name, readFileSync(new URL(name, url), 'utf8')]);
};

const examples = rules.flatMap(({ id, examples: { invalid, valid } }) => [...invalid.map(({ brief }) => [id, marked(brief).text]), ...valid.map((text) => [id, text])] as [string, string][]);
const rows = readFileSync(new URL('../score/form/unseen.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line): [string, string] => {
  const { rule, before } = JSON.parse(line) as { rule: string; before: string };
  return [rule, before];
});
const texts = [...briefsIn('../../examples/'), ...briefsIn('./'), ...examples, ...rows];

const read = (text: string) => readBrief(text, { library: shippedLibrary });
const fixed = (text: string): string => fixedText(read(text), rules, defaultSettings);

/** A quotation without what the rules of quotations set right in it: its marks, the stop at its end, ellipses, brackets, the capital at its head, emphasis. */
const words = (text: string): string =>
  text
    .replaceAll(/[“”"‘’'*_]/g, '')
    .replaceAll(/\s*(?:(?:\.\s?){3,4}|…)\s*/g, ' ')
    .replaceAll(/[()[\]]/g, '')
    .replaceAll(/\bSic\b/g, 'sic')
    .replace(/^> ?/, '')
    .replace(/[.,]+$/, '')
    .trim()
    .replace(/^\p{L}/u, (letter) => letter.toLowerCase());

/** What no fix may change a letter of: front matter, code, addresses, block quotations, and words between quotation marks. */
function kept(text: string): string[] {
  const front = /^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '';
  const body = text.slice(front.length);
  const found = [...(body.match(/```[^]*?```|`[^`\n]+`|https?:\/\/[^\s<>()]+(?<![.,;])|^ {0,3}>.*$/gm) ?? []), ...(body.replaceAll(/`[^`\n]*`|^ {0,3}>.*$/gm, ' ').match(/“[^”\n]*”|(?<=^|[\s(])"[^"\n]*"(?=$|[\s.,;:)?!])/g) ?? [])];
  return [front, ...found.map(words)];
}

/** Ends of ranges with the digits they leave to their beginnings; each number is told by its last two digits. */
const numbers = (text: string): string[] =>
  (text.replaceAll(/(\d+)([-–])(\d+)/g, (_, first: string, dash: string, last: string) => `${first}${dash}${first.slice(0, Math.max(0, first.length - last.length))}${last}`).match(/\d+/g) ?? []).map((number) => number.slice(-2));

test.for(texts)('fixing all of %s: twice is once, nothing safe is left, quotations and numbers stay', ([, text]) => {
  const once = fixed(text);
  expect(fixed(once)).toBe(once);
  expect(check(read(once), rules, defaultSettings).findings.filter(({ fixes }) => fixes[0]?.safe).map(({ rule, span }) => [rule, once.slice(span.start, span.end)])).toEqual([]);
  expect(kept(once)).toEqual(kept(text));
  const [fewer = [], more = []] = [numbers(text), numbers(once)].sort((a, b) => a.length - b.length);
  const left = [...more];
  const strange = fewer.filter((number) => !left.includes(number) || left.splice(left.indexOf(number), 1).length === 0);
  expect(strange, 'numbers may go with what is left out, or come with what is added, never both').toEqual([]);
});

test('nothing to find in what the rules accept together: an example of one rule is no fault under its own fix', () => {
  for (const [id, text] of examples) expect(check(read(text), rules, defaultSettings).failures, id).toEqual([]);
});
