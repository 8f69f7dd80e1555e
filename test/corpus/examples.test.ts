import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const findings = (name: string) => {
  const source = readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
  return check(readBrief(source, { library: shippedLibrary }), rules).findings.map(({ rule, span }) => [rule, source.slice(span.start, span.end)]);
};

test('the clean brief has no finding at all', () => {
  expect(findings('clean-brief.md')).toEqual([]);
});

test('the sample brief shows each finding that the walk through it speaks of', () => {
  expect(findings('brief.md').map(([rule]) => rule)).toEqual(
    expect.arrayContaining([
      'dissent-as-holding',
      'missing-weight-parenthetical',
      'wrong-weight-parenthetical',
      'summary-as-opinion',
      'misquotation',
      'wrong-pincite',
      'unverified-pincite',
      'reporter-spacing',
      'ordinal-2nd',
      'case-name-vs',
      'id-form',
      'pin-range-digits',
      'court-parenthetical-missing',
      'court-parenthetical-redundant',
      'typeface-case-name',
      'section-symbol-spacing',
      'parenthetical-order',
    ]),
  );
});
