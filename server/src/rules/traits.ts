import { forumOf } from './forum.js';
import { manualPrevails } from './localStyle.js';
import { apostropheOf } from './names.js';
import type { RuleContext } from './rule.js';
import { emphasisMarker } from './typeface.js';

/** What rules ask of a brief as a whole: its court, its style, its apostrophes, its emphasis marker. The same words, the same answers. */
export function traitsOf({ brief, settings }: RuleContext): string {
  const { court, state } = forumOf(brief, settings);
  return [brief.format, court?.id, state, manualPrevails(brief), apostropheOf(brief), emphasisMarker(brief)].join(' ');
}
