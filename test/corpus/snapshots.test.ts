import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { wordCount } from '../../server/src/features/words.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

/** Briefs as practitioners write them, with the slips of a draft. A change in what is found in them was looked at line by line. */
const briefs = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.md')).sort();

test.for(briefs)('findings in %s', async (name) => {
  const source = readFileSync(new URL(name, import.meta.url), 'utf8');
  const brief = readBrief(source, { library: shippedLibrary });
  const lines = check(brief, rules).findings.map(({ rule, severity, span, message, fixes }) => {
    const line = source.slice(0, span.start).split('\n').length;
    const [fix] = fixes;
    return `${String(line)} ${severity} ${rule}: ${JSON.stringify(source.slice(span.start, span.end).replaceAll('\n', ' ').slice(0, 120))}\n    ${message}${fix === undefined ? '' : `\n    → ${fix.title}${fix.safe ? ' (safe)' : ''}`}`;
  });
  const head = `${String(source.split(/\s+/).length)} words, ${String(wordCount(brief))} counted; ${String(brief.citations.length)} citations, ${String(brief.authorities.length)} authorities; ${String(lines.length)} findings`;
  await expect(`${head}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot(`findings/${name.replace(/\.md$/, '.txt')}`);
});
