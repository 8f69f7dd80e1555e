import type { OpinionPart } from '../../library/opinion.js';
import type { Cause, CauseKind } from '../cause.js';
import type { Assertion, Hearing } from '../hearing.js';
import { likest } from '../likeness.js';
import { noteElsewhere, notedParts } from '../pinPlace.js';
import { isCourt, isDissenting, isSeparate } from '../who.js';
import { joinsOn } from './votes.js';
import { isLabelled } from './weight.js';

/** Words on how the judges voted, which a concurring page can prove. */
const VOTING = /\b(?:judges?|unanimous\w*|panel was|one mind|joined|agreed|all three|members?)\b/i;

/** Words on who sat and when: the caption's business, on whichever page it shares with a summary. */
const CAPTION_MATTER = /\b(?:(?:nam|list|identify)(?:es|ing) (?:the )?(?:panel|parties|counsel)|panel (?:was|were|consist\w*|compris\w*|includ\w*|sat|heard|of|members?)|on the panel|judges?|argued|submitted|filed|designation|counsel|docket|caption|appeal from|plaintiffs?-appellants?|deput(?:y|ies)|defendants were|parties)\b/i;

export const asHolding = (part: OpinionPart): CauseKind => (isDissenting(part) ? 'dissent-as-holding' : 'concurrence-as-holding');

/** The words that credit the court, or failing those the page or citation that leads to the other writing. */
export function credited({ blame, citation }: Hearing, { block, reading, fromContext }: Assertion): Pick<Cause, 'block' | 'span'> {
  const { speakerSpan, forceSpan } = reading;
  if (speakerSpan !== undefined && !fromContext && reading.speaker.kind !== 'nobody') {
    const near = forceSpan !== undefined && Math.abs(forceSpan.start - speakerSpan.end) < 60;
    return { block, span: near ? { start: Math.min(speakerSpan.start, forceSpan.start), end: Math.max(speakerSpan.end, forceSpan.end) } : speakerSpan };
  }
  const pincite = citation?.citation.pincite;
  return pincite === undefined ? blame : { block: blame.block, span: pincite.span };
}

/** What the page alone proves about who is made to speak. */
export function placeCause(hearing: Hearing): Cause | undefined {
  const { record, pin } = hearing;
  const parts = notedParts(record, pin);
  const pages = pin.pages[0];
  if (parts.length === 0 || pages === undefined) return undefined;
  const speaking = parts.filter((part) => isCourt(part) || isSeparate(part));
  const separate = speaking.find(isSeparate);
  for (const assertion of hearing.assertions) {
    if (assertion.reading.disowned) return undefined;
    const at = { pages, ...credited(hearing, assertion) };
    if (separate !== undefined && speaking.every(isSeparate)) {
      const cause = onSeparatePage(hearing, assertion, separate, at);
      if (cause !== undefined) return cause;
    } else if (speaking.length > 0 && speaking.every(isCourt)) {
      const court = speaking[0];
      const cause = court === undefined ? undefined : onCourtPage(hearing, assertion, court, at);
      if (cause !== undefined) return cause;
    } else if (speaking.length === 0) {
      const staff = parts.find(({ kind }) => kind === 'syllabus');
      const alone = parts.every(({ kind }) => kind === 'syllabus');
      if (staff !== undefined && !hearing.named.has('staff') && (alone || !CAPTION_MATTER.test(assertion.text))) {
        return { kind: 'summary-as-opinion', certainty: 'proved', ...at, part: staff, ...ownStatement(hearing, assertion) };
      }
    }
  }
  return undefined;
}

/** The court's own statement of what is cited to a summary, where one is like it. */
function ownStatement({ opinion, record }: Hearing, { terms, text }: Assertion): Pick<Cause, 'answer'> {
  const like = likest(opinion, terms, text, ({ source }) => source.kind === 'holding')[0];
  if (like === undefined || like.score < 0.4 || like.polarity < 0) return {};
  const pages = like.entry.pages.filter(({ first }) => record.parts.some((part) => isCourt(part) && part.pages.first <= first && first <= part.pages.last));
  return { answer: { statement: like.entry.statement, pages: [...pages.slice(1, 2), ...pages] } };
}

type At = Pick<Cause, 'block' | 'span' | 'pages'>;

/** "(holding that …)" makes the page's words the court's. */
const HOLDS = /^\s*(?:so |also |squarely |expressly )?holding\b/i;

