import type { Brief } from '../brief/brief.js';
import { holderOfCitations } from '../brief/cells.js';
import type { Citation, FullCaseCitation } from '../citation/citation.js';
import { stateById, states } from '../bluebook/states.js';
import { remember, rememberFor } from '../text/remember.js';
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

/** By what stands for all that a brief's citations say. */
/** Louisiana prints its docket number and date before the reporter: "2010-0740 (La. 7/2/10), 38 So. 3d 274". */
const docketFirst = ({ docket, courtAndDate }: FullCaseCitation): boolean => docket !== undefined && courtAndDate !== undefined && docket.span.end <= courtAndDate.span.start;

/** A date before the volume, or supra between name and volume: "*Lungren v. Deukmejian* (1988) 45 Cal.3d 727". */
export const isManual = (citation: Citation): boolean =>
  citation.kind === 'fullCase'
    ? citation.courtAndDate?.date !== undefined && citation.courtAndDate.span.end <= citation.core.start && !docketFirst(citation)
    : citation.kind === 'shortCase' && citation.supra !== undefined;

/** Whether most of the brief's dated full citations follow the California Style Manual. */
export const manualPrevails = rememberFor((brief: Brief): boolean => {
  let full = 0;
  let own = 0;
  for (const { citation } of brief.citations) {
    if (citation.kind !== 'fullCase' || citation.courtAndDate?.date === undefined) continue;
    full++;
    if (isManual(citation)) own++;
  }
  return own * 2 > full;
}, holderOfCitations);

/** By what stands for all that a brief's citations say. */
/** Whether some citation of the brief, full or short, has the form of the California Style Manual. */
export const hasManualForm = rememberFor((brief: Brief): boolean => brief.citations.some(({ citation }) => isManual(citation)), holderOfCitations);

/** Whether some full citation of the brief follows the California Style Manual by its own form. */
export const usesManual = rememberFor((brief: Brief): boolean => brief.citations.some(({ citation }) => citation.kind === 'fullCase' && isManual(citation)), holderOfCitations);

/** Whether a citation follows the California Style Manual: by its own form, by the brief's setting, or as most of the brief does. */
export const followsManual = (citation: Citation, brief: Brief, settings: RuleSettings): boolean => isManual(citation) || stateStyle(settings)?.manual === true || manualPrevails(brief);
