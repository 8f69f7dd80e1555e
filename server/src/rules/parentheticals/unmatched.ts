import type { ProseBlock } from '../../prose/proseBlock.js';

/** Offsets of the parentheses of a block that have no partner. */
export interface Unmatched {
  readonly open: ReadonlySet<number>;
  readonly close: ReadonlySet<number>;
}

const known = new WeakMap<ProseBlock, Unmatched>();

/** "a)", "12)": the mark of a list. */
const isListMark = (text: string, at: number): boolean => /(?:^|\s)(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(text.slice(Math.max(0, at - 6), at));

export function unmatched(block: ProseBlock): Unmatched {
  let found = known.get(block);
  if (found !== undefined) return found;
  const { text } = block;
  const open: number[] = [];
  const close = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.pop() === undefined && !isListMark(text, at)) close.add(at);
  }
  found = { open: new Set(open), close };
  known.set(block, found);
  return found;
}
