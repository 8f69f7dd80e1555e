import { stateById, states } from '../bluebook/states.js';
import type { RuleSettings } from './rule.js';

/** Courts of one state whose own style overlays the profile; `state` is absent where only "a state court" is said. */
export interface StateStyle {
  readonly state?: string;
  /** California Style Manual instead of The Bluebook, which California courts accept either of. */
  readonly manual: boolean;
}

const prefixes = new Map(states.map(({ id, abbreviation }) => [abbreviation.toLowerCase().replaceAll(/[. ]/g, ''), id]));

/**
 * The state court a brief is for, from the setting `court` or, failing that, `profile`: `cal-state`, `ill-state`, `ny-state`,
 * `state-tex`, `state`; undefined for federal courts and where nothing is set.
 */
export function stateStyle({ court, profile }: RuleSettings): StateStyle | undefined {
  const words = (court ?? profile).toLowerCase().split('-');
  if (!words.includes('state')) return undefined;
  const named = words.find((word) => word !== 'state' && word !== 'csm');
  const state = named === undefined ? undefined : (prefixes.get(named) ?? stateById(named)?.id);
  return { ...(state === undefined ? {} : { state }), manual: words.includes('csm') };
}
