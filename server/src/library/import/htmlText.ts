import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span.js';
import { endNotes } from './endNotes.js';
import { lastAtMost } from '../passage.js';
import { mergeSpans } from './lines.js';
import { kindOfType } from './partTypes.js';
import { pagesInText } from './starPages.js';
import { paragraphMarks } from './paragraphMarks.js';
import { plainText } from './plainText.js';
import { pooledNotes } from './pooledNotes.js';
import type { PageMark, PartHint, RawFacts, RawNote, RawOpinion } from './rawOpinion.js';
import { seriesOf } from './starPages.js';

const SKIPPED = new Set(['script', 'style', 'title', 'noscript', 'template', 'svg', 'button', 'select', 'iframe', 'object']);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li tr td th blockquote section article aside center table ul ol dl dt dd pre opinion author parties docketnumber court decisiondate otherdate attorneys judges headnotes summary syllabus footnote footnote_body posture disposition history correction casebody hr br page-number'.split(' '),
);
const FACTS: Readonly<Record<string, 'parties' | 'docket' | 'court' | 'date' | 'citation' | 'judges'>> = {
  parties: 'parties',
  docketnumber: 'docket',
  docketnumbers: 'docket',
  docket: 'docket',
  court: 'court',
  decisiondate: 'date',
  date: 'date',
  case_cite: 'citation',
  judges: 'judges',
};
const NOTE_LABEL = /^[\s[(]*(?:fn\.?\s*)?(\d{1,3}|[*†‡§]{1,3}|[a-z])[\])\s.]*$/iu;

interface Element {
  readonly name: string;
  readonly kind: 'page' | 'call' | 'note' | 'number' | 'fact' | 'skip' | 'pre' | 'plain';
  readonly from: number;
  readonly label?: string;
  readonly series?: number;
  readonly fact?: string;
}

interface Reading {
  text: string;
  readonly pieces: { at: number; source: number }[];
  readonly cut: Span[];
  readonly pages: PageMark[];
  readonly numbers: PageMark[];
  readonly calls: { label: string; at: number }[];
  readonly notes: { label: string; start: number; end: number }[];
  readonly hints: PartHint[];
  readonly facts: Map<string, string[]>;
  preformatted: number;
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>, from: number): Element {
  const classes = (attributes['class'] ?? '').toLowerCase().split(/\s+/);
  const has = (...wanted: readonly string[]): boolean => wanted.some((one) => classes.includes(one));
  if (SKIPPED.has(name)) return { name, kind: 'skip', from };
  if (name === 'page-number' || has('star-pagination', 'page-label', 'pagenum', 'page-number', 'pagenumber')) {
    const label = attributes['label'] ?? attributes['data-label'];
    const index = Number(attributes['citation-index'] ?? attributes['data-citation-index']);
    return { name, kind: 'page', from, ...(label === undefined ? {} : { label }), ...(Number.isInteger(index) ? { series: index - 1 } : {}) };
  }
  if (name === 'footnote' || name === 'footnote_body' || (has('footnote') && (name === 'aside' || name === 'div' || name === 'li'))) {
    const label = attributes['label'] ?? attributes['data-label'];
    return { name, kind: 'note', from, ...(label === undefined ? {} : { label }) };
  }
  if (name === 'sup' || name === 'footnotemark' || name === 'footnote_reference' || name === 'footnote_number' || has('footnotemark', 'footnote', 'fnref', 'footnote-ref')) return { name, kind: 'call', from };
  if (has('num') && name === 'span') return { name, kind: 'number', from };
  if (name === 'pre') return { name, kind: 'pre', from };
  const fact = FACTS[name] ?? classes.map((one) => FACTS[one]).find((one) => one !== undefined);
  if (fact !== undefined && name !== 'div') return { name, kind: 'fact', from, fact };
  return { name, kind: 'plain', from };
}

