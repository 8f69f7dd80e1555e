import type { Authority, ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { CaseName, StatuteCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';

export type Mismatch = 'uncited' | 'unlisted' | 'order';

export interface Entry {
  readonly kind: Mismatch;
  readonly label: string;
  /** Source span of what is marked. */
  readonly span: Span;
  /** Source span of the entry's lines, when it is one that the table should not have. */
  readonly lines?: Span;
}

/** A line of a table with its leader and pages, wherever it stands. */
const isLeader = ({ block }: PlacedBlock): boolean => /(?:\.{3,}|(?:\. ){3,}|…|\s—)\s*(?:\*?passim\*?|[\d, –-]+)$/i.test(block.text);

/** Code and section without subsections: a table lists the section. */
const sectionsOf = ({ code, sections }: StatuteCitation): string[] => sections.map(({ text }) => `${code?.canonical ?? ''}|${text.replace(/^§+\s*/, '').replace(/\(.*$/, '')}`);

/** Lines of the source that hold an entry, with the blank line behind them. */
function linesOf({ source }: Brief, { base, block }: PlacedBlock): Span {
  const start = source.lastIndexOf('\n', base - 1) + 1;
  const from = base + block.sourceLength;
  const feed = source.indexOf('\n', from);
  const end = feed < 0 ? source.length : feed + 1;
  return { start, end: source[end] === '\n' && !/^[-*+]/.test(source.slice(start, base).trim()) ? end + 1 : end };
}

const sortKey = (name: CaseName): string => name.text.replace(/^(?:In re|Ex parte|Matter of|In the Matter of|The) /i, '').toLowerCase().replaceAll(/[^a-z0-9 ]/g, '');

/** The first entry of each division that stands out of the alphabet. */
function* outOfOrder(brief: Brief, listed: readonly ResolvedCitation[]): Iterable<Entry> {
  let before: { readonly key: string; readonly block: number } | undefined;
  let told = false;
  for (const { citation, placed, blockIndex } of listed) {
    if (citation.kind !== 'fullCase' || citation.name === undefined || citation.nestedIn !== undefined || citation.history !== undefined) continue;
    const last = before;
    if (last !== undefined && brief.blocks.slice(last.block, blockIndex).some(({ block }) => block.context.kind === 'heading')) {
      before = undefined;
      told = false;
    }
    const key = sortKey(citation.name);
    if (before !== undefined && key < before.key && !told) {
      told = true;
      yield { kind: 'order', label: citation.name.text, span: inSource(placed, citation.name.span) };
    }
    before = { key, block: blockIndex };
  }
}

interface Sides {
  readonly listed: ResolvedCitation[];
  readonly cited: ResolvedCitation[];
}

function sidesOf(brief: Brief): Sides {
  const sides: Sides = { listed: [], cited: [] };
  for (const resolved of brief.citations) {
    if (inTableOfAuthorities(brief, resolved.blockIndex)) sides.listed.push(resolved);
    else if (!isLeader(resolved.placed)) sides.cited.push(resolved);
  }
  return sides;
}

function* caseEntries(brief: Brief, { listed, cited }: Sides): Iterable<Entry> {
  const isCase = ({ authority }: ResolvedCitation): boolean => authority?.kind === 'case';
  const inTable = new Set<Authority>(listed.flatMap(({ authority }) => authority ?? []));
  const inText = new Set<Authority>(cited.flatMap(({ authority }) => authority ?? []));
  for (const { authority, blockIndex } of brief.mentions) (inTableOfAuthorities(brief, blockIndex) ? inTable : inText).add(authority);
  for (const { citation, placed, authority } of listed.filter(isCase)) {
    if (authority !== undefined && !inText.has(authority) && citation.kind === 'fullCase' && citation.history === undefined) {
      yield { kind: 'uncited', label: authority.label, span: inSource(placed, citation.span), lines: linesOf(brief, placed) };
    }
  }
  if (!listed.some(isCase)) return;
  const told = new Set<Authority>();
  for (const { citation, placed, authority } of cited.filter(isCase)) {
    if (authority === undefined || inTable.has(authority) || told.has(authority) || citation.kind !== 'fullCase') continue;
    if (citation.nestedIn !== undefined || citation.history !== undefined || isQuoted(placed, citation.core)) continue;
    told.add(authority);
    yield { kind: 'unlisted', label: authority.label, span: inSource(placed, citation.span) };
  }
}

function* statuteEntries(brief: Brief, { listed, cited }: Sides): Iterable<Entry> {
  const isStatute = (resolved: ResolvedCitation): resolved is ResolvedCitation & { readonly citation: StatuteCitation } => resolved.citation.kind === 'statute';
  const sections = new Set(cited.filter(isStatute).flatMap(({ citation }) => sectionsOf(citation).flatMap((key) => [key, key.replace(/^.*\|/, '|')])));
  for (const { citation, placed, authority } of listed.filter(isStatute)) {
    const keys = sectionsOf(citation);
    if (citation.short || keys.length !== 1 || /[-–]/.test(keys[0] ?? '') || keys.some((key) => sections.has(key) || sections.has(key.replace(/^.*\|/, '|')))) continue;
    yield { kind: 'uncited', label: authority?.label ?? placed.block.text.slice(citation.span.start, citation.span.end), span: inSource(placed, citation.span), lines: linesOf(brief, placed) };
  }
}

/** Whether an argument follows the table in this file: a heading outside it, and a paragraph under that. A file may hold the tables alone. */
function hasText(brief: Brief): boolean {
  const last = brief.blocks.findLastIndex((_, index) => inTableOfAuthorities(brief, index));
  const heading = brief.blocks.findIndex(({ block }, index) => index > last && block.context.kind === 'heading');
  return heading >= 0 && brief.blocks.slice(heading + 1).some(({ block }) => block.context.kind === 'paragraph');
}

/** Where the table of authorities and the text part. Nothing when the brief has no table. */
export function* mismatches(brief: Brief): Iterable<Entry> {
  const sides = sidesOf(brief);
  if (sides.listed.length > 0 && (sides.cited.length > 0 || hasText(brief))) {
    yield* caseEntries(brief, sides);
    yield* statuteEntries(brief, sides);
  }
  yield* outOfOrder(brief, sides.listed);
}
