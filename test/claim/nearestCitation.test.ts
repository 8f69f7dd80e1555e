import { expect, test } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { rules } from '../../server/src/rules/index.js';

const found = (text: string, rule: string) => check(readBrief(text, { library: shippedLibrary }), rules, defaultSettings).findings.filter((finding) => finding.rule === rule);

const quoted = 'Officers may not look away from “law that is clearly established” in their circuit.';

test('a quotation is the nearest citation’s; one that follows only supports the statement', () => {
  expect(found(`${quoted} *Graham v. Connor*, 490 U.S. 386, 396 (1989).`, 'unverified-quotation')).toHaveLength(1);
  const both = found(`${quoted} *Graham v. Connor*, 490 U.S. 386, 396 (1989). *See also Hope v. Pelzer*, 536 U.S. 730, 741 (2002).`, 'unverified-quotation');
  expect(both.map(({ authority }) => authority)).toEqual([expect.stringContaining('Graham')]);
});

test('a missing page is an error only for the citation that the quotation rests on', () => {
  const severities = (text: string) => found(text, 'pin-missing').map(({ severity }) => severity);
  expect(severities(`${quoted} *Hope v. Pelzer*, 536 U.S. 730 (2002).`)).toEqual(['error']);
  expect(severities(`${quoted} *Graham v. Connor*, 490 U.S. 386, 396 (1989). *See also Hope v. Pelzer*, 536 U.S. 730 (2002).`)).toEqual(['warning']);
});
