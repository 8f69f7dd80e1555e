/** The court of a date parenthetical in the form the tables give it beside a certain reporter. */
import { lookUpCourt, type Court } from './courts.js';
import { withRightOrdinals } from './ordinals.js';
import { remember } from '../text/remember.js';
import { stateById } from './states.js';

export interface CourtForm {
  readonly court: Court;
  readonly right: string;
}

export interface Department {
  readonly court: Court;
  readonly start: number;
  readonly department: string;
}

/** `ca|Ct. App.` apart: the state that a reporter gives, if any, and the court. */
function cut(key: string): readonly [within: string | undefined, text: string] {
  const at = key.indexOf('|');
  return [at === 0 ? undefined : key.slice(0, at), key.slice(at + 1)];
}

/** Without the state that the reporter's title carries already: `Ct. App.` beside Cal. Rptr. */
export function withoutState(court: Court): string | undefined {
  const state = stateById(court.jurisdiction);
  return state !== undefined && court.abbreviation.startsWith(`${state.abbreviation} `) ? court.abbreviation.slice(state.abbreviation.length + 1) : undefined;
}

/**
 * The table's form of a court printed otherwise; undefined when it is in its form, unknown, or names a department (another
 * matter). `within` is the state that a reporter of the citation carries in its title.
 */
export const courtForm = (text: string, within: string | undefined): CourtForm | undefined => forms(`${within ?? ''}|${text}`);

const forms = remember((key): CourtForm | undefined => {
  const [within, text] = cut(key);
  const plain = withRightOrdinals(text);
  const alone = lookUpCourt(plain);
  if (alone?.canonical === true) return undefined;
  const found = within === undefined ? alone : lookUpCourt(plain, within);
  if (found === undefined || found.canonical || found.division !== undefined) return undefined;
  const { court } = found;
  const local = within !== undefined && court.jurisdiction === within && alone?.court !== court;
  const right = local ? withoutState(court) : court.abbreviation;
  return right === undefined || right === text ? undefined : { court, right };
});

/** Department, district or division behind the level of an intermediate court, and the offset where it begins. */
export const departmentIn = (text: string, within: string | undefined): Department | undefined => departments(`${within ?? ''}|${text}`);

const departments = remember((key): Department | undefined => {
  const [within, text] = cut(key);
  const found = lookUpCourt(text.replaceAll('\u2019', "'"), within);
  if (found?.division === undefined || found.court.level !== 'appeals') return undefined;
  const at = text.replaceAll('\u2019', "'").lastIndexOf(found.division);
  if (at <= 0) return undefined;
  const head = text.slice(0, at).replace(/[\s,(]+$/, '');
  return { court: found.court, start: head.length, department: text.slice(head.length).replace(/^[\s,]+/, '') };
});

/** Levels of court that several states have. */
const LEVELS = new Set(['Ct. App.', 'App. Ct.', 'App. Div.', 'Dist. Ct. App.', 'Super. Ct.', 'Civ. App.', 'Crim. App.', 'Ct. Crim. App.', 'Ct. Civ. App.', 'App.', 'Super. Ct. App. Div.']);

/** Whether the text names a level of court without saying whose. */
export const isLevelAlone = (text: string): boolean => LEVELS.has(text);

/** Whether a court's text has a year within, as in `Tex. App.—Dallas 2017, no pet.`. */
export const holdsYear = (text: string): boolean => /\b(?:1[6-9]|20)\d\d\b/.test(text);
