import type { PartKind } from '../opinion.js';
import { bylineAt } from './byline.js';
import { ownLines } from './endings.js';
import { usualName } from './judgeNames.js';
import { isRule } from './layoutNotes.js';
import { joinersToldLast, lineUpOf, type LineUp } from './lineup.js';
import { votesIn, type Votes } from './votes.js';
import type { Line } from './lines.js';
import type { RawOpinion } from './rawOpinion.js';
import { partStarts, syllabusBody, type PartStart } from './structure.js';

/** A part with its lines: `lines` are its own words, the byline and the signature left out. */
export interface FoundPart {
  readonly kind: PartKind;
  readonly author: string | null;
  readonly joinedBy: readonly string[];
  readonly scope?: string;
  /** Offsets into the raw text, byline and heading included. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
}

export interface FoundParts {
  readonly parts: readonly FoundPart[];
  /** Everything before the court's opinion, a line a line. */
  readonly front: string;
  readonly closing: string;
  /** Lines behind the first writing: what the court orders, votes, signatures. */
  readonly decree: string;
  readonly lineUp: LineUp;
}

const NAME_AND_TITLE = /^((?:\p{Lu}[\p{L}'’.-]*\s?){1,5}?),?\s*(?:(?:chief|presiding|acting|associate|senior|circuit|district|united states)\s+)*(?:[CPS]\.\s?)?(?:J\.|judge|justice|S\.J\.)?\W*$/iu;

/** Who signed: the first name in the lines behind a writing, before those who concur. */
function signer(closing: readonly Line[]): string | null {
  for (const [at, { text }] of closing.entries()) {
    if (/\bconcur/i.test(text)) return null;
    if (isRule(text)) continue;
    const signed = /^\/?s\/?\/?\s+(.+)$/i.exec(text)?.[1] ?? text;
    const byline = bylineAt(signed);
    if (byline !== undefined && byline.author !== null) return byline.author;
    const titled = /\b(?:judge|justice|J\.)\W*$/i.test(signed) || /\b(?:judge|justice)\W*$/i.test(closing[at + 1]?.text ?? '') || isRule(closing[at - 1]?.text ?? '') || signed !== text;
    const name = NAME_AND_TITLE.exec(signed)?.[1]?.trim();
    if (titled && name !== undefined && name.split(' ').length <= 4 && !/^(?:dated?|filed|enter|clerk|the|by|for|united|chief|circuit|district)\b/i.test(name)) return usualName(name.replace(/,$/, ''));
  }
  return null;
}

const CAPTION = /\bv(?:s?\.|ersus)(?:\s|$)|\bNos?\.|\bcourt\b|circuit\b|opinion|dissent|concur|decided|filed|appell/i;

/** Number of the first of `lines` that is title matter of the writing that begins at `next`, on its sheet. */
function titleMatter(lines: readonly Line[], from: number, next: number): number {
  for (let at = next; at > from && at > next - 45; at--) {
    if (lines[at]?.tops !== true) continue;
    const title = lines.slice(at, next).map(({ text }) => text);
    const prose = title.filter((text) => text.split(' ').filter((word) => /^\p{Ll}{2,}/u.test(word)).length > 6).length;
    return title.length > 0 && prose <= 2 && !/^\p{Ll}/u.test(title[0] ?? '') && CAPTION.test(title.join(' ')) ? at : next;
  }
  return next;
}

const LINE_UP = /^[\p{Lu}][\p{Lu}'’.\s]+,\s(?:C\.\s?)?J\.,?\s(?:\(pp?\.|delivered|announced)/u;

const surname = (name: string): string => name.replace(/,?\s+(?:Jr|Sr)\.?$/, '').split(' ').at(-1) ?? name;

/** The name a weight parenthetical uses: initials stay ("S.R. Thomas"), first names go. */
function citedName(name: string | null): string | null {
  if (name === null) return null;
  const words = name.split(/\s+/);
  if (words.length < 2) return name;
  const initials = words.slice(0, -1).every((word) => /^(?:\p{Lu}\.)+$/u.test(word));
  const particle = words.findIndex((word, at) => at > 0 && /^(?:de|van|von|der|la|del|di|St\.|Mc)$/i.test(word));
  if (initials) return name;
  if (particle > 0) return words.slice(particle).join(' ');
  return /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(words.at(-1) ?? '') ? surname(words.slice(0, -1).join(' ')) : surname(name);
}

/** The court's own opinion, where an author signs it. */
const isLead = (kind: PartKind): boolean => kind === 'majority' || kind === 'plurality';

/** The parts of an opinion, with their own lines and authors. */
export function partsOf(raw: RawOpinion, lines: readonly Line[]): FoundParts {
  const starts = [...partStarts(raw, lines)];
  const lead = starts.find(({ kind }) => kind !== 'syllabus' && kind !== 'counsel');
  const limit = lead?.line ?? 0;
  const headnotes = raw.hints.find((hint) => !hint.boundary && hint.kind === 'syllabus');
  if (headnotes !== undefined && !starts.some(({ kind }) => kind === 'syllabus')) {
    const from = lines.findIndex((line) => line.start >= headnotes.at);
    const first = from < 0 ? undefined : syllabusBody(lines, from, limit);
    if (first !== undefined) starts.unshift({ line: first, body: first, at: lines[first]?.start ?? 0, kind: 'syllabus', author: null, joinedBy: [], guessed: false });
  }
  const before = Math.max(limit, lead === undefined || lead.author === null ? (lead?.body ?? 0) : limit);
  const front = lines.slice(0, before).map(({ text, opens }) => (opens ? `\n${text}` : text)).join('\n');
  const lineUp = lineUpOf(front);
  const chief = /(\p{Lu}[\p{Lu}'’]+),\s?C\.\s?J\./u.exec(raw.text)?.[1] ?? /CHIEF JUSTICE (\p{Lu}{3,})/u.exec(raw.text)?.[1];
  const named = (name: string | null): string | null => (name === 'Chief Justice' && chief !== undefined ? usualName(chief) : citedName(name));
  let closing = '';
  let decree: string | undefined;
  const parts: FoundPart[] = [];
  const first = starts[0];
  if (first !== undefined && first.line > 0) parts.push(partFrom(lines.slice(0, first.line), { kind: 'caption', author: null, joinedBy: [] }));
  starts.forEach((start, index) => {
    const next = starts[index + 1]?.line ?? lines.length;
    const stop = index + 1 < starts.length ? titleMatter(lines, start.body, next) : next;
    let own = lines.slice(start.body, stop);
    if (start.kind === 'syllabus' || start.kind === 'counsel') {
      const cut = own.findIndex(({ text }) => LINE_UP.test(text));
      if (cut > 0) own = own.slice(0, cut);
    }
    const { end, closing: taken } = start.kind === 'syllabus' || start.kind === 'counsel' ? { end: own.length, closing: [] } : ownLines(own);
    const behind = [...taken, ...lines.slice(stop, next)].map(({ text }) => text).join('\n');
    closing += ` ${behind}`;
    if (start.kind !== 'syllabus' && start.kind !== 'counsel') decree ??= behind;
    const kept = raw.form === 'flat' ? beforeNotes(raw, own.slice(0, end)) : own.slice(0, end);
    const head = kept[0];
    if (head === undefined) return;
    const clipped = start.at > head.start && start.at < head.end ? [{ ...head, text: head.text.slice(Math.max(0, head.text.length - (head.end - start.at))), start: start.at }, ...kept.slice(1)] : kept;
    parts.push(partFrom(clipped, authored(start, taken, lineUp, named, votesIn([...taken, ...lines.slice(stop, next)])), lines[start.line]?.start ?? head.start));
  });
  const toldLast = joinersToldLast(closing).map((name) => named(name) ?? name);
  const whole = toldLast.length === 0 ? parts : parts.map((part) => ({ ...part, joinedBy: isLead(part.kind) ? toldLast : part.joinedBy.filter((name) => !toldLast.includes(name)) }));
  return { parts: withoutRepeats(whole), front, closing, decree: decree ?? '', lineUp };
}

/** A flattened writing ends before the notes of its last page. */
function beforeNotes(raw: RawOpinion, lines: readonly Line[]): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined) return lines;
  const note = raw.notes.find(({ spans }) => spans.some(({ start, end }) => start > last.start && start < last.end && end >= last.end - 4));
  const start = note?.spans[0]?.start;
  if (start === undefined) return lines;
  const text = raw.text.slice(last.start, start).trim();
  return [...lines.slice(0, -1), { ...last, text: text.replace(/\s+/g, ' '), end: last.start + text.length }];
}

interface Authored {
  readonly kind: PartKind;
  readonly author: string | null;
  readonly joinedBy: readonly string[];
  readonly scope?: string;
}

function authored(start: PartStart, closing: readonly Line[], lineUp: LineUp, named: (name: string | null) => string | null, votes: Votes): Authored {
  const { joinedBy } = start;
  const kind = start.kind === 'majority' && lineUp.plurality === true && (start.author === null || surname(start.author) === surname(lineUp.author ?? '')) ? 'plurality' : start.kind;
  const scope = start.scope === undefined ? {} : { scope: start.scope };
  if (kind === 'syllabus' || kind === 'counsel' || kind === 'appendix') return { kind, author: null, joinedBy, ...scope };
  if (kind === 'per_curiam') return { kind, author: null, joinedBy: [...new Set([...joinedBy, ...votes.concur].map((name) => named(name) ?? name))], ...scope };
  const lead = isLead(kind);
  const listed = lead ? lineUp.author : lineUp.separate.find((one) => one.kind === kind)?.author;
  const author = named(start.author ?? signer(closing) ?? listed ?? null);
  const fromFront = lead ? (author === null || lineUp.author === undefined || surname(lineUp.author) === surname(author) ? lineUp.joinedBy : []) : (lineUp.separate.find((one) => author !== null && surname(one.author) === surname(author))?.joinedBy ?? []);
  const joined = [...(joinedBy.length > 0 && !(lead && lineUp.joinedBy.length > joinedBy.length) ? joinedBy : []), ...(joinedBy.length === 0 || lead ? fromFront : []), ...votes.concur, ...votes.join];
  return { kind, author, joinedBy: [...new Set(joined.map((name) => named(name) ?? name))].filter((name) => name !== author), ...scope };
}

function partFrom(lines: readonly Line[], facts: Authored, start = lines[0]?.start ?? 0): FoundPart {
  return { ...facts, start, end: lines.at(-1)?.end ?? start, lines };
}

/** The same writing printed twice (an errata copy, a second file) counts once, small corrections or not: the last stays. */
function withoutRepeats(parts: readonly FoundPart[]): FoundPart[] {
  const openings = parts.map(({ lines }) => new Set(lines.slice(0, 15).map(({ text }) => text).join(' ').toLowerCase().match(/\p{L}{3,}/gu) ?? []));
  return parts.filter(({ kind, author }, at) => {
    const own = openings[at] ?? new Set<string>();
    if (own.size < 12) return true;
    return !parts.some((later, index) => {
      if (index <= at || later.kind !== kind || later.author !== author) return false;
      const other = openings[index] ?? new Set<string>();
      return [...own].filter((word) => other.has(word)).length >= Math.max(own.size, other.size) * 0.8;
    });
  });
}
