import { indentOf, lineEnd, nextLine } from '../markdown/lines.js';
import { BlockBuilder } from './blockBuilder.js';
import type { BlockContext, PlacedBlock } from './proseBlock.js';

const paragraph: BlockContext = { kind: 'paragraph', quoteDepth: 0, listDepth: 0 };

/** The one paragraph that lines of plain text without a blank one among them make. No mark means anything. */
export function blocksOfText(source: string): PlacedBlock[] {
  let builder: BlockBuilder | undefined;
  let base = 0;
  let last = 0;
  for (let at = 0; at < source.length; ) {
    const stop = lineEnd(source, at);
    const start = indentOf(source, at, stop).at;
    let end = stop;
    while (end > start && (source.charCodeAt(end - 1) === 32 || source.charCodeAt(end - 1) === 9)) end--;
    if (builder === undefined) {
      base = start;
      builder = new BlockBuilder(start, []);
    } else builder.fold(' ', last, start);
    builder.copy(source.slice(start, end), start);
    last = end;
    at = nextLine(source, stop);
  }
  const block = builder?.build(paragraph, last);
  return block === undefined ? [] : [{ base, block }];
}
