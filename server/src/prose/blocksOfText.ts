import { BlockBuilder } from './blockBuilder.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';

const paragraph: BlockContext = { kind: 'paragraph', quoteDepth: 0, listDepth: 0 };

/** Paragraphs of plain text, set off by blank lines; the lines of one are folded together. No mark means anything. */
export function blocksOfText(source: string, shift: number): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const breaks = /\r\n|[\n\r\f]/g;
  let builder: BlockBuilder | undefined;
  let base = 0;
  let last = 0;
  const finish = (): void => {
    const block = builder?.build(paragraph, last);
    if (block !== undefined) blocks.push({ base: base + shift, block });
    builder = undefined;
  };
  for (let at = 0; at <= source.length; ) {
    breaks.lastIndex = at;
    const found = breaks.exec(source);
    const lineEnd = found?.index ?? source.length;
    let start = at;
    let end = lineEnd;
    while (start < end && isBlank(source.charCodeAt(start))) start++;
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
    if (start === end) finish();
    else {
      if (builder === undefined) {
        base = start;
        builder = new BlockBuilder(start, []);
      } else builder.fold(' ', last, start);
      builder.copy(source.slice(start, end), start);
      last = end;
    }
    if (found === null) break;
    at = lineEnd + found[0].length;
  }
  finish();
  return blocks;
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 11;
