import type { Weight } from '../../citation/citation.js';
import type { OpinionPart } from '../../library/opinion.js';
import { say } from '../../text/say.js';
import type { Cause } from '../cause.js';
import type { Hearing, Label } from '../hearing.js';
import { notedParts } from '../pinPlace.js';
import { courtParts, isCourt, isDissenting, isSeparate, sameJudge, separateParts } from '../who.js';

const SEPARATE_WEIGHTS: ReadonlySet<Weight['kind']> = new Set<Weight['kind']>(['dissent', 'partial', 'concurrence', 'concurrenceInJudgment']);

/** Labels of the decision as a whole, which fit every writing in it. */
const OF_DECISION: ReadonlySet<Weight['kind']> = new Set<Weight['kind']>(['enBanc', 'memorandum', 'unpublished']);
/** Writings that are no opinion in the case: "respecting the denial of rehearing". */
const OF_DENIAL = /\b(?:respecting|regarding|concurring in|dissenting from|statement)\b[^()]{0,20}\b(?:denial|rehearing|certiorari)\b/i;

/** "S.R. Thomas" of "opinion of S.R. Thomas, J., for the court". */
const JUDGE_TITLE = /\b(?:of|by) (\p{Lu}[\p{L}.’' -]{1,40}?), (?:C\. ?)?J\./gu;

/** Whether a label names this writing: its kind, and its judge when a judge is named. */
function labels(label: Label, part: OpinionPart): boolean {
  const { kind, judges } = label.weight;
  if (kind === 'opinionOfJudge' && isSeparate(part)) return part.author !== null && judges.some((judge) => sameJudge(judge, part.author ?? ''));
  if (judges.length > 0 && part.author !== null && !judges.some((judge) => sameJudge(judge, part.author ?? ''))) return false;
  switch (part.kind) {
    case 'dissent':
      return kind === 'dissent' || kind === 'partial' && /dissent/i.test(label.text);
    case 'partial':
      return kind === 'partial' || kind === 'dissent' && (judges.length === 0 || /in (?:\w+ )?part\b|partial|as to\b/i.test(label.text));
    case 'concurrence':
      return kind === 'concurrence' || kind === 'partial' && !/dissent/i.test(label.text);
    case 'concurrence_in_judgment':
      return kind === 'concurrenceInJudgment' || kind === 'concurrence';
    default:
      return kind === 'opinionOfJudge' || kind === 'other' || SEPARATE_WEIGHTS.has(kind);
  }
}

const partOfLabel = (hearing: Hearing, label: Label): OpinionPart | undefined => separateParts(hearing.record).find((part) => labels(label, part));

/** Labels that speak of the decision as a whole, against what the record knows of it. */
function wholeDecision({ record, blame, pin }: Hearing, label: Label): Cause | undefined {
  const court = courtParts(record)[0];
  const elsewhere = pin.parts.length > 0 && !pin.parts.some(isCourt);
  const wrong = (theirs: string): Cause => ({
    kind: 'wrong-weight-parenthetical', certainty: 'proved', block: blame.block, span: label.span, yours: label.text, theirs, ...(court === undefined ? {} : { part: court }),
  });
  switch (label.weight.kind) {
    case 'perCuriam':
      return !elsewhere && court !== undefined && court.kind !== 'per_curiam' && court.author !== null ? wrong(say`a signed opinion by Judge ${court.author}`) : undefined;
    case 'plurality':
      return !elsewhere && court !== undefined && court.kind !== 'plurality' && (court.author !== null || court.kind === 'per_curiam') ? wrong(say`an opinion of the court, which a majority joined`) : undefined;
    case 'enBanc':
      return record.panel.length > 0 && record.panel.length <= 3 ? wrong(say`the decision of a panel of ${record.panel.length} judges`) : undefined;
    case 'memorandum':
    case 'unpublished':
      return record.published === true ? wrong(say`a published opinion`) : undefined;
    default:
      return undefined;
  }
}

/** What a weight parenthetical gets wrong, by the page it stands behind. */
export function weightCause(hearing: Hearing): Cause | undefined {
  const { record, pin, blame } = hearing;
  const parts = notedParts(record, pin).filter((part) => isCourt(part) || isSeparate(part));
  const pages = pin.pages[0];
  for (const label of hearing.labels) {
    if (label.inherited) continue;
    const whole = wholeDecision(hearing, label);
    if (whole !== undefined) return whole;
    const { kind } = label.weight;
    const judges = label.weight.judges.length > 0 ? label.weight.judges : [...label.text.matchAll(JUDGE_TITLE)].flatMap((match) => match[1] ?? []);
    const span = label.span;
    const at = { block: blame.block, span, yours: label.text, ...(pages === undefined ? {} : { pages }) };
    if (parts.length > 0) {
      if (parts.some(isSeparate)) {
        if (parts.some((part) => isSeparate(part) && labels(label, part))) continue;
        if (OF_DECISION.has(kind)) continue;
        if (parts.some(isCourt)) {
          const miscalled = SEPARATE_WEIGHTS.has(kind) && judges.length > 0 ? parts.find((part) => isSeparate(part) && part.author !== null && judges.some((judge) => sameJudge(judge, part.author ?? ''))) : undefined;
          if (miscalled !== undefined) return { kind: 'wrong-weight-parenthetical', certainty: 'proved', ...at, part: miscalled, theirs: miscalled.weight ?? say`the court’s own opinion` };
          const stranger = parts.find((part) => isCourt(part) && judges.length > 0 && parts.every((one) => one.author !== null && !judges.some((judge) => [one.author, ...one.joinedBy].some((own) => own !== null && sameJudge(own, judge)))));
          if (stranger?.author != null) return { kind: 'wrong-author', certainty: 'proved', ...at, part: stranger, theirs: stranger.author };
          continue;
        }
        const part = parts.find(isSeparate);
        if (part === undefined || kind === 'other') continue;
        if (part.kind === 'partial' && kind === 'dissent' && /entire|whole|all respects|in full|every|outright/i.test(label.text)) {
          return { kind: 'partial-dissent-misstated', certainty: 'proved', ...at, part };
        }
        return { kind: 'wrong-weight-parenthetical', certainty: 'proved', ...at, part, theirs: part.weight ?? say`the court’s own opinion` };
      }
      const court = parts.find(isCourt);
      if (court === undefined) continue;
      if (OF_DENIAL.test(label.text) || kind === 'majority' && court.kind === 'plurality') return { kind: 'wrong-weight-parenthetical', certainty: 'proved', ...at, part: court, theirs: court.weight ?? say`the opinion of the court` };
      if (SEPARATE_WEIGHTS.has(kind)) {
        return kind === 'dissent' || kind === 'partial'
          ? { kind: 'majority-as-dissent', certainty: 'proved', ...at, part: court }
          : { kind: 'wrong-weight-parenthetical', certainty: 'proved', ...at, part: court, theirs: say`the opinion of the court` };
      }
      if (kind === 'opinionOfJudge' && wrongAuthor(judges, court)) return { kind: 'wrong-author', certainty: 'proved', ...at, part: court, ...(court.author === null ? {} : { theirs: court.author }) };
      continue;
    }
    if (SEPARATE_WEIGHTS.has(kind) && pin.pages.length === 0) {
      const separate = separateParts(record);
      const dissenting = kind === 'dissent' || kind === 'partial';
      if (separate.length > 0 && partOfLabel(hearing, label) === undefined) {
        const part = separate.find(isDissenting) ?? separate[0];
        if (part !== undefined && dissenting === isDissenting(part)) return { kind: 'wrong-weight-parenthetical', certainty: 'proved', ...at, part, ...(part.weight === null ? {} : { theirs: part.weight }) };
      }
    }
    if (kind === 'opinionOfJudge' && /for (?:the )?(?:court|majority|panel)/i.test(label.text)) {
      const court = courtParts(record)[0];
      if (court !== undefined && wrongAuthor(judges, court)) return { kind: 'wrong-author', certainty: 'proved', ...at, part: court, ...(court.author === null ? {} : { theirs: court.author }) };
    }
    // "(Lee, J.)" behind the case alone is whoever wrote for the court.
    if (kind === 'opinionOfJudge' && pin.pages.length === 0 && !pin.unknown && judges.length > 0 && /^[^,]+, (?:C\. ?)?J\.$/.test(label.text.replaceAll(/[()]/g, '').trim())) {
      const court = courtParts(record)[0];
      if (court?.author != null && wrongAuthor(judges, court)) return { kind: 'wrong-author', certainty: 'proved', ...at, part: court, theirs: court.author };
    }
    if (kind === 'opinionOfJudge' && judges.length === 1) {
      const writers = record.parts.flatMap(({ author }) => author ?? []);
      if (writers.length > 0 && !writers.some((writer) => sameJudge(writer, judges[0] ?? ''))) {
        const court = courtParts(record)[0];
        if (court?.author != null) return { kind: 'wrong-author', certainty: 'proved', ...at, part: court, theirs: court.author };
      }
    }
  }
  return undefined;
}

const wrongAuthor = (judges: readonly string[], { author }: OpinionPart): boolean => author !== null && judges.length > 0 && !judges.some((judge) => sameJudge(judge, author));

/** A page of a plurality alone, cited as though it were the court's. */
export function pluralityCause(hearing: Hearing): Cause | undefined {
  const { record, pin, blame, citation, labels: printed, assertions } = hearing;
  const speaking = notedParts(record, pin).filter((part) => isCourt(part) || isSeparate(part));
  const pages = pin.pages[0];
  const main = assertions[0];
  if (pages === undefined || citation?.citation.pincite === undefined || speaking.length === 0 || !pin.parts.every(({ kind }) => kind === 'plurality') || hearing.toldPlurality()) return undefined;
  if (printed.some(({ weight: { kind } }) => kind !== 'enBanc') || main?.reading.disowned === true || assertions.some(({ text }) => /\bpluralit|\bjudgment\b|\baffirm/i.test(text))) return undefined;
  return { kind: 'missing-weight-parenthetical', certainty: 'likely', block: blame.block, span: citation.citation.pincite.span, pages, ...(speaking[0] === undefined ? {} : { part: speaking[0] }) };
}

/** Whether the citation says by a label that fits (or in its text) that a separate writing is cited. */
export function isLabelled(hearing: Hearing): boolean {
  const parts = hearing.pin.parts.filter(isSeparate);
  if (hearing.citation?.citation.parentheticals.some(({ kind, text }) => kind !== 'quoting' && kind !== 'citing' && kind !== 'courtYear' && /^[^(]{0,40}\b(?:dissent|concurr)/i.test(text)) === true && !hearing.labels.some(({ weight }) => weight.kind === 'majority')) return true;
  return hearing.labels.some((label) => SEPARATE_WEIGHTS.has(label.weight.kind) && (parts.length === 0 || parts.some((part) => labels(label, part))));
}
