import { abbreviatedDocument, endsInPaper, isDocketLabel, paperPrecedes } from '../../bluebook/litigationDocs.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import { rememberFor } from '../../text/remember.js';
import type { Span } from '../../text/span.js';
import { between } from '../editable.js';
import { placeBehind } from './places.js';
import { recordCitations, type ResolvedRecord } from './recordCitations.js';

export type FaultKind = 'words' | 'prefix' | 'noAt' | 'at' | 'comma' | 'order';

export interface Fault {
  readonly kind: FaultKind;
  /** What is shown as wrong, in prose offsets. */
  readonly span: Span;
  /** What is replaced, and by what. */
  readonly changes: readonly { readonly span: Span; readonly right: string }[];
  readonly right: string;
}

const change = (kind: FaultKind, span: Span, right: string, shown: Span = span): Fault => ({ kind, span: shown, changes: [{ span, right }], right });

/** A first reference that names its own short form, or says it is quoted from elsewhere. */
const definesForm = ({ citation, placed: { block } }: ResolvedRecord): boolean => /^,? ?[([](?:the )?(?:hereinafter |collectively,? )?["“]/.test(block.text.slice(citation.span.end, citation.span.end + 30)) || citation.parentheticals.some(({ text }) => /^(?:the |hereinafter )?["“]/.test(text));

/** Words of the document's name in full, where the citation is one and no part of a sentence. */
function* words(subject: ResolvedRecord): Iterable<Fault> {
  const { citation, placed } = subject;
  const { document, standing } = citation;
  const opened = /[(]$/.test(placed.block.text.slice(0, document.span.start));
  if ((standing === 'text' && !opened) || isDocketLabel(document.text) || document.text.includes(' of ') || definesForm(subject)) return;
  const right = abbreviatedDocument(document.text);
  if (right !== document.text) yield change('words', document.span, right);
}

/** What stands between the document and its page, paragraph or line. */
function* place({ citation, placed }: ResolvedRecord, brief: Brief): Iterable<Fault> {
  const { document, pincite } = citation;
  const printed = placeBehind(citation, placed);
  if (printed !== undefined) {
    yield change('prefix', printed.span, printed.right);
    return;
  }
  const [first] = pincite?.items ?? [];
  if (pincite === undefined || first === undefined) return;
  const before = between(placed, document.span, pincite.at?.span ?? pincite.span);
  const lead = { start: document.span.end, end: pincite.span.start };
  if (pincite.at !== undefined) {
    for (const { prefix, unit } of pincite.items) {
      if (prefix === undefined || unit !== 'page') continue;
      const spaces = /^\s*/.exec(placed.block.text.slice(prefix.span.end, prefix.span.end + 3))?.[0].length ?? 0;
      yield change('prefix', { start: prefix.span.start, end: prefix.span.end + spaces }, '', prefix.span);
    }
    if (first.prefix !== undefined && /^[§¶]/.test(first.prefix.text)) yield change('at', { start: pincite.at.span.start, end: pincite.span.start }, '', pincite.at.span);
  } else if (/^,?\s(?:(?:paras?|pars?)\.\s?|paragraphs?\s)$/.test(before)) {
    if (citation.standing !== 'text') yield change('prefix', lead, first.last === undefined ? ' ¶ ' : ' ¶¶ ', { start: lead.start + 1, end: lead.end - (before.endsWith(' ') ? 1 : 0) });
  } else if (/^,?\s(?:pp?\.\s?|pages?\s)$/.test(before)) {
    yield change('prefix', lead, ' at ', { start: lead.start + 1, end: lead.end - (before.endsWith(' ') ? 1 : 0) });
  } else if (before === ' ' && first.unit === 'page' && /^\d+(?:[-–]\d+)?$/.test(first.text) && endsInPaper(document.text) && !document.text.startsWith('Br. ') && !isLocal(brief, 'bare')) {
    yield change('noAt', { start: pincite.span.start, end: pincite.span.start }, 'at ', pincite.span);
  }
  if (before === ', ' && citation.entry === undefined && endsInPaper(document.text) && !isLocal(brief, 'comma')) yield change('comma', { start: lead.start, end: lead.start + 1 }, '');
}

/** "(ECF No. 12)" or ", ECF No. 12," before the place instead of behind it, and "ECF No. 12, Smith Decl. ¶ 4". */
function* order(subject: ResolvedRecord, brief: Brief): Iterable<Fault> {
  const { citation, placed, blockIndex, indexInBlock } = subject;
  const { document, pincite, entry, core, span } = citation;
  const { text } = placed.block;
  if (definesForm(subject) || isLocal(brief, 'order')) return;
  const inside = /^(.+?) \(([A-Z][^()]*\d)\)$/.exec(document.text);
  if (inside !== null && pincite !== undefined) {
    const [, name = '', docket = ''] = inside;
    const cut = { start: document.span.start + name.length, end: document.span.end };
    yield { kind: 'order', span: cut, changes: [{ span: cut, right: '' }, { span: { start: pincite.span.end, end: pincite.span.end }, right: `, ${docket}` }], right: docket };
  }
  if (!isDocketLabel(document.text) || entry === undefined) return;
  const docket = text.slice(document.span.start, entry.span.end);
  const lead = text.slice(Math.max(0, core.start - 24), core.start);
  if (pincite !== undefined && paperPrecedes(lead)) {
    const from = pincite.at?.span.start ?? pincite.span.start;
    const start = core.start - (/,? $/.exec(lead)?.[0].length ?? 0);
    if (!/^,? $/.test(text.slice(entry.span.end, from))) return;
    yield { kind: 'order', span: { start: core.start, end: entry.span.end }, changes: [{ span: { start, end: from }, right: ' ' }, { span: { start: pincite.span.end, end: pincite.span.end }, right: `, ${docket}` }], right: docket };
    return;
  }
  const next = brief.found[blockIndex]?.citations[indexInBlock + 1];
  if (pincite !== undefined || next?.kind !== 'record' || next.entry !== undefined || next.pincite === undefined || !endsInPaper(next.document.text) || text.slice(span.end, next.span.start) !== ', ') return;
  const whole = { start: span.start, end: next.pincite.span.end };
  yield change('order', whole, `${text.slice(next.span.start, next.pincite.span.end)}, ${docket}`);
}

type Habit = 'bare' | 'comma' | 'order';

interface Tally {
  own: number;
  other: number;
}

const emptyTally = (): Record<Habit, Tally> => ({ bare: { own: 0, other: 0 }, comma: { own: 0, other: 0 }, order: { own: 0, other: 0 } });

function tally(counts: Record<Habit, Tally>, { citation, placed }: ResolvedRecord): void {
  const { document, pincite, entry } = citation;
  if (pincite === undefined) return;
  const inside = document.text.endsWith(')');
  if (entry !== undefined && (inside || !isDocketLabel(document.text))) counts.order[inside ? 'own' : 'other']++;
  if (entry !== undefined && isDocketLabel(document.text) && paperPrecedes(placed.block.text.slice(Math.max(0, citation.core.start - 24), citation.core.start))) counts.order.own++;
  if (!endsInPaper(document.text)) return;
  const before = between(placed, document.span, pincite.at?.span ?? pincite.span);
  counts.comma[before.startsWith(',') ? 'own' : 'other']++;
  if (pincite.items[0]?.unit === 'page') counts.bare[pincite.at === undefined && before === ' ' ? 'own' : 'other']++;
}

const tallies = byStretch((brief, start, end) => {
  const counts = emptyTally();
  for (const subject of recordCitations(brief, start, end)) tally(counts, subject);
  return counts;
});

/** Forms that a brief uses in most of its record citations: local ones, which its court may want. */
const habitsOf = rememberFor((brief: Brief): ReadonlySet<Habit> => {
  const sums = emptyTally();
  const habits = Object.keys(sums) as Habit[];
  for (const { value } of tallies(brief)) {
    for (const habit of habits) {
      sums[habit].own += value[habit].own;
      sums[habit].other += value[habit].other;
    }
  }
  return new Set(habits.filter((habit) => sums[habit].own > 3 && sums[habit].own > sums[habit].other));
});

const isLocal = (brief: Brief, habit: Habit): boolean => habitsOf(brief).has(habit);

/** The local forms of a brief, in words. */
export const localForms = (brief: Brief): string => [...habitsOf(brief)].join(' ');

/** What is wrong with the form of one record citation. */
export function* faultsOf(subject: ResolvedRecord, brief: Brief): Iterable<Fault> {
  yield* words(subject);
  yield* place(subject, brief);
  yield* order(subject, brief);
}
