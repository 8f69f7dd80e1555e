import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { bitsOf, whatHas } from '../../server/src/rules/needs.js';
import type { Finding, Subject } from '../../server/src/rules/rule.js';
import { showBlock } from '../../server/src/rules/subjects.js';
import { marked } from '../support/marked.js';

const needy = rules.filter(({ needs }) => needs.length > 0);
const examples = rules.flatMap((rule) => [...rule.examples.invalid.map(({ brief }) => marked(brief).text), ...rule.examples.valid]);
const corpus = ['answering-brief', 'demurrer-opposition', 'summary-judgment'].map((name) => readFileSync(`test/corpus/${name}.md`, 'utf8'));
const briefs = [readFileSync('examples/brief.md', 'utf8'), ...corpus, ...examples].map((text) => readBrief(text, { library: shippedLibrary }));

test('a rule finds nothing in what lacks something it needs', () => {
  let shown = 0;
  for (const brief of briefs) {
    const context = { brief, settings: defaultSettings };
    for (const index of brief.blocks.keys()) {
      showBlock(brief, index, (kind, subject, authority) => {
        if (kind === 'claim' || kind === 'brief') return;
        const has = whatHas(subject as Subject<'block' | 'fullCase'>, brief);
        for (const rule of needy) {
          const needs = bitsOf(rule.needs);
          if (!rule.on.includes(kind) || (needs & has) === needs) continue;
          const found: Finding[] = [];
          rule.see(subject, authority, context, found);
          expect(found.map(({ rule: id, message }) => `${id}: ${message}`)).toEqual([]);
          shown++;
        }
      });
    }
  }
  expect(shown, 'subjects that are kept from a rule').toBeGreaterThan(needy.length * 100);
});
