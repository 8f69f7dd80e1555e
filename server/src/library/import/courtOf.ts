import { allCourts, lookUpCourt, type Court } from '../../bluebook/courts.js';
import { states } from '../../bluebook/states.js';

const fold = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/\b(?:the|in|for|state|commonwealth)\b/g, ' ')
    .replace(/\bof\s+of\b/g, 'of')
    .replace(/\s+/g, ' ')
    .replace(/\bof (?=of )/g, '')
    .trim()} `;

let federal: readonly (readonly [string, Court])[] | undefined;

/** Words that name a state's court, and what follows the state's abbreviation for it. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:appellate division|app div)\b/, 'App. Div.'],
  [/\b(?:appellate term)\b/, 'App. Term'],
  [/\bdistrict court of appeals?\b/, 'Dist. Ct. App.'],
  [/\bsupreme judicial court\b/, ''],
  [/\bcourts? of criminal appeals?\b/, 'Crim. App.'],
  [/\bcourts? of chancery|chancery court\b/, 'Ch.'],
  [/\bcommonwealth court\b/, 'Commw. Ct.'],
  [/\bappeals court\b/, 'App. Ct.'],
  [/\bappellate court\b/, 'App. Ct.'],
  [/\bcourts? of (?:special )?appeals?\b/, 'Ct. App.'],
  [/\bsuperior court\b/, 'Super. Ct.'],
  [/\bsupreme court\b/, ''],
];
const HIGHEST_IS_APPEALS = new Set(['ny', 'md', 'dc']);

/** The court that a caption names: the first that stands in it, not one that the case comes from. */
export function courtOf(front: string): Court | undefined {
  const text = front.replace(/\b(?:on )?(?:appeal|certiorari|petition|review|writ)\b[^.]{0,60}?\b(?:from|to) the[\s\S]{0,140}/gi, ' ');
  const folded = fold(text.slice(0, 6000));
  federal ??= allCourts().filter(({ system }) => system === 'federal').map((court) => [fold(court.name), court] as const);
  let best: Court | undefined;
  let place = Infinity;
  for (const [name, court] of federal) {
    const at = folded.indexOf(name);
    if (at < 0 || at > place || (at === place && (best?.name.length ?? 0) > court.name.length)) continue;
    place = at;
    best = court;
  }
  const circuit = /\b(?:united states|u s) courts? of appeals (?:united states )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|district of columbia) circuit\b/.exec(folded);
  if (circuit !== null && circuit.index <= place) {
    const named = circuit[1] === 'federal' ? 'Fed. Cir.' : circuit[1] === 'district of columbia' ? 'D.C. Cir.' : undefined;
    const court = named === undefined ? allCourts().find(({ name }) => name.toLowerCase().endsWith(`appeals for the ${circuit[1] ?? ''} circuit`)) : lookUpCourt(named)?.court;
    if (court !== undefined) return court;
  }
  const state = stateCourt(folded, place);
  return state ?? best;
}

function stateCourt(folded: string, before: number): Court | undefined {
  let found: { at: number; abbreviation: string; id: string } | undefined;
  for (const { name, abbreviation, id } of states) {
    const at = folded.indexOf(` ${name.toLowerCase()} `);
    if (at >= 0 && at < 400 && (found === undefined || at < found.at)) found = { at, abbreviation, id };
  }
  if (found === undefined) return undefined;
  const window = folded.slice(Math.max(0, found.at - 90), found.at + 120);
  if (/ united states (?:district|court)/.test(window)) return undefined;
  for (const [pattern, suffix] of LEVELS) {
    const match = pattern.exec(window);
    if (match === null || Math.max(0, found.at - 90) + match.index > before) continue;
    if (/united states $/.test(window.slice(0, match.index))) continue;
    // New York's trial court is its Supreme Court; an appellate division names itself.
    const level = HIGHEST_IS_APPEALS.has(found.id) && suffix === 'Ct. App.' ? '' : HIGHEST_IS_APPEALS.has(found.id) && found.id === 'ny' && suffix === '' ? 'Sup. Ct.' : suffix;
    const court = lookUpCourt(`${found.abbreviation} ${level}`.trim())?.court;
    if (court !== undefined) return court;
  }
  return undefined;
}
