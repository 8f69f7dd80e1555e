import type { ProseBlock } from '../prose/proseBlock.js';
import { assemble } from './assemble.js';
import type { BlockCitations } from './citation.js';
import { findMentions } from './mentions.js';
import { readingOf } from './reading.js';
import { scan, wordLengths } from './scan.js';

/**
 * Every citation of one block, and the bare case names that may mean one. Total: any text gives a result; time grows with
 * the length of the text.
 */
export function recognizeCitations(block: ProseBlock): BlockCitations {
  const reading = readingOf(block, wordLengths);
  const { drafts, versus } = scan(reading);
  const citations = assemble(reading, drafts);
  return { citations, mentions: findMentions(reading, citations, versus) };
}
