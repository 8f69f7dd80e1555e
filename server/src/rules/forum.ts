import { courtById, type Court, lookUpCourt } from '../bluebook/courts.js';
import type { Brief } from '../brief/brief.js';
import { stateStyle } from './localStyle.js';
import type { RuleSettings } from './rule.js';

/** The court that a brief is filed in, as far as it is known. */
export interface Forum {
  readonly court?: Court;
  /** Lower-case postal code, for a state's courts. */
  readonly state?: string;
}

/** Names that the setting `court` has for courts beside their identifiers. */
const aliases = new Map([['cdcal', 'cacd'], ['ndcal', 'cand'], ['edcal', 'caed'], ['sdcal', 'casd']]);

/** How many blocks of a brief can belong to its caption. */
const CAPTION = 14;
const SUPREME = /\bsupreme court of the united states\b/i;
const CIRCUIT = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|district of columbia) circuit\b/i;
const DISTRICT = /\b((?:northern|southern|eastern|western|middle|central) district of [a-z]+(?: (?:mexico|york|jersey|hampshire|carolina|dakota|virginia|island))?|district of [a-z]+(?: (?:mexico|york|jersey|hampshire|carolina|dakota|island))?)\b/i;
const STATE = /\b(?:superior court|courts? of appeals?|supreme court|district court|circuit court)\b[\s\S]{0,30}?\b(?:of|for) (?:the )?(?:state of )?([a-z]+(?: (?:mexico|york|jersey|hampshire|carolina|dakota|virginia|island))?)\b/i;

const captions = new WeakMap<Brief, Forum>();

const titled = (text: string): string => text.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(' Of ', ' of ');

function federalCourt(text: string): Court | undefined {
  if (SUPREME.test(text)) return courtById('scotus');
  const circuit = CIRCUIT.exec(text)?.[1]?.toLowerCase();
  if (circuit !== undefined) return circuit === 'federal' ? courtById('cafc') : circuit === 'district of columbia' ? courtById('cadc') : lookUpCourt(`${titled(circuit)} Cir.`)?.court;
  const district = DISTRICT.exec(text)?.[1];
  return district === undefined ? undefined : lookUpCourt(titled(district))?.court;
}

function courtNamed(text: string): Forum | undefined {
  const federal = federalCourt(text);
  if (federal !== undefined) return { court: federal };
  const state = STATE.exec(text)?.[1];
  const court = state === undefined ? undefined : lookUpCourt(titled(state))?.court;
  return court === undefined || court.system === 'federal' ? undefined : { state: court.jurisdiction };
}

/** What the caption says: a short block near the top that is nothing but the court's name, or has it in capitals. */
function captionOf(brief: Brief): Forum {
  for (const { block } of brief.blocks.slice(0, CAPTION)) {
    const { text, context } = block;
    if (text.length > 240 || context.quoteDepth > 0) continue;
    const shouts = text === text.toUpperCase();
    if (!shouts && !/^(?:in the )?(?:united states|supreme court|superior court|court of appeals?)\b/i.test(text)) continue;
    if (!shouts && /[.?!]$/.test(text)) continue;
    const forum = courtNamed(text);
    if (forum !== undefined) return forum;
  }
  return {};
}

/** The court a brief is for: by its setting, or by its caption. */
export function forumOf(brief: Brief, settings: RuleSettings): Forum {
  if (settings.court !== null) {
    const court = courtById(aliases.get(settings.court) ?? settings.court);
    if (court !== undefined) return { court };
  }
  const state = stateStyle(settings);
  if (state !== undefined) return state.state === undefined ? {} : { state: state.state };
  if (settings.court !== null) return {};
  let forum = captions.get(brief);
  if (forum === undefined) {
    forum = captionOf(brief);
    captions.set(brief, forum);
  }
  return forum;
}

/** Whether the brief is for the court of appeals of a circuit or a court under it. */
export const isUnder = ({ court }: Forum, circuit: string): boolean => court?.circuit === circuit;
