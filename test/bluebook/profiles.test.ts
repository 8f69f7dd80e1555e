import { describe, expect, test } from 'vitest';
import { habitsOf, overlays, profiles } from '../../server/src/bluebook/profiles.js';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

/** Ids of what a text is found to have under settings of its own or its front matter. */
const found = (text: string, settings: { readonly profile?: string; readonly court?: string } = {}): string[] =>
  check(readBrief(text), rules, { ...defaultSettings, ...settings }).findings.map(({ rule }) => rule);

test('each manual and each court says what it rests on, when, and what it changes', () => {
  for (const { id, title, source, date, changes } of [...profiles, ...overlays]) {
    expect([id, title, source].every((text) => text !== '')).toBe(true);
    expect(date ?? '2000').toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
    expect(changes.length, id).toBeGreaterThan(0);
  }
  expect(profiles.map(({ id }) => id)).toEqual(['bluebook-22', 'bluebook-21', 'indigo-2']);
  expect(overlays.map(({ id }) => id)).toEqual(['scotus', 'ca9', 'caed', 'cdcal', 'ndcal', 'cal-state', 'cal-state-csm']);
  expect(habitsOf({ profile: 'bluebook-20', court: null }).yearOfCode).toBe(true);
});

describe('what each one changes', () => {
  const tidied = 'Notice “must be fair.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (cleaned up).';
  const contrast = '*Contrast Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (cuffs), *with Graham v. Connor*, 490 U.S. 386, 396 (1989) (force).';
  const short = '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S., at 745.';
  const early = '*Gibbons v. Ogden*, 22 U.S. 1, 196 (1824).';
  const regulation = 'Leave is unpaid. 29 C.F.R. § 825.100.';
  const excerpts = 'He fled. 2-ER at 412.';
  const old = '*Doe v. Roe*, 120 F. App’x 277, 279 (9th Cir. 2005).';
  const closed = 'The duty is owed. *Doe v. Roe*, 10 Cal.App.5th 1, 4 (2017).';
  const manual = 'The duty is owed. (*Doe v. Acme Insurance Co.* (2017) 10 Cal.App.5th 1, 4.)';

  test.for<readonly [string, string, { readonly profile?: string; readonly court?: string }, { readonly profile?: string; readonly court?: string }]>([
    ['cleaned-up-form', tidied, {}, { profile: 'bluebook-21' }],
    ['cleaned-up-form', tidied, {}, { profile: 'indigo-2' }],
    ['signal-invalid', contrast, { profile: 'bluebook-21' }, {}],
    ['signal-invalid', contrast, { profile: 'indigo-2' }, {}],
    ['short-case-at', short, {}, { court: 'scotus' }],
    ['nominative-reporter', early, {}, { court: 'scotus' }],
    ['cfr-form', regulation, {}, { court: 'ca9' }],
    ['cfr-form', regulation, {}, { court: 'caed' }],
    ['record-cite-ca9-er', excerpts, { court: 'ca9' }, { court: 'caed' }],
    ['unpublished-ca9-pre-2007', old, { court: 'ca9' }, { court: 'ca2' }],
    ['unpublished-ca9-pre-2007', old, { court: 'caed' }, { court: 'nysd' }],
    ['unpublished-ca9-pre-2007', old, { court: 'cdcal' }, { court: 'nysd' }],
    ['unpublished-ca9-pre-2007', old, { court: 'ndcal' }, { court: 'scotus' }],
    ['reporter-spacing', closed, {}, { court: 'cal-state' }],
    ['reporter-spacing', closed, { court: 'ca9' }, { court: 'cal-state-csm' }],
    ['california-style-mixed', `${manual}\n\n${tidied}\n\n${short}`, { court: 'ca9' }, { court: 'cal-state-csm' }],
  ])('%s: %s', ([rule, text, reported, accepted]) => {
    expect(found(text, reported)).toContain(rule);
    expect(found(text, accepted)).not.toContain(rule);
  });

  test('the forms of the California Style Manual are right under it', () => {
    const text = [
      'The rule is old. (See *Doe v. Roe* (2017) 10 Cal.App.5th 1, 104-105, fn. 2; cf. *Poe v. Moe* (N.D.Cal. 2019) 402 F.Supp.3d 801, 815-817 [notice].)',
      'The statute says so. (Civ. Code, § 1770, subd. (a).) So does its sister. (*Id.*, § 1780.)',
      'The order stood. (*Lamb v. Hare* (1990) 50 Cal.3d 1, 112-113, disapproved on another ground in *Hart v. Doe* (1995) 9 Cal.4th 2, 5.)',
      'It was unpublished. (*Kite v. Larch* (C.D.Cal., Mar. 1, 2021, No. 20-cv-01234) 2021 WL 1234567, at p. *3.)',
    ].join('\n\n');
    expect(found(text, { court: 'cal-state-csm' })).toEqual([]);
    // Without the setting, only that the brief does not follow the profile.
    expect(new Set(found(text))).toEqual(new Set(['california-style-mixed']));
  });

  test('the front matter of a brief chooses for it', () => {
    expect(found(`---\npincite: { court: ca9 }\n---\n\n${excerpts}`)).toContain('record-cite-ca9-er');
    expect(found(`---\npincite:\n  profile: bluebook-21\n---\n\n${tidied}`)).not.toContain('cleaned-up-form');
  });
});
