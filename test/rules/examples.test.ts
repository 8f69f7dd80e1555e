import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import type { Finding, InvalidExample, Rule } from '../../server/src/rules/rule.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { marked } from '../support/marked.js';

const library = shippedLibrary;

function run(rule: Rule, source: string, settings?: InvalidExample['settings']): readonly Finding[] {
  const { findings, failures } = check(readBrief(source, { library }), [rule], { ...defaultSettings, ...settings, only: [rule.id] });
  expect(failures).toEqual([]);
  return findings;
}

const firstFixes = (findings: readonly Finding[]) => findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []);

describe.for(rules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  test.for(rule.examples.invalid.map((example) => [example.brief, example] as const))('reports %s', ([, { brief, fixed, settings }]) => {
    const { text, spans } = marked(brief);
    expect(spans.length, 'an invalid example marks at least one span').toBeGreaterThan(0);
    const found = run(rule, text, settings);
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(spans.map((span) => text.slice(span.start, span.end)));
    expect(found.map(({ span }) => span)).toEqual(spans);
    if (fixed === undefined) {
      expect(firstFixes(found), 'a fix that the example does not show').toEqual([]);
      return;
    }
    const after = applyEdits(text, firstFixes(found));
    expect(after).toBe(fixed);
    if (rule.fixable === 'safe') {
      expect(run(rule, after, settings).filter(({ fixes }) => fixes.some(({ safe }) => safe)), 'a safe fix leaves nothing of its own to fix').toEqual([]);
      const [fewer = [], more = []] = [digits(text), digits(after)].sort((a, b) => a.length - b.length);
      expect(isWithin(fewer, more), 'a safe fix changes no digit: whole numbers may go (a parallel citation) or come (a named reporter)').toBe(true);
    }
  });

  test.for(rule.examples.valid)('accepts %s', (text) => {
    expect(run(rule, text)).toEqual([]);
  });

  test('has an example for each promise it makes', () => {
    const all = [...rule.examples.invalid.map(({ brief }) => brief), ...rule.examples.valid];
    expect(new Set(all).size, 'no example twice').toBe(all.length);
    expect(rule.examples.invalid.some(({ fixed }) => fixed !== undefined)).toBe(rule.fixable !== undefined);
    expect(rule.summary.endsWith('.'), 'the summary is a sentence').toBe(true);
    expect(rule.source.indigo !== null || rule.source.bluebook !== null || rule.source.other !== undefined, 'a rule has a source').toBe(true);
  });
});

/** The end of a range with the digits that it leaves to its beginning: 1261–62 and 1261–2 both end at 1262. */
const restored = (text: string): string => text.replaceAll(/(\d+)([-–])(\d+)/g, (_, first: string, dash: string, last: string) => `${first}${dash}${first.slice(0, Math.max(0, first.length - last.length))}${last}`);

/** Digits in order; ranges print more or fewer of those that both ends share, so each number is told by its last two. */
const digits = (text: string): string[] => (restored(text).match(/\d+/g) ?? []).map((number) => number.slice(-2));

/** Whether every number of `fewer` is in `more`, as often at least; their order may change. */
function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
  const left = [...more];
  return fewer.every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

test('rule ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
