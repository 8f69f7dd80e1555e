import type { Brief } from '../../brief/brief.js';
import { say } from '../../text/say.js';
import { defineRule, inSource } from '../rule.js';

const FACTS = /\b(?:statement of (?:the )?(?:(?:relevant |undisputed |material )?facts?(?: and (?:of )?the case)?|case(?: and (?:of )?(?:the )?facts)?)|(?:factual|fact(?:s)? and procedural|procedural and factual) background|facts|background facts)\b/i;

/** Indexes of the paragraphs under a heading that announces the facts. */
function* factParagraphs({ blocks }: Brief): Iterable<number> {
  let level: number | undefined;
  for (const [index, { block }] of blocks.entries()) {
    const { kind, headingLevel = 1, quoteDepth, listDepth, footnote } = block.context;
    if (kind === 'heading') {
      if (FACTS.test(block.text)) level = Math.min(level ?? headingLevel, headingLevel);
      else if (level !== undefined && headingLevel <= level) level = undefined;
    } else if (level !== undefined && kind === 'paragraph' && quoteDepth === 0 && listDepth === 0 && footnote === undefined) yield index;
  }
}

export const recordCiteMissing = defineRule({
  id: 'record-cite-missing',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A paragraph of the statement of facts cites no record.',
  why: 'Every fact that the court is asked to believe is followed by the place in the record that proves it; a court need not look for it. A paragraph with one citation at its end is taken to be covered.',
  source: { indigo: 'R24', bluebook: 'B17', other: 'Fed. R. App. P. 28(a)(6), 28(a)(8)(A), 28(e); 9th Cir. R. 28-2.8' },
  on: 'brief',
  *check(brief) {
    for (const index of factParagraphs(brief)) {
      const placed = brief.blocks[index];
      const first = placed?.block.sentences[0];
      if (placed === undefined || first === undefined || (brief.found[index]?.citations.length ?? 0) > 0 || placed.block.calls.length > 0) continue;
      if (placed.block.text.split(/\s+/).length < 5 || /[:?]$/.test(placed.block.text)) continue;
      yield { span: inSource(placed, first), data: {} };
    }
  },
  message: () => say`This paragraph states facts and cites no record.`,
  examples: {
    invalid: [{ brief: '## Statement of Facts\n\n«The crew left the yard at noon.» It never came back.' }],
    valid: ['## Statement of Facts\n\nThe crew left the yard at noon. 1-ER-7.\n\n## Argument\n\nThe order must be vacated now.', '## Summary\n\nThe crew left the yard at noon.'],
  },
});
