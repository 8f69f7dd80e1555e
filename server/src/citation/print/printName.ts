import { isCommonLitigant, isGovernment, isOfficer } from '../../bluebook/commonLitigants.js';
import {
  givenNames, governmentName, leadingArticle, othersNamed, proceduralForm, relationPhrase, spareDesignator, spelledAnds, stateParty, stoppedContractions, stoppedInitials,
} from '../../bluebook/parties.js';
import { fullWords, type WordChange } from '../../bluebook/partyWords.js';
import { remember } from '../../text/remember.js';
import type { CaseName, Citation, Part } from '../citation.js';
import { decidedIn } from './decidedIn.js';
import { oneLine, spelled, type PrintStyle } from './printStyle.js';

/** The text with its changes made; those that meet an earlier one are left for the next round. */
function changed(text: string, changes: readonly (WordChange | undefined)[]): string {
  let out = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => (a?.start ?? 0) - (b?.start ?? 0))) {
    if (change === undefined || change.start < at) continue;
    out += text.slice(at, change.start) + change.right;
    at = change.end;
  }
  return out + text.slice(at);
}

/** One change may uncover another ("The City of …, et al."), never more than this many. */
const ROUNDS = 4;

function settled(text: string, changes: (text: string) => readonly (WordChange | undefined)[]): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = changed(current, changes(current));
    if (next === current) break;
    current = next;
  }
  return current;
}

/** What a party's name loses in text and citations alike. */
const corrections = (text: string): readonly (WordChange | undefined)[] => {
  const spare = spareDesignator(text);
  return [
    governmentName(text), othersNamed(text), leadingArticle(text), relationPhrase(text), spare?.adjoining === true ? spare : undefined,
    ...spelledAnds(text), ...stoppedInitials(text), ...stoppedContractions(text),
  ];
};

const corrected = remember((text) => settled(text, corrections));
const abbreviated = remember((text) => settled(corrected(text), fullWords));

/** A state as a party: its name, or State, Commonwealth or People before its own courts; as printed where the court is not known. */
function asState(text: string, place: string | undefined): string {
  const found = place === undefined ? undefined : stateParty(text);
  return found === undefined ? text : changed(text, [{ ...found, right: place === found.state.id ? found.word : found.state.name }]);
}

/** Popular names, such as the Civil Rights Cases, are nobody's party. */
const isPopular = ({ versus, text }: CaseName): boolean => versus === undefined && (text.startsWith('The ') || text.endsWith('Cases'));

function printedParty({ text }: Part, place: string | undefined, style: PrintStyle): string {
  const party = asState(oneLine(text), place);
  return spelled(style.inSentence === true || style.manual === true ? corrected(party) : abbreviated(party), style);
}

/** A case name as the tables have it, without typeface. */
export function printName(name: CaseName, citation: Citation, style: PrintStyle): string {
  if (isPopular(name) || citation.kind === 'shortCase' || citation.kind === 'supra') return spelled(oneLine(name.text), style);
  const place = decidedIn(citation);
  const { plaintiff, defendant, versus, procedural, span } = name;
  const pieces: (readonly [Part, string])[] = [];
  if (procedural !== undefined && versus === undefined) pieces.push([procedural, proceduralForm(oneLine(procedural.text)) ?? oneLine(procedural.text)]);
  if (plaintiff !== undefined) pieces.push([plaintiff, printedParty(plaintiff, place, style)]);
  if (versus !== undefined) pieces.push([versus, 'v.']);
  if (defendant !== undefined) pieces.push([defendant, printedParty(defendant, place, style)]);
  if (plaintiff === undefined && defendant === undefined) return printedParty(name, place, style);
  let out = '';
  let at = procedural !== undefined && versus !== undefined && plaintiff !== undefined && procedural.span.start < plaintiff.span.start ? plaintiff.span.start : span.start;
  for (const [part, right] of pieces.sort(([a], [b]) => a.span.start - b.span.start)) {
    out += name.text.slice(at - span.start, part.span.start - span.start) + right;
    at = part.span.end;
  }
  return oneLine(out + name.text.slice(at - span.start));
}

/** A person by surname alone. */
const surnamed = (party: string): string => {
  const given = givenNames(party);
  return given === undefined ? party : changed(party, [given]);
};

/** The party by which a short form names the case: the first that is no government, agency or officer sued as such. */
export function shortNameOf(name: CaseName, citation: Citation, style: PrintStyle): string {
  const { plaintiff, defendant } = name;
  if (citation.kind !== 'fullCase' && citation.kind !== 'docket') return spelled(oneLine(name.text), style);
  if (isPopular(name) || (plaintiff === undefined && defendant === undefined)) return printName(name, citation, style);
  const parties = [plaintiff, defendant].flatMap((party) => (party === undefined ? [] : [surnamed(printedParty(party, decidedIn(citation), style))]));
  const telling = parties.find((party) => !isGovernment(party) && !isOfficer(party)) ?? parties.find((party) => !isCommonLitigant(party)) ?? parties[0];
  return telling ?? printName(name, citation, style);
}
