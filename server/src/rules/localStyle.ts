import type { Brief } from '../brief/brief.js';
import type { Citation } from '../citation/citation.js';
import { stateById, states } from '../bluebook/states.js';
import { remember } from '../text/remember.js';
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
export const stateStyle = ({ court, profile }: RuleSettings): StateStyle | undefined => styleNamed(court ?? profile);

const styleNamed = remember((name): StateStyle | undefined => {
  const words = name.toLowerCase().split('-');
  if (!words.includes('state')) return undefined;
  const named = words.find((word) => word !== 'state' && word !== 'csm');
  const state = named === undefined ? undefined : (prefixes.get(named) ?? stateById(named)?.id);
  return { ...(state === undefined ? {} : { state }), manual: words.includes('csm') };
});

const manuals = new WeakMap<Brief, boolean>();

/** A date before the volume, or supra between name and volume: "*Lungren v. Deukmejian* (1988) 45 Cal.3d 727". */
export const isManual = (citation: Citation): boolean =>
  citation.kind === 'fullCase' ? citation.courtAndDate !== undefined && citation.courtAndDate.span.end <= citation.core.start : citation.kind === 'shortCase' && citation.supra !== undefined;

/** Whether a citation follows the California Style Manual: by its own form, by the brief's setting, or as most of the brief does. */
export function followsManual(citation: Citation, brief: Brief, settings: RuleSettings): boolean {
  if (isManual(citation) || stateStyle(settings)?.manual === true) return true;
  let manual = manuals.get(brief);
  if (manual === undefined) {
    const full = brief.citations.filter((each) => each.citation.kind === 'fullCase' && each.citation.courtAndDate?.date !== undefined);
    manual = full.filter((each) => isManual(each.citation)).length * 2 > full.length;
    manuals.set(brief, manual);
  }
  return manual;
}
