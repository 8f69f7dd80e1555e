import { introducesVerb, lookUpSignal } from '../../bluebook/signals.js';
import { blockAt } from '../../brief/blockAt.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';

/** A place at which a citation is being typed. Source offsets. */
export interface TypingPlace {
  /** Where what is typed of the citation begins, with its typeface marker. */
  readonly start: number;
  /** The cursor, or behind the marker that closes what is typed. */
  readonly end: number;
  /** Words typed, first to last, without marker: any number of them at the end may be the beginning of a name. */
  readonly words: readonly string[];
  /** The marker typed before the words; empty where there is none, or where it stands before a signal. */
  readonly marker: string;
  /** Italics that began with the signal go on here. */
  readonly inItalics: boolean;
  readonly behindSignal: boolean;
  /** Nothing but a citation begins here: what stands before ended its sentence. */
  readonly opensSentence: boolean;
  readonly placed: PlacedBlock;
  readonly blockIndex: number;
}

/** So far back a name or signal is looked for. */
const REACH = 120;
const MOST_WORDS = 5;

const isMarker = (char: string | undefined): boolean => char === '*' || char === '_';
const opens = (char: string | undefined): boolean => char === undefined || /[\s([{"“‘'—–]/.test(char);
const unmarked = (text: string): string => text.replace(/[*_]/g, '');

/** Length of the signal that ends a text, the space behind it included; 0 where none does. `text` as in the source. */
function signalLength(text: string): number {
  const trimmed = text.trimEnd();
  if (trimmed.length === text.length) return 0;
  const words = [...trimmed.matchAll(/\S+/g)];
  for (let count = Math.min(4, words.length); count > 0; count--) {
    const at = words[words.length - count]?.index ?? 0;
    const printed = trimmed.slice(at);
    const form = lookUpSignal(unmarked(printed));
    if (form === undefined || form.canonical === 'e.g.') continue;
    const before = unmarked(trimmed.slice(0, at)).trimEnd();
    const isSetOff = isMarker(printed[0]) || before === '' || /[.;?!)”"(\]]$/.test(before);
    const isCapital = /^\p{Lu}/u.test(unmarked(printed));
    if (isSetOff && (isCapital || isMarker(printed[0]) || /[;(]$/.test(before)) && !introducesVerb(before)) return text.length - at;
    return 0;
  }
  return 0;
}

/** Length of the signal that a text begins with, the space behind it included. */
function leadingSignal(text: string): number {
  for (let at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) if (lookUpSignal(text.slice(0, at)) !== undefined) return at + 1;
  return 0;
}

/** Whether the text before the cursor ends in a signal: a quick look, before anything is read. */
export function endsInSignal(line: string): boolean {
  const near = line.slice(-REACH);
  return signalLength(near) > 0 || signalLength(near.replace(/^.*[*_](?=\S)/, (before) => ` ${before.slice(-1)}`)) > 0;
}

/** The block whose prose the last character before the cursor belongs to. */
function blockBefore(brief: Brief, offset: number, lineStart: number): { readonly placed: PlacedBlock; readonly index: number } | undefined {
  const { source } = brief;
  let last = offset - 1;
  while (last >= lineStart && (source[last] === ' ' || source[last] === '\t' || isMarker(source[last]))) last--;
  // A marker may be all that a paragraph holds so far.
  if (last < lineStart) last = Math.max(lineStart, source.slice(0, offset).search(/\S[^\S\n]*$/));
  const index = blockAt(brief, last);
  const placed = brief.blocks[index];
  if (placed === undefined) return undefined;
  const { pieces, text } = placed.block;
  const at = last - placed.base;
  const piece = pieces.findLast(({ source: start }) => start <= at);
  if (piece === undefined || at >= piece.source + piece.sourceLength || text[piece.prose] === '\uFFFC') return undefined;
  return { placed, index };
}

/** What is being typed at a source offset, where a citation may stand: in prose, outside code, comments, headings and addresses. */
export function typingPlace(brief: Brief, offset: number): TypingPlace | undefined {
  const { source } = brief;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const head = source.slice(Math.max(lineStart, offset - REACH), offset);
  const found = blockBefore(brief, offset, lineStart);
  if (found === undefined || found.placed.block.context.kind === 'heading') return undefined;
  if (/(?:\w:\/\/|www\.)\S*$/.test(head)) return undefined;

  let from = head.length;
  while (from > 0 && !isMarker(head[from - 1])) from--;
  const isOpen = from > 0 && opens(head[from - 2]) && !/\s/.test(head[from] ?? 'x') && brief.format === 'markdown';
  const inside = isOpen ? head.slice(from) : '';
  const signal = leadingSignal(inside);
  const marker = isOpen && signal === 0 ? (head[from - 1] ?? '') : '';

  const typed = isOpen ? inside.slice(signal) : (/(?:[^\s*_()[\]“”";]+ ){0,4}[^\s*_()[\]“”";]*$/.exec(head)?.[0] ?? '');
  const words = typed.endsWith(' ') ? [] : typed.split(' ').filter((word) => word !== '').slice(-MOST_WORDS);
  const start = marker === '' ? offset - (words.at(-1)?.length ?? 0) : offset - inside.length - 1;
  const closes = isOpen && isMarker(source[offset]) ? 1 : 0;
  const before = head.slice(0, head.length - (offset - start));
  const plain = unmarked(before).trimEnd();
  return {
    start,
    end: offset + closes,
    words,
    marker,
    inItalics: signal > 0,
    behindSignal: signal > 0 || signalLength(before) > 0,
    opensSentence: plain === '' || /[.?!][)"”’]*(?:\[\^[^\]]+\])?$/.test(plain) || /^\s*\[\^[^\]]+\]:$/.test(plain),
    placed: found.placed,
    blockIndex: found.index,
  };
}
