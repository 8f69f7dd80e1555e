import type { BlockCitations, Citation } from '../citation/citation.js';
import type { ProseBlock } from '../prose/proseBlock.js';

const isSpan = (value: object): boolean => 'start' in value && 'end' in value && !('text' in value);

/** Leaves out where things stand: spans, and the number of the sentence. */
const withoutPlaces = (name: string, value: unknown): unknown =>
  name === 'sentence' ? undefined : typeof value === 'object' && value !== null && isSpan(value) ? 0 : value;

/** A citation that is nameless and without a volume takes its meaning from what stands just before it. */
const leansOnText = (citation: Citation): boolean => citation.kind === 'shortCase' && citation.slip !== undefined && citation.name === undefined;

function content({ text, context, calls }: ProseBlock, { citations, mentions }: BlockCitations): string {
  const marks = [
    ...citations.map(({ span }, index) => ({ at: span.start, mark: `c${String(index)}` })),
    ...mentions.map(({ name }, index) => ({ at: name.span.start, mark: `m${String(index)}` })),
    ...calls.map(({ label, at }) => ({ at, mark: `n${label}` })),
  ].sort((a, b) => a.at - b.at);
  return JSON.stringify(
    [
      context,
      marks.map(({ mark }) => mark),
      citations.map((citation, index) => {
        const end = citations[index - 1]?.span.end ?? 0;
        const leaning = leansOnText(citation) ? [citation.sentence, mentions.map(({ sentence }) => sentence)] : [];
        return [citation, text.slice(citation.span.start, citation.span.end), text.slice(end, citation.span.start).trim() === ',', leaning];
      }),
      mentions,
    ],
    withoutPlaces,
  );
}

const contents = new WeakMap<BlockCitations, string>();

/**
 * All that a block's citations, bare names and note calls say, and their order, without where in the block they stand. Blocks of
 * the same content mean the same to the citations of a brief.
 */
export function blockContent(block: ProseBlock, found: BlockCitations): string {
  let known = contents.get(found);
  if (known === undefined) {
    known = content(block, found);
    contents.set(found, known);
  }
  return known;
}
