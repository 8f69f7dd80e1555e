import type { Span } from '../text/span.js';
import type { Citation, CitationBase, Part, Signal } from './citation.js';
import type { Draft, Mutable } from './draft.js';
import { readHistory } from './history.js';
import type { OpenParenthetical } from './parenthetical.js';
import { lastStarting, leafOf, type Reading } from './reading.js';
import { readSignal } from './signal.js';
import { standingOf } from './standing.js';

interface Enclosing {
  readonly draft: number;
  readonly parenthetical: OpenParenthetical;
}

/** For each draft the draft whose parenthetical it stands in; enters it there. */
function nest(drafts: readonly Draft[]): readonly (number | undefined)[] {
  const stack: Enclosing[] = [];
  const inner = new Map<OpenParenthetical, number[]>();
  const parents = drafts.map((draft, index) => {
    while (stack.length > 0 && (stack[stack.length - 1]?.parenthetical.span.end ?? 0) <= draft.core.start) stack.pop();
    const enclosing = stack[stack.length - 1];
    const inside = enclosing !== undefined && enclosing.parenthetical.span.start < draft.core.start;
    if (inside) {
      const siblings = inner.get(enclosing.parenthetical);
      if (siblings === undefined) inner.set(enclosing.parenthetical, [index]);
      else siblings.push(index);
    }
    for (let i = draft.parentheticals.length - 1; i >= 0; i--) {
      const parenthetical = draft.parentheticals[i];
      if (parenthetical !== undefined && parenthetical.kind !== 'courtYear') stack.push({ draft: index, parenthetical });
    }
    return inside ? enclosing.draft : undefined;
  });
  for (const [parenthetical, nested] of inner) parenthetical.nested = nested;
  return parents;
}

const SEPARATOR = /^\s{0,2}([;,])?\s{0,2}(?:(?:and|or|&)\s{1,2})?$/;

/** The mark that joins two citations of one string, or undefined when the gap between them is prose. */
function separatorIn(text: string, from: number, to: number): Part | undefined {
  if (to <= from || to - from > 9) return undefined;
  const gap = text.slice(from, to);
  if (!SEPARATOR.test(gap) || gap.trim() === '') return undefined;
  const lead = gap.length - gap.trimStart().length;
  return leafOf(text, from + lead, from + gap.trimEnd().length);
}

interface Tie {
  readonly signal: Signal | undefined;
  readonly separator: Part | undefined;
  readonly string: number;
  readonly history: CitationBase['history'] | undefined;
  /** What was read as its name is a history phrase. */
  readonly nameless: boolean;
}

/** Puts drafts together: nesting, signals, histories, strings, standing. */
export function assemble(reading: Reading, drafts: readonly Draft[]): Citation[] {
  const { text, sentences } = reading;
  const parents = nest(drafts);
  const ties: Tie[] = [];
  /** Last draft seen under each parent (-1 for the top). */
  const lastUnder = new Map<number, number>();
  const ends = new Map<number, number>();
  const comparing = new Set<number>();
  for (const [index, draft] of drafts.entries()) {
    const parent = parents[index] ?? -1;
    const previousIndex = lastUnder.get(parent);
    const previous = previousIndex === undefined ? undefined : drafts[previousIndex];
    const opened = parent < 0 ? 0 : (enclosingStart(drafts[parent], draft) ?? 0);
    const floor = Math.max(opened, previous?.end ?? 0);
    const before = previousIndex === undefined ? undefined : ties[previousIndex];
    const signal = readSignal(reading, draft.start, floor, before !== undefined && comparing.has(before.string));
    const begin = signal?.span.start ?? draft.start;
    const samePlace = previous !== undefined && previous.end > opened;
    const follows = samePlace && previousIndex !== undefined && signal === undefined;
    // "*Cert. denied*, 141 S. Ct. 900": the capital makes no name of a phrase.
    const misread = follows && isBareName(draft) ? readHistory(text, previous.end, draft.core.start, previousIndex) : undefined;
    const history = misread ?? (follows ? readHistory(text, previous.end, draft.start, previousIndex) : undefined);
    const separator = samePlace && history === undefined ? separatorIn(text, previous.end, begin) : undefined;
    const string = before !== undefined && (history !== undefined || separator !== undefined) ? before.string : index;
    if (signal !== undefined && /^(?:compare|contrast)/.test(signal.canonical)) comparing.add(string);
    ties.push({ signal, separator, history, string, nameless: misread !== undefined });
    lastUnder.set(parent, index);
    ends.set(string, draft.end);
  }
  return drafts.map((draft, index) => {
    const tie = ties[index] ?? { string: index, signal: undefined, separator: undefined, history: undefined, nameless: false };
    const first = drafts[tie.string] ?? draft;
    const firstTie = ties[tie.string];
    const parent = parents[index];
    const base: Mutable<CitationBase> = {
      span: spanOf(tie.nameless ? draft.core.start : draft.start, draft),
      core: draft.core,
      parentheticals: draft.parentheticals,
      standing: parent !== undefined ? 'clause' : standingOf(text, firstTie?.signal?.span.start ?? first.start, ends.get(tie.string) ?? draft.end),
      sentence: Math.max(0, lastStarting(sentences, draft.start)),
      string: tie.string,
    };
    if (tie.signal !== undefined) base.signal = tie.signal;
    if (draft.pincite !== undefined) base.pincite = draft.pincite;
    if (tie.history !== undefined) base.history = tie.history;
    if (parent !== undefined) base.nestedIn = parent;
    if (tie.separator !== undefined) base.separator = tie.separator;
    if (!tie.nameless || draft.body.kind !== 'fullCase') return Object.assign(base, draft.body);
    const body = { ...draft.body };
    delete body.name;
    return Object.assign(base, body);
  });
}

/** A citation that is all core, as many of a statute or the record are, has one span. */
const spanOf = (start: number, { core, end }: Draft): Span => (core.start === start && core.end === end ? core : { start, end });

const isBareName = ({ body }: Draft): boolean => body.kind === 'fullCase' && body.name !== undefined && body.name.versus === undefined && body.name.procedural === undefined;

function enclosingStart(parent: Draft | undefined, draft: Draft): number | undefined {
  for (const { span } of parent?.parentheticals ?? []) if (span.start < draft.core.start && draft.core.start < span.end) return span.start + 1;
  return undefined;
}
