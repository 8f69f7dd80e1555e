import type { PartKind } from '../opinion.js';
import { bylineAt, type Byline } from './byline.js';
import { headingOf, type Heading } from './headings.js';
import { isRule } from './layoutNotes.js';
import type { Line } from './lines.js';
import type { PartHint, RawOpinion } from './rawOpinion.js';

/** A place where a part begins: its first line (heading or byline) and the first line of its own words. */
export interface PartStart {
  readonly line: number;
  readonly body: number;
  /** Offset of its own words, behind a byline that runs into them. */
  readonly at: number;
  readonly kind: PartKind;
  readonly author: string | null;
  readonly joinedBy: readonly string[];
  readonly scope?: string;
  /** The kind was neither printed nor supplied: it is read from what the writing says. */
  readonly guessed: boolean;
}

interface Found {
  readonly line: number;
  readonly next: number;
  readonly at: number;
  readonly byline: Byline;
}

/** A line with those that continue it, and where each begins in the joined text. */
function joined(lines: readonly Line[], from: number): { readonly text: string; readonly starts: readonly { readonly at: number; readonly line: number }[] } {
  let text = '';
  const starts: { at: number; line: number }[] = [];
  for (let at = from; at < lines.length && text.length < 700; at++) {
    const line = lines[at];
    if (line === undefined || (at > from && line.opens)) break;
    if (text !== '') text = /\p{L}-$/u.test(text) ? text.slice(0, -1) : `${text} `;
    starts.push({ at: text.length, line: at });
    text += line.text;
  }
  return { text, starts };
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
/** A line of running prose rather than of a caption. */
const isProse = (text: string): boolean => words(text) >= 5 && text.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length >= words(text) * 0.5;

/** Words of prose behind a line, until `stop`. */
function proseAfter(lines: readonly Line[], from: number, stop: number): number {
  let count = 0;
  for (let at = from; at < Math.min(stop, from + 40); at++) {
    const line = lines[at];
    if (line !== undefined && isProse(line.text)) count += words(line.text);
  }
  return count;
}

/** "CEDAR, J., delivered the opinion of the Court" is the reporter's line-up; the writing itself has its own byline. */
const LINE_UP = /^[^a-z]*,\s(?:C\.\s?)?J\.,?\s(?:\(p{1,2}\w?\.|delivered|announced|filed|took no part)/;

/** "Opinion concurring in part filed by Senior Circuit Judge EBBE." tells on the cover who wrote what. */
const COVER = /^(?:separate\s+)?(?:opinion|statement|dissent|concurrence|concurring|dissenting)\b[^.:]{0,90}\sfiled\s+by\b/i;

/** A field of a cover whose value is a name: "NOT PARTICIPATING: | HALLE, J." */
const LABEL = /^(?:justices|judges|panel|concurred|dissented|concur\/dissent|not participating|recused):$/i;

/** What a court prints behind the author's name: when the opinion was filed. */
const FILED = /^\W*filed(?:\s+on)?\W+\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}\W*$/iu;

function bylines(lines: readonly Line[]): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !/^[\p{Lu}d“]/u.test(line.text) || (!line.opens && !mayOpen(lines[at - 1]))) continue;
    const { text, starts } = joined(lines, at);
    // At the top of a page a sentence may go on; the reporter's line-up of a syllabus is no byline.
    if (line.tops && /[\p{Ll}\p{Lu},;(&\d]$/u.test(lines[at - 1]?.text ?? '') && isProse(lines[at - 1]?.text ?? '')) continue;
    if (LINE_UP.test(text) || COVER.test(text) || LABEL.test(lines[at - 1]?.text ?? '')) continue;
    const byline = bylineAt(text);
    if (byline === undefined) continue;
    let last = starts[0];
    for (const start of starts) if (start.at < byline.length) last = start;
    const end = lines[last?.line ?? at];
    if (end === undefined || last === undefined) continue;
    const rest = text.slice(byline.length).trim() === '' || FILED.test(end.text.slice(byline.length - last.at)) ? '' : end.text.slice(byline.length - last.at);
    const runsIn = rest.trim() !== '';
    found.push({ line: at, next: byline.vote && byline.terminator === 'broken' ? at : runsIn ? last.line : last.line + 1, at: byline.vote && byline.terminator === 'broken' ? line.start : runsIn ? Math.max(end.start, end.end - rest.trimStart().length) : (lines[last.line + 1]?.start ?? end.end), byline });
  }
  return found;
}

