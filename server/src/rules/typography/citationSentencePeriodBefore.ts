import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { Signal } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { followsManual } from '../localStyle.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { beginOf, opensSentence } from '../surroundings.js';

interface Fault {
  readonly kind: 'bracketed' | 'joined';
  readonly span: Span;
  readonly begin: number;
  readonly end: number;
  readonly signal?: Signal;
}

/** The last end of a string of citations that begins with this one; undefined when it does not begin one. */
function stringEnd({ citation, blockIndex, indexInBlock }: ResolvedCitation, brief: Brief): number | undefined {
  if (citation.string !== indexInBlock || citation.nestedIn !== undefined || citation.history !== undefined) return undefined;
  const string = (brief.found[blockIndex]?.citations ?? []).filter((other) => other.string === indexInBlock && other.nestedIn === undefined);
  return string.reduce((end, { span }) => Math.max(end, span.end), citation.span.end);
}

/** "The claim fails (*Iqbal*, 556 U.S. at 678)." and "said “chill” *Mattel*, 296 F.3d at 908." */
function faultOf(resolved: ResolvedCitation, brief: Brief): Fault | undefined {
  const { citation, placed } = resolved;
  const { text } = placed.block;
  const end = stringEnd(resolved, brief);
  const begin = beginOf(citation);
  if (end === undefined || opensSentence(placed, begin) || placed.block.context.kind !== 'paragraph') return undefined;
  const named = citation.kind === 'id' || 'name' in citation;
  const base = { begin, end, ...(citation.signal === undefined ? {} : { signal: citation.signal }) };
  const closes = (at: number): boolean => /^\.(?:\s|$)/.test(text.slice(at, at + 2));
  if (text[begin - 1] === '(') {
    const spoken = /[a-z]["”’]? \($/.test(text.slice(Math.max(0, begin - 4), begin)) && named;
    return spoken && text[end] === ')' && closes(end + 1) ? { kind: 'bracketed', span: { start: begin - 1, end: end + 1 }, ...base } : undefined;
  }
  const afterQuote = /[a-z]["”] $/.test(text.slice(Math.max(0, begin - 3), begin));
  const afterWord = citation.signal !== undefined && /^(?:see|accord|contra|cf\.|compare)$/.test(citation.signal.text) && /[a-z]{2}["”]? $/.test(text.slice(Math.max(0, begin - 4), begin)) && !/\b(?:and|but|or|that|to|then|we|also|can|will|may|must|should) $/.test(text.slice(Math.max(0, begin - 8), begin));
  if (!closes(end) || !(afterQuote ? named : afterWord)) return undefined;
  return { kind: 'joined', span: { start: begin - 1, end: begin }, ...base };
}

/** The signal with the capital that begins its sentence. */
const capital = (placed: PlacedBlock, signal: Signal | undefined): (Edit | undefined)[] =>
  signal === undefined || !/^[a-z]/.test(signal.text) ? [] : [replaceProse(placed, { start: signal.span.start, end: signal.span.start + 1 }, signal.text.charAt(0).toUpperCase())];

function edits({ kind, begin, end, signal }: Fault, placed: PlacedBlock): (Edit | undefined)[] {
  const { text } = placed.block;
  const space = kind === 'bracketed' ? begin - 2 : begin - 1;
  const quote = /["”’]/.test(text[space - 1] ?? '') ? 1 : 0;
  const stop = insertProse(placed, space - quote, '.', 'left');
  return [stop, ...(kind === 'bracketed' ? [replaceProse(placed, { start: begin - 1, end: begin }, ''), replaceProse(placed, { start: end, end: end + 1 }, '')] : []), ...capital(placed, signal)];
}

export const citationSentencePeriodBefore = defineRule({
  id: 'citation-sentence-period-before',
  category: 'form',
  severity: 'info',
  summary: 'A sentence runs into the citation that supports it.',
  why: 'A sentence of the text ends with its own full stop; the citation that supports all of it is a sentence by itself, without brackets. A citation that supports only part of it stands between commas.',
  source: { indigo: 'R3.2, R3.3', bluebook: '1.1(a), B1.1' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  check(resolved, { brief, settings }): Sighting<Fault> | undefined {
    const { citation, placed } = resolved;
    if (isQuoted(placed, citation.core) || forumOf(brief, settings).state === 'ca' || followsManual(citation, brief, settings)) return undefined;
    const fault = faultOf(resolved, brief);
    return fault !== undefined ? { span: inSource(placed, { start: fault.span.start, end: fault.kind === 'bracketed' ? fault.span.end : citation.span.end }), data: fault } : undefined;
  },
  message: ({ kind }) => (kind === 'bracketed' ? say`A citation that supports the whole sentence is a sentence by itself, without brackets.` : say`The sentence ends with its own full stop before the citation.`),
  fixable: 'suggest',
  fix: (fault, { placed }) => {
    const made = edits(fault, placed);
    return made.every((edit) => edit !== undefined) ? [{ title: say`Make the citation a sentence`, edits: made }] : [];
  },
  examples: {
    invalid: [
      { brief: 'The seizure was one «(*see Hope v. Pelzer*, 536 U.S. 730, 739 (2002))».', fixed: 'The seizure was one. *See Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
      { brief: 'The Court called it “obvious”« *Hope v. Pelzer*, 536 U.S. 730, 739 (2002)».', fixed: 'The Court called it “obvious.” *Hope v. Pelzer*, 536 U.S. 730, 739 (2002).' },
    ],
    valid: [
      'The seizure, *see Hope v. Pelzer*, 536 U.S. 730, 739 (2002), was one.',
      'He relies on the decision in *Hope* (536 U.S. at 739).',
      'The Court (*see Hope v. Pelzer*, 536 U.S. 730, 739 (2002)) called it one.',
      'The Court followed *Hope v. Pelzer*, 536 U.S. 730, 739 (2002).',
      'The term is void (*Larch v. Poe* (1998) 33 Cal.3d 10, 12).',
    ],
  },
});
