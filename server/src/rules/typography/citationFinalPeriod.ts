import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { parentheticalForm } from '../../bluebook/parentheticals.js';
import { sentenceOpeners } from '../../prose/abbreviations.data.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { beginOf, inTableOfAuthorities, opensSentence } from '../surroundings.js';

interface Fault {
  readonly kind: 'missing' | 'double' | 'early';
  /** What is wrong, in prose offsets: the last character before the stop that is missing, or the stops. */
  readonly span: Span;
  /** What the fix replaces; where a stop is missing, the empty span where it belongs. */
  readonly changes: readonly { readonly span: Span; readonly right: string }[];
}

/** Whether a block is a citation and nothing else, without its stop: a line of a list or a heading set as a line. */
function isBareLine(brief: Brief, blockIndex: number): boolean {
  const block = brief.blocks[blockIndex]?.block;
  const only = brief.found[blockIndex]?.citations[0];
  return only?.span.start === 0 && !/[.?!:]["”’)\]]*$/.test(block?.text ?? '');
}

/** Whether a block that is a bare citation serves as something else: one of several such lines, or what stands over a quotation. */
function isListed(brief: Brief, blockIndex: number): boolean {
  if (!isBareLine(brief, blockIndex)) return false;
  const next = brief.blocks[blockIndex + 1]?.block;
  return isBareLine(brief, blockIndex - 1) || isBareLine(brief, blockIndex + 1) || (next !== undefined && next.context.quoteDepth > 0);
}

/** Whether the whole block is set bold, underlined or as a link: a line that serves as a heading. */
const isDisplayed = ({ block }: PlacedBlock): boolean => block.styles.some(({ style, span }) => style !== 'emphasis' && span.start === 0 && span.end >= block.text.length);

/** Whether a new sentence follows without a stop: "(9th Cir. 2013) The panel". */
function runsOn(text: string, end: number): boolean {
  const word = /^ ([A-Z][a-z]*) [a-z]/.exec(text.slice(end, end + 24))?.[1];
  return word !== undefined && sentenceOpeners.has(word) && /[)\d]/.test(text[end - 1] ?? '');
}

