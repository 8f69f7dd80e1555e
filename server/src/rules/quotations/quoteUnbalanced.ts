import { insertProse } from '../../prose/placement.js';
import type { ProseBlock } from '../../prose/proseBlock.js';
import { isQuoted } from '../editable.js';
import type { Brief } from '../../brief/brief.js';
import { rememberFor, rememberWithin } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { beginOf } from '../surroundings.js';
import { defineRule, inSource } from '../rule.js';
import type { ShownBlock } from './omissions.js';

interface Marks {
  /** Opening marks without a close, closing marks without an opening one. */
  readonly open: readonly number[];
  readonly close: readonly number[];
  /** A straight mark that could be either, or an inch: nothing can be told. */
  readonly unclear: boolean;
}

const MARKS = /["“”]/;
const none: Marks = { open: [], close: [], unclear: false };

/** Double marks of a block that have no partner. */
const unpaired = rememberFor(({ text }: ProseBlock): Marks => {
  if (!MARKS.test(text)) return none;
  const open: number[] = [];
  const close: number[] = [];
  let unclear = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char !== '"' && char !== '“' && char !== '”') continue;
    const before = /[\p{L}\p{N}.,;:!?)\]’'…%\uFFFC]/u.test(text[at - 1] ?? ' ');
    const after = /[\p{L}\p{N}([‘'$.…§\uFFFC]/u.test(text[at + 1] ?? ' ');
    if (char === '"' && (before === after || /\d/.test(text[at - 1] ?? ''))) unclear = true;
    if (char === '“' || (char === '"' && after && !before)) open.push(at);
    else if (open.pop() === undefined) close.push(at);
  }
  return { open, close, unclear };
});

/** How many blocks away the partner of a mark may stand. */
const NEAR = 9;

interface Near {
  /** Whether a block not far behind closes what nothing in it opens, and one not far before opens what nothing in it closes. */
  readonly closes: boolean;
  readonly opens: boolean;
}

/** Blank lines and page breaks in pasted text may part the two marks. */
const near = rememberWithin((index: number, brief: Brief): Near => {
  const { blocks } = brief;
  return {
    closes: blocks.slice(index + 1, index + NEAR).some(({ block }) => unpaired(block).close.length > 0),
    opens: blocks.slice(Math.max(0, index - NEAR), index).some(({ block }) => unpaired(block).open.length > 0),
  };
});

const startsQuoted = (block: ProseBlock | undefined): boolean => block !== undefined && (block.context.quoteDepth > 0 || /^["“]/.test(block.text));

/** Where the closing mark of a quotation probably belongs: before the next citation sentence, or at the end. */
function closeAt({ block, index }: ShownBlock, { found }: Brief, open: number): number {
  const next = found[index]?.citations.find((citation) => citation.standing === 'sentence' && beginOf(citation) > open);
  return block.text.slice(0, next === undefined ? block.text.length : beginOf(next)).trimEnd().length;
}

/** ‘Til, ’90s: the mark is an apostrophe. */
const CLIPPED = /^(?:\d|tis|twas|til|em|cause|n|bout|round)\b/i;

/** An inner opening mark whose quotation ends first: `"The 'rule is clear."` */
function innerOpen(text: string, start: number, end: number): number | undefined {
  for (let at = start; at < end; at++) {
    if ((text[at] !== "'" && text[at] !== '‘') || /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || !/\p{L}/u.test(text[at + 1] ?? '') || CLIPPED.test(text.slice(at + 1, at + 8))) continue;
    return /['’](?!\p{L})/u.test(text.slice(at + 1, end)) ? undefined : at;
  }
  return undefined;
}

/** Spans of the words between double marks, which are known to pair. */
function* pairs(text: string): Iterable<[number, number]> {
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '"' && text[at] !== '“' && text[at] !== '”') continue;
    if (from < 0) from = at + 1;
    else {
      yield [from, at];
      from = -1;
    }
  }
}

export const quoteUnbalanced = defineRule({
  id: 'quote-unbalanced',
  category: 'form',
  severity: 'warning',
  summary: 'A quotation mark has no partner.',
  why: 'Where a quotation ends, the reader must see: opening and closing marks come in pairs within a paragraph. Only a quotation that runs over several paragraphs opens each anew.',
  source: { indigo: 'R8.1.1', bluebook: '5.1' },
  on: 'block',
  reads: 'block',
  needs: ['quotation'],
  leansAt(index, { brief }) {
    const block = brief.blocks[index]?.block;
    if (block === undefined) return '';
    const { open, close } = unpaired(block);
    if (open.length + close.length === 0) return '';
    const { closes, opens } = near(index, brief);
    return `${String(closes)} ${String(opens)}`;
  },
  *check(shown, { brief }) {
    const { block, index } = shown;
    const { text, context } = block;
    if (context.quoteDepth > 0 || context.kind === 'tableCell' || !MARKS.test(text)) return;
    const { open, close, unclear } = unpaired(block);
    const before = brief.blocks[index - 1]?.block;
    if (unclear || (before !== undefined && unpaired(before).open.length > 0)) return;
    if ((open.length > 0 && near(index, brief).closes) || (close.length > 0 && near(index, brief).opens)) return;
    const [first] = open;
    if (open.length + close.length === 1) {
      const at = first ?? close[0] ?? 0;
      if (first !== undefined && startsQuoted(brief.blocks[index + 1]?.block)) return;
      yield { span: inSource(shown, { start: at, end: at + 1 }), data: first === undefined ? undefined : { at: closeAt(shown, brief, first), mark: text[first] === '“' ? '”' : '"' } };
      return;
    }
    if (open.length + close.length > 0) return;
    for (const [from, to] of pairs(text)) {
      const inner = innerOpen(text, from, to);
      if (inner === undefined || !isQuoted(shown, { start: inner, end: inner + 1 })) continue;
      const word = /^\p{L}+/u.exec(text.slice(inner + 1, to))?.[0].length ?? 0;
      yield { span: inSource(shown, { start: inner, end: inner + 1 }), data: { at: inner + 1 + word, mark: text[inner] === '‘' ? '’' : "'" } };
    }
  },
  message: () => say`This quotation mark has no partner in its paragraph.`,
  fixable: 'suggest',
  fix: (missing, shown) => (missing === undefined ? [] : [{ title: say`Close the quotation`, edits: [insertProse(shown, missing.at, missing.mark, 'left')] }]),
  examples: {
    invalid: [
      { brief: '«“»The tenant pays. *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).', fixed: '“The tenant pays.” *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).' },
      { brief: 'The tenant pays.«”» Ex. 3, at 4.', fixed: 'The tenant pays.” Ex. 3, at 4.' },
      { brief: 'It said "the «\'»tenant pays."', fixed: 'It said "the \'tenant\' pays."' },
    ],
    valid: ['The tenants’ roof leaked.', 'A 6" pipe burst.', '“The tenant pays.\n\n“The landlord rests.”', 'She said "the tenants\' roof leaked."', "It was \"'til death.\""],
  },
});
