import { describe, expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { limitOf, wordCount } from '../../server/src/features/words.js';
import { defaultSettings } from '../../server/src/rules/check.js';

const count = (text: string): number => wordCount(readBrief(text));

describe('words counted as Fed. R. App. P. 32(f) says', () => {
  const body = '## Argument\n\nOne two *three*.[^1]\n\n> four five\n\n### A. Six\n\nSeven.\n\n';
  const notes = '[^1]: eight nine\n';
  /** Heading, three words, two quoted, two of the second heading, one, two of the note; "A." is a word too. */
  const own = 11;

  test.for<readonly [string, string]>([
    ['text, headings, quotations and notes', `${body}${notes}`],
    ['no caption', `UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\nROE, Plaintiff, v. DOE, Defendant.\n\n# ANSWERING BRIEF\n\n${body}${notes}`],
    ['no tables', `## Table of Contents\n\nArgument 1\n\n## TABLE OF AUTHORITIES\n\n### Cases\n\n*Hope v. Pelzer*, 536 U.S. 730 (2002) 3\n\n${body}${notes}`],
    ['no tables in pipes', `${body}| a | b |\n|---|---|\n| c | d |\n\n${notes}`],
    ['no disclosure statement', `## Corporate Disclosure Statement\n\nIt has no parent.\n\n${body}${notes}`],
    ['no signature block', `${body}Respectfully submitted,\n\nA. Attorney\n\n${notes}`],
    ['no signature block with a date', `${body}Dated: March 3, 2026\n\nA. Attorney, for Appellee\n\n${notes}`],
    ['no certificates and no addendum', `${body}## Certificate of Compliance\n\nIt holds few words.\n\n## Certificate of Service\n\nIt was served.\n\n## Addendum\n\n### 42 U.S.C. § 1983\n\nEvery person.\n\n${notes}`],
  ])('%s', ([, text]) => {
    expect(count(text)).toBe(own);
  });

  test('a part behind the one left out counts again', () => {
    expect(count('## Table of Authorities\n\nx 1\n\n## Argument\n\nOne two.\n')).toBe(3);
    expect(count('## Argument\n\nOne.\n\n## Certificate of Service\n\nx y z\n\n## Reply\n\nTwo.\n')).toBe(4);
  });
});

test.for<readonly [string, string, number | undefined, string?]>([
  ['the Ninth Circuit', '---\npincite: { court: ca9 }\n---\n\n# ANSWERING BRIEF\n', 14_000, '9th Cir. R. 32-1(a)'],
  ['a reply there', '---\npincite: { court: ca9 }\n---\n\n# REPLY BRIEF OF APPELLANT\n', 7_000, '9th Cir. R. 32-1(a)'],
  ['another circuit', '---\npincite: { court: ca2 }\n---\n\n# BRIEF FOR APPELLEE\n', 13_000, 'Fed. R. App. P. 32(a)(7)(B)(i)'],
  ['by its caption', 'UNITED STATES COURT OF APPEALS FOR THE FIFTH CIRCUIT\n\nREPLY BRIEF\n', 6_500, 'Fed. R. App. P. 32(a)(7)(B)(ii)'],
  ['friends of the court', '---\npincite: { court: cadc }\n---\n\n# BRIEF OF AMICI CURIAE\n', 6_500, 'Fed. R. App. P. 29(a)(5), Fed. R. App. P. 32(a)(7)(B)'],
  ['a district court', '---\npincite: { court: ndcal }\n---\n\n# MOTION\n', undefined],
  ['no court', '# Argument\n', undefined],
])('limit: %s', ([, text, most, source]) => {
  const limit = limitOf(readBrief(text), defaultSettings);
  expect(limit?.most).toBe(most);
  if (source !== undefined) expect(limit?.source).toBe(source);
});
