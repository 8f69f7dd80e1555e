import { opensAsExplanation } from '../../bluebook/explanatoryVerbs.js';
import { parentheticalForm } from '../../bluebook/parentheticals.js';
import type { Citation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';
import { replaceProse } from '../../prose/placement.js';

/** A parenthetical that a punctuation mark cuts off from its citation: "… (9th Cir. 2007). (per curiam)". */
export interface CutOff {
  readonly mark: Span;
  readonly span: Span;
  /** What stands between the parentheses. */
  readonly text: string;
  readonly kind: 'note' | 'explanation';
  /** Whether the mark is the citation's full stop, which no other follows. */
  readonly ends: boolean;
}

const OPENS = /\s?([.,;])\s{1,2}\(/y;
const LONGEST = 600;

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length && at < open + LONGEST; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/** The parenthetical cut off behind a citation. A sentence in parentheses is none. */
export function cutOff({ block: { text } }: PlacedBlock, { span, parentheticals }: Citation): CutOff | undefined {
  OPENS.lastIndex = span.end;
  const match = OPENS.exec(text);
  if (match === null) return undefined;
  const open = OPENS.lastIndex - 1;
  const close = closing(text, open);
  if (close === undefined) return undefined;
  const inner = text.slice(open + 1, close);
  const stop = match[1] === '.';
  // Between "(per curiam)" and what follows it the mark is the fault, whatever the second says.
  const parted = match[1] === ',' && parentheticals.at(-1)?.kind === 'weight';
  const kind = parentheticalForm(inner) === 'explanatory' ? (opensAsExplanation(inner) ? (parted ? 'note' : 'explanation') : undefined) : 'note';
  if (kind === undefined || (stop && !/^(?:\.|$|\s+["“‘[(]*\p{Lu}|\s*$)/u.test(text.slice(close + 1, close + 6)))) return undefined;
  const mark = span.end + match[0].indexOf(match[1] ?? '.');
  return { mark: { start: mark, end: mark + 1 }, span: { start: open, end: close + 1 }, text: inner, kind, ends: stop && text[close + 1] !== '.' };
}

/** Takes the mark away, and puts the full stop behind the parenthetical. */
export function rejoin(placed: PlacedBlock, { mark, span, ends }: CutOff): Edit[] | undefined {
  const away = replaceProse(placed, mark, '');
  const stop = ends ? replaceProse(placed, { start: span.end - 1, end: span.end }, ').') : undefined;
  return away === undefined || (ends && stop === undefined) ? undefined : [away, ...(stop === undefined ? [] : [stop])];
}
