import type { Citation } from '../../citation/citation.js';
import type { Brief } from '../../brief/brief.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { rememberWithin } from '../../text/remember.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { unmatched } from './unmatched.js';

interface Fault {
  readonly span: Span;
  /** Where a closing parenthesis is missing; undefined where one is too many. */
  readonly closeAt?: number;
}

/** Before the full stop of the sentence that a parenthesis opens in, or of the citation that runs on behind it. */
function endOfSentence({ block: { text, sentences } }: PlacedBlock, open: number, citations: readonly Citation[]): number {
  let end = sentences.find((sentence) => sentence.end > open)?.end ?? text.length;
  for (const { span } of citations) if (span.start > open && span.start < end && span.end > end) end = span.end;
  return text[end - 1] === '.' ? end - 1 : end;
}

function faultOf(citation: Citation, placed: PlacedBlock, citations: readonly Citation[]): Fault | undefined {
  const { text } = placed.block;
  const { open, close } = unmatched(placed.block);
  const date = 'courtAndDate' in citation ? citation.courtAndDate.span : undefined;
  if (date !== undefined && open.has(date.start) && text[date.end - 1] !== ')') return { span: date, closeAt: date.end };
  const { end } = citation.span;
  if (close.has(end)) return { span: { start: end, end: end + 1 } };
  const next = text[end] === ' ' ? end + 1 : end;
  return open.has(next) ? { span: { start: next, end: next + 1 }, closeAt: endOfSentence(placed, next, citations) } : undefined;
}

/** Whether a page break in pasted text may part an open parenthesis of a block from its partner. */
const isParted = rememberWithin((index: number, { blocks }: Brief): boolean => {
  const text = blocks[index]?.block.text ?? '';
  return !/[.;)”"’']\s*$/.test(text) || blocks.slice(index + 1, index + 5).some(({ block }) => unmatched(block).close.size > 0);
});

export const parentheticalUnbalanced = defineRule({
  id: 'parenthetical-unbalanced',
  category: 'form',
  severity: 'error',
  summary: 'A parenthesis of a citation has no partner.',
  why: 'Every parenthesis that a citation opens is closed; one that holds a citation ends in two.',
  source: { indigo: 'R10', bluebook: null },
  on: ['fullCase', 'shortCase', 'id', 'supra', 'statute', 'regulation'],
  reads: 'block',
  leansAt(index, { brief }) {
    const block = brief.blocks[index]?.block;
    return block === undefined || unmatched(block).open.size === 0 ? '' : String(isParted(index, brief));
  },
  check({ citation, placed, blockIndex }, { brief }) {
    const fault = faultOf(citation, placed, brief.found[blockIndex]?.citations ?? []);
    if (fault === undefined || isQuoted(placed, fault.span) || (fault.closeAt !== undefined && isParted(blockIndex, brief))) return undefined;
    return { span: inSource(placed, fault.span), data: fault };
  },
  message: ({ closeAt }) => (closeAt === undefined ? say`This parenthesis closes nothing.` : say`This parenthesis is not closed.`),
  fixable: 'suggest',
  fix: ({ span, closeAt }, { placed }) => {
    const edit = closeAt === undefined ? replaceProse(placed, span, '') : insertProse(placed, closeAt, ')', 'left');
    return edit === undefined ? [] : [{ title: closeAt === undefined ? say`Remove it` : say`Close it`, edits: [edit] }];
  },
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) «(»quoting *Harlow v. Fitzgerald*, 457 U.S. 800, 818 (1982).', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002) (quoting *Harlow v. Fitzgerald*, 457 U.S. 800, 818 (1982)).' },
      { brief: 'A warning helps. *Poe v. Moe*, 12 F.4th 34, 36 «(9th Cir. 2021».', fixed: 'A warning helps. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).' },
      { brief: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (noting it)«)».', fixed: '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (noting it).' },
    ],
    valid: ['(*See Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).)', 'They must show a) a duty under 42 U.S.C. § 1983 and b) breach.', '*Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021) (quoting *Doe v. Roe*, 1 F.4th 3, 4 (9th Cir. 2021)).'],
  },
});
