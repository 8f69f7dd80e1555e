import type { ResolvedCitation } from '../../authority/authority.js';
import { isForeignPhrase } from '../../bluebook/foreignPhrases.js';
import { isHistoryForm } from '../../bluebook/historyPhrases.js';
import { lookUpSignal } from '../../bluebook/signals.js';
import type { Brief } from '../../brief/brief.js';
import { quotedSpans } from '../../claim/quoted.js';
import type { StyledRun } from '../../prose/proseBlock.js';
import { covers, overlaps, type Span } from '../../text/span.js';
import { insertParenthetical } from '../insertParenthetical.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';
import type { ShownBlock } from './omissions.js';

const EMPHASIS = /emphas|italic|underlin/i;

const general = new WeakMap<Brief, boolean>();

/** "All emphasis added unless otherwise noted": said once for the whole brief. */
function isSaidOnce(brief: Brief): boolean {
  let said = general.get(brief);
  if (said === undefined) {
    said = brief.blocks.some(({ block: { text } }) => /emphas[ie]s.{0,80}(?:unless|throughout)|unless.{0,80}emphas[ie]s/i.test(text));
    general.set(brief, said);
  }
  return said;
}

/** Words set apart that are no name, title, signal or foreign phrase. */
function isEmphasis({ block: { text } }: ShownBlock, { style, span }: StyledRun, quotation: Span): boolean {
  if ((style !== 'emphasis' && style !== 'strong' && style !== 'underline') || !covers(quotation, span)) return false;
  const words = text.slice(span.start, span.end);
  // A quotation set in italics as a whole, and a name or title, are no emphasis.
  if (span.end - span.start > (quotation.end - quotation.start) * 0.9 || !/^[\p{Ll}\s'’,-]+[.;:!?]?$/u.test(words) || !/\p{Ll}{2}/u.test(words)) return false;
  return !isForeignPhrase(words) && !isHistoryForm(words) && lookUpSignal(words) === undefined;
}

/** The citation that a quotation rests on: in its sentence or the next, or behind a block quotation. */
function citationBehind(shown: ShownBlock, quotation: Span, { citations, blocks }: Brief): ResolvedCitation | undefined {
  const { index, block } = shown;
  const isSet = block.context.quoteDepth > 0;
  let home = index;
  if (isSet) while ((blocks[home]?.block.context.quoteDepth ?? 0) > 0 && home < index + 9) home++;
  const next = citations.find(({ blockIndex, citation }) => blockIndex === home && citation.nestedIn === undefined && (isSet || citation.span.start >= quotation.end));
  if (next === undefined) return undefined;
  if (isSet) return beginOf(next.citation) <= 1 ? next : undefined;
  const sentence = block.sentences.findIndex(({ end }) => end >= quotation.end);
  return next.citation.sentence - sentence <= 1 ? next : undefined;
}

const tellsOf = (resolved: ResolvedCitation, { found }: Brief): boolean => {
  const here = found[resolved.blockIndex]?.citations ?? [];
  return here.some(({ span, parentheticals }) => covers(resolved.citation.span, span) && parentheticals.some(({ text }) => EMPHASIS.test(text)));
};

export const emphasisParentheticalMissing = defineRule({
  id: 'emphasis-parenthetical-missing',
  category: 'form',
  severity: 'warning',
  summary: 'Words of a quotation are emphasised, and no parenthetical says by whom.',
  why: 'Emphasis that the writer adds to a quotation is owned up to: “(emphasis added)”. Emphasis that is the author’s own needs no note.',
  source: { indigo: 'R8.2.4, R8.2.6', bluebook: '5.2(d), B5' },
  on: 'block',
  *check(shown, { brief }) {
    const { block } = shown;
    if (block.styles.length === 0 || brief.format !== 'markdown' || block.context.kind !== 'paragraph' || isSaidOnce(brief)) return;
    const names = [...(brief.found[shown.index]?.citations ?? []).map(({ span }) => span), ...(brief.found[shown.index]?.mentions ?? []).map(({ name }) => name.span)];
    const quotations = block.context.quoteDepth > 0 ? [{ start: 0, end: block.text.length }] : quotedSpans(block.text);
    for (const quotation of quotations) {
      const run = block.styles.find((each) => isEmphasis(shown, each, quotation) && !names.some((name) => overlaps(name, each.span)));
      const citation = run === undefined ? undefined : citationBehind(shown, quotation, brief);
      if (run === undefined || citation === undefined || tellsOf(citation, brief)) continue;
      yield { span: inSource(shown, run.span), data: { citation }, related: [{ message: 'The parenthetical belongs to this citation.', span: inSource(citation.placed, citation.citation.span) }] };
    }
  },
  message: () => 'If the emphasis is yours, add “(emphasis added)” to the citation.',
  fixable: 'suggest',
  fix: ({ citation }) => [{ title: 'Add “(emphasis added)”', edits: [insertParenthetical(citation, 'emphasis added')] }],
  examples: {
    invalid: [
      { brief: 'Officers need “*«fair»* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (quoting 18 U.S.C. § 242).', fixed: 'Officers need “*fair* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (emphasis added) (quoting 18 U.S.C. § 242).' },
      { brief: 'The lease reads:\n\n> The tenant **«must»** pay.\n\nEx. 3, at 4.', fixed: 'The lease reads:\n\n> The tenant **must** pay.\n\nEx. 3, at 4 (emphasis added).' },
    ],
    valid: [
      'Officers need “*fair* warning.” *Hope v. Pelzer*, 536 U.S. 730, 741 (2002) (emphasis added).',
      'The court ruled “*sua sponte* and at once.” *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'It “followed *Hope* to the letter.” *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
      'It *must* be “fair.” *Poe v. Moe*, 12 F.4th 34, 36 (9th Cir. 2021).',
    ],
  },
});
