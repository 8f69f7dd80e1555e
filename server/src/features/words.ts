import { type BriefKind, isLeftOut, opensBody, opensSignature, type WordLimit, wordLimit } from '../bluebook/wordLimits.js';
import type { Brief } from '../brief/brief.js';
import type { ProseBlock } from '../prose/proseBlock.js';
import { type CheckSettings, settingsFor } from '../rules/check.js';
import { forumOf } from '../rules/forum.js';
import { rememberFor } from '../text/remember.js';

const wordsIn = rememberFor((block: ProseBlock): number => block.text.match(/[^\s\uFFFC]*[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);

/** How many blocks a caption may have before the body begins. */
const CAPTION = 40;

/** Index of the first block behind the cover or caption: the first heading of the body, where it stands near the top. */
function bodyOf({ blocks }: Brief): number {
  const found = blocks.findIndex(({ block }, index) => index < CAPTION && block.context.kind === 'heading' && opensBody(block.text));
  return Math.max(found, 0);
}

/**
 * Words of the brief as Fed. R. App. P. 32(f) has them counted: headings, notes and quotations included; caption, tables, signature
 * block, addendum and certificates left out.
 */
export function wordCount(brief: Brief): number {
  let total = 0;
  /** Level of the heading that opened a part which is left out. */
  let out: number | undefined;
  let signed = false;
  const body = bodyOf(brief);
  for (let index = body; index < brief.blocks.length; index++) {
    const block = brief.blocks[index]?.block;
    if (block === undefined) continue;
    const { kind, headingLevel = 1, footnote } = block.context;
    if (kind === 'heading') {
      signed = false;
      if (isLeftOut(block.text)) out = Math.min(out ?? headingLevel, headingLevel);
      else if (out !== undefined && headingLevel <= out) out = undefined;
    } else if (footnote === undefined && opensSignature(block.text)) signed = true;
    // Notes stand at the end of a file and belong to the text that calls them.
    if (kind === 'tableCell' || ((signed || out !== undefined) && footnote === undefined)) continue;
    total += wordsIn(block);
  }
  return total;
}

/** What kind of brief its title or caption says it is. */
function kindOf({ blocks }: Brief): BriefKind {
  const title = blocks.slice(0, CAPTION).find(({ block: { text } }) => text.length < 200 && /\bbrief\b/i.test(text))?.block.text ?? '';
  return /\bamic(?:us|i)\b/i.test(title) ? 'amicus' : /\breply\b/i.test(title) ? 'reply' : 'principal';
}

/** How long this brief may be, where its court is a federal court of appeals. */
export function limitOf(brief: Brief, settings: CheckSettings): WordLimit | undefined {
  const { court } = forumOf(brief, settingsFor(brief, settings));
  return court?.system === 'federal' && court.level === 'appeals' && court.circuit !== undefined ? wordLimit(court.id, kindOf(brief)) : undefined;
}