function missing({ citation, placed, blockIndex, indexInBlock }: ResolvedCitation, brief: Brief): Fault | undefined {
  const { text, context } = placed.block;
  const { end } = citation.span;
  const citations = brief.found[blockIndex]?.citations ?? [];
  if (citation.nestedIn !== undefined || context.kind !== 'paragraph' || context.listDepth > 0) return undefined;
  const begin = beginOf(citations[citation.string] ?? citation);
  const fault: Fault = { kind: 'missing', span: { start: end - 1, end }, changes: [{ span: { start: end, end }, right: '.' }] };
  if (!opensSentence(placed, begin) || /[(["“]/.test(text[begin - 1] ?? '') || inTableOfAuthorities(brief, blockIndex)) return undefined;
  if (runsOn(text, end)) return fault;
  const isLast = !citations.some((other, index) => index !== indexInBlock && other.span.end > end);
  if (citation.standing !== 'sentence' || text.slice(end).trim() !== '' || /[.?!]["”’]*$/.test(text.slice(0, end)) || !isLast) return undefined;
  return isListed(brief, blockIndex) || isDisplayed(placed) ? undefined : fault;
}

/** "(9th Cir. 2013)..", "Id.." */
function double({ citation: { span }, placed: { block } }: ResolvedCitation): Fault | undefined {
  const stops = /^\.+/.exec(block.text.slice(span.end, span.end + 4))?.[0].length ?? 0;
  const own = block.text[span.end - 1] === '.' ? 1 : 0;
  if (stops + own !== 2 || stops === 0 || block.text.startsWith(' .', span.end + stops)) return undefined;
  const start = span.end + stops - 1;
  return { kind: 'double', span: { start: start - 1, end: start + 1 }, changes: [{ span: { start, end: start + 1 }, right: '' }] };
}

/** A stop before the last parenthetical: "at 678. (emphasis added)." */
function early({ citation: { span }, placed: { block } }: ResolvedCitation): Fault | undefined {
  const match = /^\. \(([a-z][^()]{3,80})\)(\.?)/.exec(block.text.slice(span.end, span.end + 90));
  const [whole = '', words = '', stop = ''] = match ?? [];
  if (match === null || parentheticalForm(words) === 'explanatory') return undefined;
  const after = span.end + whole.length;
  return { kind: 'early', span: { start: span.end, end: after }, changes: [{ span: { start: span.end, end: span.end + 1 }, right: '' }, ...(stop === '' ? [{ span: { start: after, end: after }, right: '.' }] : [])] };
}

/** Inserts behind the italics that end at the offset. */
function insertBehind(placed: PlacedBlock, at: number, text: string): Edit {
  const run = placed.block.styles.filter(({ span }) => span.end === at).sort((a, b) => b.source.end - a.source.end)[0];
  if (run === undefined) return insertProse(placed, at, text, 'left');
  const end = placed.base + run.source.end;
  return { span: { start: end, end }, newText: text };
}

const messages: Record<Fault['kind'], string> = spoken({
  missing: 'A citation sentence ends with a full stop.',
  double: 'One full stop ends a citation, also behind an abbreviation.',
  early: 'The full stop stands behind the last parenthetical.',
});

export const citationFinalPeriod = defineRule({
  id: 'citation-final-period',
  category: 'form',
  severity: 'warning',
  summary: 'A citation sentence ends without its full stop, with two, or with one before its last parenthetical.',
  why: 'A citation sentence is a sentence: one full stop ends it, behind all of its parentheticals.',
  source: { indigo: 'R3.2', bluebook: '1.1, B1.1' },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation', 'rule', 'constitution', 'legislative', 'journal', 'book', 'record'],
  reads: 'block',
  check(resolved, { brief }): Sighting<Fault> | undefined {
    const { citation, placed } = resolved;
    if (isQuoted(placed, citation.core)) return undefined;
    const fault = missing(resolved, brief) ?? double(resolved) ?? early(resolved);
    return fault !== undefined ? { span: inSource(placed, fault.span), data: fault } : undefined;
  },
  message: ({ kind }) => say(messages[kind]),
  fixable: 'safe',
  fix: ({ kind, changes }, { placed }) => {
    const edits = changes.map(({ span, right }) => (span.start === span.end ? insertBehind(placed, span.end, right) : replaceProse(placed, span, right)));
    const title = kind === 'double' ? say`Leave one full stop` : kind === 'missing' ? say`End with a full stop` : say`Put the full stop last`;
    return edits.every((edit) => edit !== undefined) ? [{ title, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'Leave was proper. *See* Fed. R. Civ. P. 15(a)(2«)»', fixed: 'Leave was proper. *See* Fed. R. Civ. P. 15(a)(2).' },
      { brief: 'The seizure was one. *Hope v. Pelzer*, 536 U.S. 730, 739 (2002)«..» The rest follows.', fixed: 'The seizure was one. *Hope v. Pelzer*, 536 U.S. 730, 739 (2002). The rest follows.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002«)» The rest follows.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). The rest follows.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)«. (emphasis added).»', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (emphasis added).' },
    ],
    valid: [
      'In *Hope v. Pelzer*, 536 U.S. 730 (2002), the Court agreed.',
      'The rule, *see Hope v. Pelzer*, 536 U.S. 730, 739 (2002), is old.',
      '# *Hope v. Pelzer*, 536 U.S. 730 (2002)',
      '- *Hope v. Pelzer*, 536 U.S. 730 (2002)',
      'The Court held (*Hope v. Pelzer*, 536 U.S. 730, 739 (2002)) otherwise.',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.*',
      '42 U.S.C. § 1983\n\n> Every person who …',
    ],
  },
});
