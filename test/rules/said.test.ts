import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import type { Finding, Rule } from '../../server/src/rules/rule.js';
import { speak } from '../../server/src/text/say.js';
import { marked } from '../support/marked.js';

const spanish = JSON.parse(readFileSync('l10n/bundle.l10n.es.json', 'utf8')) as Readonly<Record<string, string>>;

/** What a rule finds in its own invalid examples. Each is read afresh: findings are kept with the text, in the language spoken. */
const findingsOf = (rule: Rule): Finding[] =>
  rule.examples.invalid.flatMap(({ brief, settings }) => check(readBrief(marked(brief).text, { library: shippedLibrary }), [rule], { ...defaultSettings, ...settings, only: [rule.id] }).findings);

const inLanguage = <Answer>(words: Readonly<Record<string, string>>, work: () => Answer): Answer => {
  speak(words);
  try {
    return work();
  } finally {
    speak({});
  }
};

/** What stands outside of all ⟦ ⟧: words that were not given to `say`. */
function unsaid(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? text : unsaid(rest);
}

describe('what a rule says', () => {
  const marks = Object.fromEntries(Object.keys(spanish).map((english) => [english, `⟦${english}⟧`]));
  beforeAll(() => { speak(marks); });
  afterAll(() => { speak({}); });

  test.for(rules.map((rule) => [rule.id, rule] as const))('%s: its message and its fixes have a translation', ([, rule]) => {
    for (const { message, fixes } of findingsOf(rule)) for (const text of [message, ...fixes.map(({ title }) => title)]) expect(unsaid(text), text).not.toMatch(/\p{L}/u);
  });
});

describe('in Spanish', () => {
  test.for(rules.map((rule) => [rule.id, rule] as const))('%s: the same findings, and what a fix writes into the brief stays as it is', ([, rule]) => {
    const english = findingsOf(rule);
    const translated = inLanguage(spanish, () => findingsOf(rule));
    const plain = (findings: readonly Finding[]) => findings.map(({ rule: id, severity, span, authority, fixes }) => ({ id, severity, span, authority, fixes: fixes.map(({ edits, safe }) => ({ edits, safe })) }));
    expect(plain(translated)).toEqual(plain(english));
    for (const { message } of translated) expect(message).not.toMatch(/\{\d\}|undefined/);
    expect(english.filter(({ message }, index) => translated[index]?.message === message)).toEqual([]);
  });
});
