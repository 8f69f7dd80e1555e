/** States, the District of Columbia and territories, with their abbreviations and circuits. */
import { STATE_LINES } from './states.data.js';

export interface State {
  /** Lower-case postal code; `navajo` for the Navajo Nation. */
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  /** Identifier of the federal circuit (`ca9`, `cadc`); absent where there is none. */
  readonly circuit?: string;
  /** Letters of the federal districts, `['']` where the state is one district. */
  readonly districts: readonly string[];
  /** Spellings met in citations beside the abbreviation, the name and the postal code. */
  readonly otherForms: readonly string[];
}

function readState(line: string): State {
  const [id = '', name = '', abbreviation = '', circuit = '', districts = '', others = ''] = line.split('|');
  return {
    id,
    name,
    abbreviation,
    ...(circuit === '' ? {} : { circuit: `ca${circuit}` }),
    districts: districts === '' ? [] : districts === '-' ? [''] : districts.split(' '),
    otherForms: others === '' ? [] : others.split(';'),
  };
}

/** All of them: the states and the District in alphabetical order, then the territories. */
export const states: readonly State[] = STATE_LINES.trim().split('\n').map(readState);

const byId = new Map(states.map((state) => [state.id, state]));
const byName = new Map(states.map((state) => [state.name.toLowerCase(), state]));
const byForm = new Map(
  states.flatMap((state) => [state.abbreviation, ...state.otherForms].map((form) => [form.replaceAll(' ', ''), state] as const)),
);

export const stateById = (id: string): State | undefined => byId.get(id);

/** The state of this full name, whatever its capitals. */
export const stateNamed = (name: string): State | undefined => byName.get(name.toLowerCase());

/** The state an abbreviation or name stands for, spaces ignored: `Cal.`, `Calif.`, `N. Y.`, `California`. */
export const lookUpState = (text: string): State | undefined => byForm.get(text.replaceAll(/\s/g, '')) ?? stateNamed(text);

/** A spelling of a state in lower case without spaces, stops and apostrophes. */
export interface StateKey {
  readonly key: string;
  readonly state: State;
}

let keys: readonly StateKey[] | undefined;

/** Every spelling of every state. One may begin another (`or`, `oreg`): a reader goes on to the next when the rest does not fit. */
export function stateKeys(): readonly StateKey[] {
  if (keys !== undefined) return keys;
  const lines = STATE_LINES.trim().toLowerCase().replaceAll(/[ .']/g, '').split('\n');
  return (keys = lines.flatMap((line, at): StateKey[] => {
    const state = states[at];
    const [, name = '', abbreviation = '', , , others] = line.split('|');
    const forms = [abbreviation, name, ...(others === undefined ? [] : others.split(';'))];
    return state === undefined ? [] : forms.map((key) => ({ key, state }));
  }));
}