function read(source: string): Reading {
  const out: Reading = { text: '', pieces: [], cut: [], pages: [], numbers: [], calls: [], notes: [], hints: [], facts: new Map(), preformatted: 0 };
  const parts: string[] = [];
  let length = 0;
  let tail = '';
  let skipping = 0;
  let pre = 0;
  const stack: Element[] = [];
  const emit = (words: string, at: number): void => {
    if (words === '') return;
    out.pieces.push({ at: length, source: at });
    parts.push(words);
    length += words.length;
    tail = (tail + words).slice(-64);
  };
  const newline = (at: number): void => {
    if (length > 0 && !tail.endsWith('\n')) emit('\n', at);
  };
  const since = (from: number): string => parts.join('').slice(from);
  /** What was emitted behind `from`: looks at the last pieces only. */
  const recent = (from: number): string => {
    let start = length;
    let index = parts.length;
    while (index > 0 && start > from) start -= parts[--index]?.length ?? 0;
    return parts.slice(index).join('').slice(Math.max(0, from - start));
  };
  /** Whether nothing of the block stands in front of `from`. */
  const opensBlock = (from: number): boolean => {
    const before = recent(Math.max(0, from - 40)).slice(0, Math.min(40, from));
    return /(?:^|\n)\s*$/.test(before);
  };
  const close = ({ kind, from, name, label, series, fact }: Element, at: number): void => {
    if (kind === 'skip') skipping--;
    if (kind === 'pre') {
      pre--;
      out.preformatted += length - from;
    }
    if (kind === 'page') {
      const words = recent(from);
      const printed = label ?? /\d{1,5}[A-Z]?/.exec(words)?.[0];
      if (printed !== undefined) out.pages.push({ at: from, label: printed, series: series ?? Math.max(0, (/\*+/.exec(words)?.[0].length ?? 1) - 1) });
      if (length > from) out.cut.push({ start: from, end: length });
    }
    if (kind === 'number') {
      const number = /\d+/.exec(recent(from))?.[0];
      if (number !== undefined) {
        out.numbers.push({ at: from, label: number, series: 0 });
        out.cut.push({ start: from, end: length });
      }
    }
    if (kind === 'call' && length - from < 12) {
      const mark = NOTE_LABEL.exec(recent(from))?.[1];
      const open = stack.findLast((element) => element.kind === 'note');
      if (mark !== undefined && (name !== 'sup' || /[\d*†‡]/.test(mark))) {
        out.cut.push({ start: from, end: length });
        if (open === undefined && opensBlock(from) && out.calls.some((call) => call.label === mark)) out.notes.push({ label: mark, start: length, end: -1 });
        else if (open === undefined) out.calls.push({ label: mark, at: from });
        else if (open.label === undefined && recent(open.from).trim() === recent(from).trim()) stack[stack.indexOf(open)] = { ...open, label: mark };
      }
    }
    if (kind === 'note') {
      const words = recent(from);
      const own = /^\s*[[(]?(\d{1,3}|[*†‡]{1,3})[\])]?\.?\s*/.exec(words);
      const mark = label ?? own?.[1];
      if (mark !== undefined) {
        const skip = own?.[1] === mark ? own[0].length : 0;
        if (skip > 0) out.cut.push({ start: from, end: from + skip });
        out.notes.push({ label: mark, start: from + skip, end: length });
      }
    }
    if (kind === 'fact' && fact !== undefined && length - from < 2000) {
      const words = recent(from).replace(/\s+/g, ' ').trim();
      if (words !== '') out.facts.set(fact, [...(out.facts.get(fact) ?? []), words]);
    }
    if (BLOCKS.has(name) && kind !== 'page') newline(at);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        const before = stack.at(-1);
        // A paragraph that was not closed ends where the next block begins.
        if (before?.name === 'p' && name === 'p') close(stack.pop() ?? before, at);
        let element = elementOf(name, attributes, length);
        if (BLOCKS.has(name) && element.kind !== 'page') {
          newline(at);
          element = { ...element, from: length };
        }
        if (element.kind === 'skip') skipping++;
        if (element.kind === 'pre') pre++;
        const type = name === 'opinion' ? (attributes['type'] ?? '') : name === 'article' && (attributes['class'] ?? '').includes('opinion') ? (attributes['data-type'] ?? '') : undefined;
        if (type !== undefined) {
          const kind = kindOfType(type);
          out.hints.push({ at: length, boundary: true, ...(kind === undefined ? {} : { kind }) });
        }
        stack.push(element);
      },
      ontext(words) {
        if (skipping > 0) return;
        emit(pre > 0 ? words : words.replace(/\s+/g, ' '), parser.startIndex);
      },
      onclosetag(name, implied) {
        const top = stack.at(-1);
        if (top?.name === name) {
          stack.pop();
          close(top, parser.startIndex);
        } else if (!implied && stack.length < 400) {
          const index = stack.findLastIndex((element) => element.name === name);
          if (index >= 0) for (const element of stack.splice(index).reverse()) close(element, parser.startIndex);
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: true },
  );
  parser.write(source);
  parser.end();
  while (stack.length > 0) {
    const element = stack.pop();
    if (element !== undefined) close(element, source.length);
  }
  out.text = since(0);
  out.notes.forEach((note, at) => {
    if (note.end >= 0) return;
    const stop = out.text.indexOf('\n', note.start);
    out.notes[at] = { ...note, end: stop < 0 ? out.text.length : stop };
  });
  return out;
}

