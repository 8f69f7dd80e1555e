import { replaceProse } from '../prose/placement.js';
import type { PlacedBlock } from '../prose/proseBlock.js';
import type { Edit } from '../text/edit.js';
import type { Said } from '../text/say.js';
import type { Span } from '../text/span.js';

/** One fix that replaces the words of a prose span; none where markup stands in the way. */
export function replacement(title: Said, placed: PlacedBlock, span: Span, newText: string): { title: Said; edits: Edit[] }[] {
  const edit = replaceProse(placed, span, newText);
  return edit === undefined ? [] : [{ title, edits: [edit] }];
}