/** A line after which a byline may stand without white space between: a heading, a rule, a short line. */
const mayOpen = (line: Line | undefined): boolean => line === undefined || isRule(line.text) || headingOf(line.text) !== undefined || (line.text.length < 60 && !isProse(line.text) && !/(?:[(,]|\b(?:and|before:?))$/i.test(line.text));

const OPENING_KINDS: readonly (readonly [RegExp, PartKind])[] = [
  [/\bI\s+(?:respectfully\s+)?(?:concur|join)[^.]{0,120}\b(?:but|and)\s+(?:respectfully\s+)?dissent/i, 'partial'],
  [/\bdissent(?:ing)?\s+(?:in\s+part|from\s+(?:part|section))/i, 'partial'],
  [/\bI\s+(?:therefore\s+|must\s+|also\s+)?(?:respectfully\s+)?(?:must\s+)?dissent|\b(?:respectfully,?\s+)I\s+dissent|\bI\s+cannot\s+(?:concur|join|agree)|\bI\s+would\s+(?:affirm|reverse|deny|dismiss|hold otherwise)/i, 'dissent'],
  [/\b(?:I\s+)?concur\s+(?:only\s+)?in\s+(?:the\s+)?(?:judgment|result)(?!\s+(?:and|as\s+well\s+as)\s+(?:in\s+)?(?:all|the|its|most|much)\b)/i, 'concurrence_in_judgment'],
  [/\bI\s+(?:fully\s+|also\s+)?(?:concur|join|agree)\b/i, 'concurrence'],
];

/** The kind that a writing's own opening words tell. */
function kindOfOpening(text: string): PartKind | undefined {
  return OPENING_KINDS.find(([pattern]) => pattern.test(text))?.[1];
}

const textFrom = (lines: readonly Line[], from: number, most: number): string => {
  let text = '';
  for (let at = from; at < lines.length && text.length < most; at++) text += `${lines[at]?.text ?? ''} `;
  return text;
};

/** A hint that stands at (or a little before) a line. */
function hintAt(hints: readonly PartHint[], raw: RawOpinion, lines: readonly Line[], line: number): PartHint | undefined {
  const at = lines[line]?.start ?? 0;
  const from = lines[Math.max(0, line - 6)]?.start ?? 0;
  return hints.find((hint) => hint.boundary && hint.at <= at && hint.at >= from - 200) ?? hints.find((hint) => !hint.boundary && hint.kind !== undefined && hint.at > at && hint.at - at < raw.text.length && hint.at < at + 9000);
}

const limitOf = (found: readonly Found[]): number => found.find(({ byline: { kind, vote } }) => kind !== undefined && kind !== 'per_curiam' && kind !== 'plurality' && !vote)?.line ?? Infinity;

const sameJudge = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one === other || (typeof one === 'string' && typeof other === 'string' && (one.split(' ').at(-1) ?? one).toLowerCase() === (other.split(' ').at(-1) ?? other).toLowerCase());

/** The court's own opinion: where it begins, and who wrote it. */
function leadOf(lines: readonly Line[], found: readonly Found[], headings: ReadonlyMap<number, Heading>, raw: RawOpinion): PartStart | undefined {
  const candidates = found.filter(({ byline, line, next }, index) => {
    if (byline.vote || (byline.kind !== undefined && byline.kind !== 'per_curiam' && byline.kind !== 'plurality')) return false;
    if (isRule(lines[line - 1]?.text ?? '') && headings.get(line - 2)?.kind === undefined && byline.terminator === '') return false;
    return proseAfter(lines, next, found[index + 1]?.line ?? lines.length) >= 8;
  });
  // A cover names the author, then the opinion does: the second is its beginning.
  let pick = 0;
  while (candidates[pick + 1] !== undefined && sameJudge(candidates[pick + 1]?.byline.author, candidates[pick]?.byline.author) && (candidates[pick + 1]?.line ?? 0) - (candidates[pick]?.line ?? 0) < 30) pick++;
  const byline = candidates[pick];
  const firstSeparate = found.find(({ byline: { kind, vote } }) => kind !== undefined && kind !== 'per_curiam' && kind !== 'plurality' && !vote);
  if (byline !== undefined && (firstSeparate === undefined || byline.line < firstSeparate.line)) {
    const heading = [1, 2, 3, 4].map((back) => byline.line - back).find((line) => headings.get(line)?.kind === 'opinion' || headings.get(line)?.kind === 'separate');
    const named = heading === undefined ? undefined : headings.get(heading);
    // A cover may say who delivered the opinion, and a heading behind it where it begins.
    const below = [...headings.keys()].find((line) => line >= byline.next && line < byline.next + 14 && headings.get(line)?.kind === 'opinion');
    const first = below === undefined ? undefined : firstParagraph(lines, below + 1, limitOf(found));
    if (below !== undefined && first !== undefined) return { line: below, body: first, at: lines[first]?.start ?? 0, kind: byline.byline.kind ?? 'majority', author: byline.byline.lead ? byline.byline.author : null, joinedBy: byline.byline.lead ? byline.byline.joinedBy : [], guessed: false };
    const kind = byline.byline.kind ?? (named?.kind === 'separate' && named.part === 'plurality' ? 'plurality' : 'majority');
    const body = pastLineUp(lines, byline.next);
    return { line: heading ?? byline.line, body, at: body === byline.next ? byline.at : (lines[body]?.start ?? byline.at), kind, author: byline.byline.author, joinedBy: byline.byline.joinedBy, guessed: false, ...(byline.byline.scope === undefined ? {} : { scope: byline.byline.scope }) };
  }
  const limit = firstSeparate?.line ?? lines.length;
  const opening = [...headings].filter(([line, { kind }]) => kind === 'opinion' && line < limit).map(([line]) => line);
  const plural = [...headings].find(([line, heading]) => heading.kind === 'separate' && heading.part === 'plurality' && line < limit);
  if (plural !== undefined) return { line: plural[0], body: plural[0] + 1, at: lines[plural[0] + 1]?.start ?? 0, kind: 'plurality', author: null, joinedBy: [], guessed: false };
  const boundary = raw.hints.find((hint) => hint.boundary && (hint.kind === undefined || hint.kind === 'majority' || hint.kind === 'plurality'));
  if (boundary !== undefined) {
    const line = lines.findIndex((one) => one.start >= boundary.at);
    if (line >= 0 && line < limit) return { line, body: line, at: lines[line]?.start ?? 0, kind: boundary.kind ?? 'majority', author: null, joinedBy: [], guessed: false };
  }
  // The last heading before the opinion's first paragraph: captions carry the word too.
  for (const line of opening.reverse()) {
    // "DISPOSITION" may close an opinion whose beginning has no heading.
    if (/^(?:disposition|orders?|judgment|decision)\W*$/i.test(lines[line]?.text ?? '') && lines.slice(0, line).filter(({ text }) => isProse(text)).length > 8) continue;
    const first = firstParagraph(lines, line + 1, limit);
    if (first !== undefined) return { line, body: first, at: lines[first]?.start ?? 0, kind: 'majority', author: null, joinedBy: [], guessed: false };
  }
  const first = firstParagraph(lines, 0, limit);
  return first === undefined ? undefined : { line: first, body: first, at: lines[first]?.start ?? 0, kind: 'majority', author: null, joinedBy: [], guessed: true };
}

/** "JUSTICE EBBE filed a dissenting opinion, in which Justice Dune joined.": what the others did, told behind the author's name. */
const OTHERS = /^(?:the\s+)?(?:chief\s+)?(?:justices?|judges?)\s+\p{Lu}[\p{L}'’.]+[^.]{0,160}?\b(?:filed|files|joined|joins?|concurred|concurs?|dissented|dissents?|took\s+no\s+part|did\s+not\s+participate|announced|delivered)\b/iu;

/** The first line from `from` on that tells of no other judge's writing or vote. */
function pastLineUp(lines: readonly Line[], from: number): number {
  let at = from;
  while (lines[at]?.opens === true && OTHERS.test(joined(lines, at).text)) {
    at++;
    while (at < lines.length && lines[at]?.opens !== true) at++;
  }
  return at < lines.length ? at : from;
}

const FRONT = /^(?:note\b|notice\b|readers\b|before:|before (?!the court|this court|us\b)|present\b|california rules of court|not to be published|it is hereby ordered|judges? \p{Lu}|justices? \p{Lu}|having recused|opinion (?:for|by|of|filed)|(?:concurring|dissenting) opinion|argued|appeal from|on appeal|on (?:petition|writ|certiorari)|the honou?rable|this (?:opinion|disposition|summary|slip)|notice|attorney|counsel|for (?:the )?(?:appell|petition|respond|plaint|defend)|\(|d\.c\. no|no\.|this (?:case|decision) (?:has|was|is) not)/iu;

/** First line, from `from` on, of a paragraph of prose that is no front matter. */
function firstParagraph(lines: readonly Line[], from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at++) {
    const line = lines[at];
    if (line === undefined || !line.opens || FRONT.test(line.text)) continue;
    const { text } = joined(lines, at);
    if (words(text) >= 12 && isProse(text) && /[.?!”"’)]$|[.?!]\s/.test(text)) return at;
  }
  return undefined;
}

/** First line of a syllabus's own words, past title, number and notice. */
export function syllabusBody(lines: readonly Line[], from: number, limit: number): number | undefined {
  const at = lines.findIndex((line, index) => index >= from && index < limit && line.opens && line.text.length > 30 && /\p{Ll}{3,}/u.test(line.text) && !/^(?:note\b|no\.|nos\.|certiorari|argued|on )/i.test(line.text));
  return at < 0 ? undefined : at;
}

/**
 * The starts of all parts, in order. Bylines and headings decide; supplied types and running heads only say of which kind a writing
 * without a printed kind is. A judge who is named within a writing, a quotation of a dissent and a vote without a writing start nothing.
 */
export function partStarts(raw: RawOpinion, lines: readonly Line[]): PartStart[] {
  const found = bylines(lines);
  const headings = new Map<number, Heading>();
  lines.forEach((line, at) => {
    const heading = line.opens || mayOpen(lines[at - 1]) || line.tops ? headingOf(line.text) : undefined;
    if (heading !== undefined) headings.set(at, heading);
  });
  const lead = leadOf(lines, found, headings, raw);
  const starts: PartStart[] = [];
  const front = lead?.line ?? found[0]?.line ?? lines.length;
  for (const [line, heading] of headings) {
    if (line < front && (heading.kind === 'syllabus' || heading.kind === 'counsel')) {
      const body = heading.kind === 'syllabus' ? syllabusBody(lines, line + 1, front) : line + 1;
      if (body !== undefined) starts.push({ line, body, at: lines[body]?.start ?? 0, kind: heading.kind, author: null, joinedBy: [], guessed: false });
    }
    if (line > front && heading.kind === 'appendix' && words(textFrom(lines, line + 1, 400)) > 5) {
      starts.push({ line, body: line + 1, at: lines[line + 1]?.start ?? 0, kind: 'appendix', author: null, joinedBy: [], guessed: false });
    }
  }
  if (lead !== undefined) starts.push(lead);
  const after = lead === undefined ? -1 : lead.body - 1;
  for (const [index, { line, next, at, byline }] of found.entries()) {
    // A byline that runs into its first sentence begins the lead's own body.
    if (line <= after || (lead !== undefined && (line === lead.line || line === lead.body))) continue;
    const following = found.slice(index + 1).find((other) => !other.byline.vote)?.line ?? lines.length;
    const prose = proseAfter(lines, next, found[index + 1]?.line ?? lines.length) + (byline.terminator === 'broken' ? 6 : 0);
    const own = starts.find((start) => start.line === line);
    if (own !== undefined || prose < 6) continue;
    // The head of a page names the writing that goes on.
    const current = starts.findLast((start) => start.line < line && start.kind !== 'syllabus' && start.kind !== 'counsel');
    if (byline.terminator === '' && current?.author !== undefined && sameJudge(current.author, byline.author) && (current.kind === byline.kind || byline.kind === undefined)) continue;
    if (byline.vote) {
      const later = found.some((other) => other.line > line && !other.byline.vote && other.byline.author === byline.author);
      if (later || proseAfter(lines, next, following) < 25) continue;
    }
    const heading = [1, 2, 3, 4].map((back) => line - back).find((one) => headings.get(one)?.kind === 'separate' && one > after);
    const named = heading === undefined ? undefined : headings.get(heading);
    if (byline.lead && byline.kind === undefined && named === undefined) continue;
    let kind = byline.kind ?? (named?.kind === 'separate' ? named.part : undefined);
    let guessed = false;
    if (kind === 'dissent' || kind === 'concurrence' || kind === undefined) {
      const hint = hintAt(raw.hints, raw, lines, line);
      if (kind === undefined) {
        kind = kindOfOpening(textFrom(lines, next, 500)) ?? hint?.kind;
        guessed = true;
      }
    }
    if (kind === undefined) {
      if (byline.author === null || sameJudge(byline.author, lead?.author) || isRule(lines[line - 1]?.text ?? '')) continue;
      kind = 'statement';
    }
    starts.push({ line: heading ?? line, body: next, at, kind, author: byline.author, joinedBy: byline.joinedBy, guessed, ...(byline.scope === undefined ? {} : { scope: byline.scope }) });
  }
  // A heading or an element without a byline behind it: the author signs at the end, or is unknown.
  for (const [line, heading] of headings) {
    if (heading.kind !== 'separate' || line <= after) continue;
    if (starts.some((start) => start.line === line || (start.line > line && start.line <= line + 6) || (start.line < line && start.body > line))) continue;
    const body = firstParagraph(lines, line + 1, Math.min(lines.length, line + 12));
    if (body !== undefined) starts.push({ line, body, at: lines[body]?.start ?? 0, kind: heading.part, author: null, joinedBy: [], guessed: false });
  }
  for (const hint of raw.hints) {
    if (!hint.boundary || hint.kind === undefined || hint.kind === 'majority') continue;
    const line = lines.findIndex((one) => one.start >= hint.at);
    if (line < 0 || line <= (lead?.line ?? -1) || starts.some((start) => Math.abs(start.line - line) <= 4)) continue;
    const author = hint.byline === undefined ? null : (bylineAt(hint.byline)?.author ?? null);
    starts.push({ line, body: line, at: lines[line]?.start ?? 0, kind: hint.kind, author, joinedBy: [], guessed: false });
  }
  return starts.sort((a, b) => a.line - b.line);
}