function onSeparatePage(hearing: Hearing, assertion: Assertion, part: OpinionPart, at: At): Cause | undefined {
  const { who, reading } = assertion;
  const labelled = isLabelled(hearing);
  const agrees = hearing.record.separate.some(({ part: id, agrees: joins, pages }) => id === part.id && joins === true && pages.some((range) => hearing.pin.pages.some((page) => range.first <= page.last && page.first <= range.last)));
  if (agrees && !labelled && joinsOn(hearing, assertion, part.author ?? '')) {
    const firm = (reading.force === 'held' || reading.force === 'concluded') && who.kind === 'court' && !VOTING.test(assertion.text);
    return firm ? { kind: 'concurrence-as-holding', certainty: 'proved', ...at, part } : undefined;
  }
  if (who.kind === 'court' && !hearing.named.has('dissent') && !hearing.named.has('concurrence')) {
    if (who.judge !== undefined && !labelled) return { kind: 'wrong-author', certainty: 'proved', ...at, part, yours: who.judge, ...(part.author === null ? {} : { theirs: part.author }) };
    // "The panel held" before a fitting label: the prose still says what the page disproves.
    const firm = reading.force === 'held' || reading.force === 'concluded';
    const itself = reading.speaker.kind !== 'majority' && !reading.negated;
    if (!labelled || firm && itself && !VOTING.test(assertion.text) && !hearing.named.has('otherAuthority') && !hearing.named.has('otherCourt') && hearing.authorities.length === 0) {
      return { kind: asHolding(part), certainty: 'proved', ...at, part };
    }
    return undefined;
  }
  if (who.kind === 'separate' && who.judge !== undefined && who.part === undefined && part.author !== null && !labelled) {
    return { kind: 'wrong-author', certainty: 'proved', ...at, part, yours: who.judge, theirs: part.author };
  }
  if (who.kind === 'otherJudge' && !labelled && part.author !== null) return { kind: 'wrong-author', certainty: 'proved', ...at, part, yours: who.judge, theirs: part.author };
  if (labelled || hearing.separateBefore() || hearing.named.has('dissent') || hearing.named.has('concurrence')) return undefined;
  if (who.kind === 'nobody' && hearing.assertions.some(({ via, text }) => via === 'parenthetical' && HOLDS.test(text))) return { kind: asHolding(part), certainty: 'proved', ...at, part };
  if (who.kind === 'nobody' || who.kind === 'otherAuthority' || who.kind === 'party' || who.kind === 'courtBelow') {
    return { kind: 'missing-weight-parenthetical', certainty: 'likely', ...at, part };
  }
  return undefined;
}

/** What the separate writing did not say, or said with the court: its page may well be the court's. */
const NOT_AGAINST = /^[^.;]{0,20}?\b(?:(?:did|does|do|had|has|was|is|could) (?:not|never)|(?:did|does|do|had|has|was|is|could)n[’']t|never|would not (?:have )?(?:disturb|revers|upset|touch|question)|agree[sd]?|join(?:s|ed)?|concur(?:s|red)?|accept(?:s|ed)?|concede[sd]?|(?:had|has|took|takes|raised?|raises) (?:no|little)|leaves? (?:that )?un)\b/i;

function onCourtPage(hearing: Hearing, assertion: Assertion, part: OpinionPart, at: At): Cause | undefined {
  const { who, reading } = assertion;
  const { record, pin } = hearing;
  // Where the court answers the dissent, its page reports what the dissent says.
  const reported = record.reported.some(({ voice, pages }) => voice === 'dissent' && pages.some((range) => pin.pages.some((page) => range.first <= page.last && page.first <= range.last)));
  const { speakerSpan } = reading;
  if (speakerSpan !== undefined && !assertion.fromContext && NOT_AGAINST.test(assertion.text.slice(speakerSpan.end - assertion.span.start))) return undefined;
  if (who.kind === 'separate' && !reported && !hearing.named.has('majority') && !hearing.named.has('court') && !hearing.named.has('own') && (!reading.negated || reading.force === 'wouldHaveHeld')) {
    if (who.judge !== undefined && reading.speaker.kind === 'judge' && reading.speaker.role === undefined) {
      return { kind: 'wrong-author', certainty: 'proved', ...at, part, yours: who.judge, ...(part.author === null ? {} : { theirs: part.author }) };
    }
    return { kind: 'majority-as-dissent', certainty: 'proved', ...at, part };
  }
  return undefined;
}

/** A pincite that the opinion itself refutes, or that nothing can check. */
export function pinciteCause({ record, pin, blame, citation }: Hearing): Cause | undefined {
  const pincite = citation?.citation.pincite;
  if (pincite === undefined) return undefined;
  const at = { block: blame.block, span: pincite.span };
  if (pin.outside) return { kind: 'wrong-pincite', certainty: 'proved', ...at, yours: pincite.text };
  const note = noteElsewhere(record, pin);
  if (note === 'nowhere') return { kind: 'wrong-pincite', certainty: 'proved', ...at, yours: pincite.text };
  if (note !== undefined) {
    return { kind: 'wrong-pincite', certainty: 'proved', ...at, part: note.part, pages: note.pages, yours: pincite.text, ...(pin.note === undefined ? {} : { statement: `note ${pin.note}` }) };
  }
  if (pin.unknown) return { kind: 'unverified-pincite', certainty: 'unverified', ...at, yours: pincite.text };
  return undefined;
}
