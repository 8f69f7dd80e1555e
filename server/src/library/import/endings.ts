import { bylineAt } from './byline.js';
import { headingOf } from './headings.js';
import { isRule } from './layoutNotes.js';
import type { Line } from './lines.js';

const DISPOSITION =
  /\b(?:affirm|revers|vacat|remand|dismiss|den(?:y|ied)|grant|enforc|modif|quash|discharg|so ordered|concur|dissent|costs)/i;
const VOTE =
  /^(?:(?:I|we|all)\s+concur\W*|i am authorized to (?:state|say) that .{3,120} joins? .{2,60}|concur(?:ring|s)?\W*|.{2,160}\b(?:JJ?\.|Judges?|Justices?),?\s+(?:and\s+.{2,80}\s+)?(?:concurs?|dissents?|concurred|dissented|not participating|took no part|joins?|did not (?:sit|participate))\b.{0,120}|.{2,80}\b(?:took no part|did not participate|not participating)\b.{0,80}|(?:the )?(?:chief )?(?:judges?|justices?) .{0,80}(?:concurs?|files? an? [\w ]{0,40}opinion(?:,? in which .{2,80} joins?)?|dissents? in an opinion)\W*|(?:the )?(?:chief )?justices? .{2,90} would (?:grant|deny|dismiss|affirm|reverse|vacate)\b.{0,120}|(?:mr\. |madame )?(?:chief )?(?:justices?|judges?) .{2,90} joins? (?:in )?(?:this|the) (?:(?:concurring|dissenting|separate|lead|and|partially|concurring in part) )*(?:dissent|concurrence|opinion|statement)\b.{0,60}|(?:mr\. |madame )?(?:chief )?justices? .{2,120} joins? this opinion.{0,40}|.{2,60}, (?:[PC]\.\s?)?JJ?\.\s*[—–-]\s*(?:concurs?|dissents?)\b.{0,60})$/i;
const CLOSING =
  /^(?:dated|date|filed|entered|opinion (?:delivered|filed)|delivered|submitted|decided)\b.{0,50}$|^\/s\/|^s\/\s|^by the court\W*$|^(?:united states )?(?:chief |senior |associate |presiding |acting |special )*(?:circuit |district |magistrate |bankruptcy |appellate |supreme court )?(?:judge|justice|j\.s\.c\.|a\.?j\.?s\.?c\.?)\W*$|^[A-Z]{1,3}\d{4,}\b.{0,90}$|^\(?\d+ of \d+\)?$|^certified for publication\W*$|^(?:\w+ court )?(?:judgment|decree|cause|order)s? (?:affirmed|reversed|vacated|remanded)\W*$|^.{0,80}\b(?:disqualified|recused|sitting (?:in place|by (?:designation|assignment)))\b.{0,60}$|^.{3,80},? for (?:the )?(?:appell|petition|respond|plaint|defend|relat|complain|interven|movant|amic)\w*\W*$|^the honou?rable .{3,120}$|^.{0,120}\bopinion by (?:chief |presiding )?(?:judge|justice) [^.]{2,40}\.$/i;
/** A vote is told in a sentence of its own. */
const SENTENCE_BEFORE = /\p{Ll}{3}(?<!concurs?|dissents?|joins?|participat\w+|part|opinion|judgment|result)[.?!]\s+\p{Lu}/u;
const NAME_LINE = /^(?:\p{Lu}[\p{L}'’.-]*,?\s?){1,6}(?:,?\s*(?:(?:chief|presiding|acting|associate|senior)\s+)*(?:[CPS]\.\s?)?(?:J\.|JJ\.|judge|justice|S\.J\.|Surrogate))?\W*$/iu;

/** A line that closes a writing or follows it, and is none of its words: a signature, a vote, a date. */
function isClosing(text: string): boolean {
  if (isRule(text) || (VOTE.test(text) && !SENTENCE_BEFORE.test(text)) || CLOSING.test(text)) return true;
  if (headingOf(text)?.kind === 'end') return true;
  const words = text.split(' ').length;
  if (words <= 7 && NAME_LINE.test(text) && !DISPOSITION.test(text) && /^\p{Lu}/u.test(text)) {
    // "Affirmed", "REVERSED" are words of the court; a capitalised phrase that ends in a stop may be a short sentence.
    const lower = text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length;
    return lower === 0;
  }
  const byline = bylineAt(text);
  return byline !== undefined && byline.length >= text.length - 1 && byline.kind === undefined && !byline.lead;
}

/**
 * How many of a writing's lines are its own: what follows its last words is taken off, as long as lines are signatures, votes, dates,
 * titles of the next writing, or a clerk's papers. `signature` are the names that were taken off, nearest first.
 */
export function ownLines(lines: readonly Line[]): { readonly end: number; readonly closing: readonly Line[] } {
  let stop = lines.length;
  // A clerk's papers, counsel and notes of the reporter run to the end of the file.
  for (let at = Math.max(0, lines.length - 120); at < lines.length; at++) {
    const line = lines[at];
    if (line !== undefined && line.opens && ['end', 'errata'].includes(headingOf(line.text)?.kind ?? '')) {
      stop = at;
      break;
    }
  }
  let end = stop;
  while (end > 0) {
    let first = end - 1;
    while (first > 0 && end - first < 6 && lines[first]?.opens !== true) first--;
    const paragraph = lines.slice(first, end).map(({ text }) => text);
    if (isClosing(paragraph.join(' '))) end = first;
    else if (isClosing(paragraph.at(-1) ?? '') && (paragraph.length === 1 || /[.?!”"’)]$|^\W*$/.test(paragraph.at(-2) ?? '') || paragraph.slice(0, -1).every((text) => isClosing(text)))) end--;
    else break;
  }
  return { end, closing: lines.slice(end) };
}