const first = (facts: ReadonlyMap<string, readonly string[]>, name: string): string | undefined => facts.get(name)?.[0];

function factsOf(facts: ReadonlyMap<string, readonly string[]>): RawFacts {
  const name = first(facts, 'parties');
  const court = first(facts, 'court');
  const date = facts.get('date')?.join(' ');
  const judges = first(facts, 'judges');
  return {
    ...(name === undefined ? {} : { caseName: name }),
    ...(facts.has('docket') ? { docket: facts.get('docket') ?? [] } : {}),
    ...(court === undefined ? {} : { court }),
    ...(date === undefined ? {} : { decided: date }),
    ...(facts.has('citation') ? { citations: facts.get('citation') ?? [] } : {}),
    ...(judges === undefined ? {} : { judges }),
  };
}

const DEEPEST = 3000;
const TAG = /<(\/?)([a-z][\w-]*)[^<>]*>/gi;
const UNCLOSED = new Set(['p', 'li', 'td', 'tr', 'th', 'dd', 'dt', 'br', 'hr', 'img', 'meta', 'link', 'input', 'font', 'col']);

/** Whether elements nest deeper than any document does: the parser's time grows with the square of the depth. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, close, name] of source.matchAll(TAG)) {
    if (UNCLOSED.has((name ?? '').toLowerCase())) continue;
    depth += close === '' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Reads HTML and the XML of opinions. What nests too deep is read without its tags. */
export function htmlText(source: string, given: RawFacts = {}): RawOpinion {
  if (isTooDeep(source)) return plainText(source.replace(TAG, (tag) => ' '.repeat(tag.length)), given);
  const reading = read(source);
  const { text, pieces } = reading;
  const toSource = (offset: number): number => {
    const piece = pieces[Math.max(0, lastAtMost(pieces, offset, ({ at }) => at))];
    return piece === undefined ? 0 : Math.min(source.length, piece.source + offset - piece.at);
  };
  const facts = { ...factsOf(reading.facts), ...given };
  if (reading.preformatted > text.length / 2) return plainText(text, facts, toSource);
  const cut = [...reading.cut];
  const printed = pagesInText(text, cut);
  const pages = seriesOf(reading.pages.length > 0 ? reading.pages : printed.pages);
  const notes: RawNote[] = reading.notes.map(({ label, start, end }) => ({ label, spans: [{ start, end }] }));
  const pooled = notes.length === 0 && reading.calls.length === 0 ? endNotes(text, cut) : notes.length === 0 || reading.calls.length > notes.length ? pooledNotes(text, reading.calls, cut) : [];
  const used = new Set<number>();
  const tied = notes.map((note) => {
    const call = reading.calls.find(({ label, at }, index) => label === note.label && at < (note.spans[0]?.start ?? 0) && !used.has(index));
    if (call === undefined) return note;
    used.add(reading.calls.indexOf(call));
    return { ...note, call: call.at };
  });
  const marked = reading.numbers.length === 0 && pages.length === 0 ? paragraphMarks(text) : { marks: reading.numbers, cut: [] };
  const numbered = marked.marks.length >= 4 && pages.length === 0;
  cut.push(...marked.cut);
  return {
    text,
    toSource,
    form: 'paragraphs',
    style: numbered ? 'paragraph' : pages.length === 0 ? 'none' : printed.reporter === undefined && reading.pages.length === 0 ? 'star' : reading.pages.length > 0 ? 'reporter' : printed.style,
    pages: numbered ? marked.marks : pages,
    sheets: [],
    cut: mergeSpans(cut),
    notes: [...tied, ...pooled],
    skips: [],
    hints: reading.hints,
    facts: printed.reporter === undefined || facts.citations !== undefined ? facts : { ...facts, citations: [printed.reporter] },
  };
}
