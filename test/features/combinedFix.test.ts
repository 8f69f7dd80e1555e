import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { combinedFixes } from '../../server/src/features/combinedFix.js';
import { fixedText } from '../../server/src/features/fixAll.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';
import { applyEdits } from '../../server/src/text/edit.js';
import { marked } from '../support/marked.js';

function combined(text: string) {
  const { text: source, cursor } = marked(text);
  const brief = readBrief(source);
  const { findings } = check(brief, rules, defaultSettings);
  const at = cursor ?? 0;
  const fixes = combinedFixes(brief, rules, defaultSettings, findings, { start: at, end: at });
  return fixes.map(({ fix, findings: mended }) => ({ title: fix.title, rules: mended.map(({ rule }) => rule).sort(), after: applyEdits(source, fix.edits) }));
}

describe('one fix for all form defects of a citation', () => {
  test('mends them together, and what mending uncovers', () => {
    expect(combined('The claim fails. *See* *Bell Atlantic Corporation vs. Tw‸ombly*, 550 U. S. 544, 570-571 (U.S. 2007). *Id.* at 572-573.')).toEqual([
      {
        title: 'Fix all 5 form defects of this citation',
        rules: ['case-name-abbreviation', 'case-name-vs', 'court-parenthetical-redundant', 'pin-range-digits', 'reporter-spacing'],
        after: 'The claim fails. *See* *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570-71 (2007). *Id.* at 572-573.',
      },
    ]);
  });

  test('needs two defects', () => {
    expect(combined('The claim fails. *Bell Atl. Corp. v. Tw‸ombly*, 550 U. S. 544, 570 (2007).')).toEqual([]);
  });

  test('does for one citation what fix-all does for the brief', () => {
    const text = 'The claim fails. Doe vs. Roe, 44 F. 4th 10, 12-113 (2nd Cir. 2022) (holding so) (en banc).';
    expect(combined(text.replace('Roe', 'R‸oe'))[0]?.after).toBe(fixedText(readBrief(text), rules, defaultSettings));
  });
});
