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
  const trial = /\bsupreme court,? \w+(?: \w+)? county\b/i.exec(front.slice(0, 1500));
  if (best === undefined && trial !== null && /\bny slip op\b/i.test(front)) return lookUpCourt('N.Y. Sup. Ct.')?.court;
  const state = stateCourt(folded, place);
  if (state !== undefined || best !== undefined) return state ?? best;
  return /\bOCTOBER TERM,? \d{4}|\bCite as:? \d+ U\. ?S\./.test(front) ? lookUpCourt('U.S.')?.court : undefined;
}

/** A state's court: the words for its level beside the name of a state. */
function stateCourt(folded: string, before: number): Court | undefined {
  const text = folded.slice(0, 3000);
  let best: { at: number; court: Court } | undefined;
  for (const [level, suffix] of LEVELS) {
    for (const match of text.matchAll(new RegExp(level.source, 'g'))) {
      if (match.index > before || /united states (?:district )?$/.test(text.slice(0, match.index)) || (best !== undefined && match.index >= best.at)) continue;
      const window = { start: Math.max(0, match.index - 28), end: match.index + match[0].length + 60 };
      const state = stateIn(text.slice(window.start, window.end));
      if (state === undefined) continue;
      const highest = HIGHEST_IS_APPEALS.has(state.id) && suffix === 'Ct. App.';
      // New York's trial court is its Supreme Court; its divisions name themselves.
      const divided = state.id === 'ny' && /^.{0,120}\bappellate division\b/.test(text.slice(match.index));
      const local = highest ? '' : divided ? 'App. Div.' : state.id === 'ny' && suffix === '' ? 'Sup. Ct.' : suffix;
      const court = lookUpCourt(`${state.abbreviation} ${local}`.trim())?.court;
      if (court !== undefined) best = { at: match.index, court };
      break;
    }
  }
  return best?.court;
}

function stateIn(window: string): (typeof states)[number] | undefined {
  return states.filter(({ name }) => window.includes(` ${name.toLowerCase()} `)).sort((a, b) => b.name.length - a.name.length)[0];
}
