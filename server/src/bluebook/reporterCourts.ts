/** Which courts a reporter prints (tables T1 and T3 of The Indigo Book 2.0): enough to tell that a court is in the wrong one. */
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

/** A short account of what the edition prints. */
export function contents(edition: Edition): string {
  if (APPELLATE.has(edition.abbreviation)) return 'the federal courts of appeals';
  if (DISTRICT.has(edition.abbreviation)) return 'the federal district courts';
  if (edition.kind === 'scotus') return 'the Supreme Court of the United States';
  return edition.kind === 'regional' ? 'the courts of its own region’s states' : 'other courts';
}
