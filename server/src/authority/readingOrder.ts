import type { BlockCitations } from '../citation/citation.js';
import type { PlacedBlock } from '../prose/proseBlock.js';

/** One stop of a reader: a citation or mention (by its index in the block's list), or the edge of a footnote. */
export type Step =
  | { readonly kind: 'citation' | 'mention'; readonly block: number; readonly index: number }
  | { readonly kind: 'enterNote' }
  | { readonly kind: 'leaveNote' };

/**
 * Citations and mentions as a reader meets them: a footnote is read where it is first called. A note that is never called is
 * read where it stands.
 */
export function readingOrder(blocks: readonly PlacedBlock[], found: readonly BlockCitations[]): Step[] {
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
  const steps: Step[] = [];
  const read = new Set<string>();

  const readNote = (label: string): void => {
    const own = notes.get(label);
    if (own === undefined || read.has(label)) return;
    read.add(label);
    steps.push({ kind: 'enterNote' });
    for (const index of own) readBlock(index, true);
    steps.push({ kind: 'leaveNote' });
  };

  const readBlock = (index: number, inNote: boolean): void => {
    const block = blocks[index]?.block;
    const { citations = [], mentions = [] } = found[index] ?? {};
    const calls = inNote || block === undefined ? [] : block.calls;
    let mention = 0;
    let call = 0;
    const upTo = (offset: number): void => {
      for (;;) {
        const mentionAt = mentions[mention]?.name.span.start ?? Infinity;
        const callAt = calls[call]?.at ?? Infinity;
        if (Math.min(mentionAt, callAt) > offset) return;
        if (mentionAt <= callAt) steps.push({ kind: 'mention', block: index, index: mention++ });
        else readNote(calls[call++]?.label ?? '');
      }
    };
    citations.forEach((citation, i) => {
      upTo(citation.span.start);
      steps.push({ kind: 'citation', block: index, index: i });
    });
    // Beyond the last citation, up to the end of the block's prose.
    upTo(Number.MAX_SAFE_INTEGER);
  };

  blocks.forEach(({ block }, index) => {
    const label = block.context.footnote;
    if (label === undefined) readBlock(index, false);
    else if (!called.has(label)) readNote(label);
  });
  // Notes called only from notes, or from themselves.
  for (const label of notes.keys()) readNote(label);
  return steps;
}
