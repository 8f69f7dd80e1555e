/** Which courts a reporter prints (tables T1 and T3 of The Indigo Book 2.0): enough to tell that a court is in the wrong one. */
import { spoken } from '../text/say.js';
import { courtImpliedBy, type Court } from './courts.js';
import { regionalJurisdictions, type Edition } from './reporters.js';

/** In this year the opinions of district courts moved from F.2d to F. Supp. */
const suppBegins = 1932;

const APPELLATE = new Set(['F.2d', 'F.3d', 'F.4th', "F. App'x"]);
const DISTRICT = new Set(['F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d']);

/** Whether the edition does not print decisions of this court in this year; undefined where the tables do not settle it. */
export function excludes(edition: Edition, court: Court, year: number): boolean | undefined {
  const { system, level, jurisdiction } = court;
  const { abbreviation } = edition;
  if (system === 'tribal' || level === 'agency') return undefined;
  if (APPELLATE.has(abbreviation)) return system === 'state' || (year > suppBegins && system === 'federal' && (level === 'trial' || level === 'bankruptcy' || level === 'bankruptcyAppeals'));
  if (DISTRICT.has(abbreviation)) return system === 'state' || (system === 'federal' && level === 'appeals' && /^ca(?:\d+|dc|fc)$/.test(court.id));
  if (abbreviation === 'B.R.' || abbreviation === 'F.R.D.') return system === 'state';
  if (edition.kind === 'scotus') return court.id !== 'scotus';
  const region = regionalJurisdictions(edition);
  if (region !== undefined) return system === 'federal' || (system === 'state' && !region.includes(jurisdiction));
  if (edition.kind !== 'state' || edition.jurisdiction === undefined || edition.jurisdiction === 'dc' || system !== 'state') return undefined;
  return edition.jurisdiction !== jurisdiction && courtImpliedBy(edition)?.jurisdiction !== jurisdiction;
}

const CONTENTS = spoken({
  appeals: 'the federal courts of appeals',
  district: 'the federal district courts',
  supreme: 'the Supreme Court of the United States',
  region: 'the courts of its own region’s states',
  other: 'other courts',
});

/** A short account of what the edition prints: a text for `say`. */
export function contents({ abbreviation, kind }: Edition): string {
  if (APPELLATE.has(abbreviation)) return CONTENTS.appeals;
  if (DISTRICT.has(abbreviation)) return CONTENTS.district;
  return kind === 'scotus' ? CONTENTS.supreme : kind === 'regional' ? CONTENTS.region : CONTENTS.other;
}
