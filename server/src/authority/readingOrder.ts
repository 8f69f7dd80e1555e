import type { BlockCitations } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';

/** What is told of a reader's way: citations and mentions by their index in the block's list, and the edges of footnotes. */
interface Visitor {
  citation(block: number, index: number): void;
  mention(block: number, index: number): void;
  enterNote(): void;
  leaveNote(): void;
}

/**
 * Goes through citations and mentions as a reader meets them: a footnote is read where it is first called. A note that is never
 * called is read where it stands.
 */
export function readInOrder(blocks: readonly PlacedBlock[], found: readonly BlockCitations[], visitor: Visitor): void {
  const notes = new Map<string, number[]>();
  const called = new Set<string>();
  blocks.forEach(({ block }, index) => {
    const label = block.context.footnote;
    if (label !== undefined) {
      const list = notes.get(label);
      if (list === undefined) notes.set(label, [index]);
      else list.push(index);
    }
    for (const call of block.calls) called.add(call.label);
  });
  const read = new Set<string>();

  const readNote = (label: string): void => {
    const own = notes.get(label);
    if (own === undefined || read.has(label)) return;
    read.add(label);
    visitor.enterNote();
    for (const index of own) readBlock(index, true);
    visitor.leaveNote();
  };

  const readBlock = (index: number, inNote: boolean): void => {
    const { citations = [], mentions = [] } = found[index] ?? {};
    const calls = inNote ? [] : (blocks[index]?.block.calls ?? []);
    let mention = 0;
    let call = 0;
    // The last round reads what stands behind the last citation.
    for (let next = 0; next <= citations.length; next++) {
      const limit = citations[next]?.span.start ?? Number.MAX_SAFE_INTEGER;
      while (mention < mentions.length || call < calls.length) {
        const mentionAt = mentions[mention]?.name.span.start ?? Infinity;
        const callAt = calls[call]?.at ?? Infinity;
        if (Math.min(mentionAt, callAt) > limit) break;
        if (mentionAt <= callAt) visitor.mention(index, mention++);
        else readNote(calls[call++]?.label ?? '');
      }
      if (next < citations.length) visitor.citation(index, next);
    }
  };

  blocks.forEach(({ block }, index) => {
    const label = block.context.footnote;
    if (label === undefined) readBlock(index, false);
    else if (!called.has(label)) readNote(label);
  });
  // Notes called only from notes, or from themselves.
  for (const label of notes.keys()) readNote(label);
}
