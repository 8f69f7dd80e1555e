import type { ResolvedCitation } from '../../authority/authority.js';
import { ofBlock } from '../../authority/places.js';
import { isForeignPhrase } from '../../bluebook/foreignPhrases.js';
import { isHistoryForm } from '../../bluebook/historyPhrases.js';
import { lookUpSignal } from '../../bluebook/signals.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import type { StyledRun } from '../../prose/proseBlock.js';
import { rememberFor, rememberWithin } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { covers, overlaps, type Span } from '../../text/span.js';
import { quotationsIn } from '../editable.js';
import { insertParenthetical } from '../insertParenthetical.js';
import { defineRule, inSource } from '../rule.js';
import { beginOf } from '../surroundings.js';
import type { ShownBlock } from './omissions.js';

/** Capitals in italics may be a name or a title; nobody sets those in bold. */
const LOWER = /^[\p{Ll}\s'’,-]+[.;:!?]?$/u;
const BOLD = /^[\p{L}\s'’,-]+[.;:!?]?$/u;

const EMPHASIS = /emphas|italic|underlin/i;

const saysSo = byStretch(({ blocks }, start, end): boolean => blocks.slice(start, end).some(({ block }) => /emphas[ie]s.{0,80}(?:unless|throughout)|unless.{0,80}emphas[ie]s/i.test(block.text)));

/** "All emphasis added unless otherwise noted": said once for the whole brief. */
const isSaidOnce = rememberFor((brief: Brief): boolean => saysSo(brief).some(({ value }) => value));

/** Words set apart that are no name, title, signal or foreign phrase. */
function isEmphasis({ block: { text } }: ShownBlock, { style, span }: StyledRun, quotation: Span): boolean {
  if ((style !== 'emphasis' && style !== 'strong' && style !== 'underline') || !covers(quotation, span)) return false;
  const words = text.slice(span.start, span.end);
  // A quotation set in italics as a whole, and a name or title, are no emphasis.
  if (span.end - span.start > (quotation.end - quotation.start) * 0.9 || !(style === 'strong' ? BOLD : LOWER).test(words) || !/\p{Ll}{2}/u.test(words)) return false;
  return !isForeignPhrase(words) && !isHistoryForm(words) && lookUpSignal(words) === undefined;
}

/** The citation that a quotation within a paragraph rests on: in its sentence or the next. */
function citationBehind({ index, block }: ShownBlock, quotation: Span, { citations }: Brief): ResolvedCitation | undefined {
  const next = ofBlock(citations, index).find(({ citation }) => citation.nestedIn === undefined && citation.span.start >= quotation.end);
  const sentence = block.sentences.findIndex(({ end }) => end >= quotation.end);
  return next !== undefined && next.citation.sentence - sentence <= 1 ? next : undefined;
}

const tellsOf = (resolved: ResolvedCitation, { found }: Brief): boolean => {
  const here = found[resolved.blockIndex]?.citations ?? [];
  return here.some(({ span, parentheticals }) => covers(resolved.citation.span, span) && parentheticals.some(({ text }) => EMPHASIS.test(text)));
};

/** The citation directly behind a block quotation, which may be of several blocks, unless it tells of the emphasis. */
const untoldBehind = rememberWithin((index: number, brief: Brief): ResolvedCitation | undefined => {
  let home = index;
  while ((brief.blocks[home]?.block.context.quoteDepth ?? 0) > 0 && home < index + 9) home++;
  const next = ofBlock(brief.citations, home).find(({ citation }) => citation.nestedIn === undefined);
  return next === undefined || beginOf(next.citation) > 1 || tellsOf(next, brief) ? undefined : next;
});

export const emphasisParentheticalMissing = defineRule({
  id: 'emphasis-parenthetical-missing',
  category: 'form',
  severity: 'warning',
  summary: 'Words of a quotation are emphasised, and no parenthetical says by whom.',
  why: 'Emphasis that the writer adds to a quotation is owned up to: “(emphasis added)”. Emphasis that is the author’s own needs no note.',
  source: { indigo: 'R8.2.4, R8.2.6', bluebook: '5.2(d), B5' },
  on: 'block',
  reads: 'citations',
  needs: ['quotation', 'styles'],
  leansOn: ({ brief }) => String(isSaidOnce(brief)),
  leansAt(index, { brief }) {
    const block = brief.blocks[index]?.block;
    if (block === undefined || block.context.quoteDepth === 0 || block.styles.length === 0) return '';
    const citation = untoldBehind(index, brief);
    return citation === undefined ? 'none' : String(citation.blockIndex - index);
  },
  *check(shown, { brief }) {
    const { block } = shown;
    if (block.styles.length === 0 || brief.format !== 'markdown' || block.context.kind !== 'paragraph' || isSaidOnce(brief)) return;
    const names = [...(brief.found[shown.index]?.citations ?? []).map(({ span }) => span), ...(brief.found[shown.index]?.mentions ?? []).map(({ name }) => name.span)];
    const quotations = block.context.quoteDepth > 0 ? [{ start: 0, end: block.text.length }] : quotationsIn(block);
    for (const quotation of quotations) {
      const run = block.styles.find((each) => isEmphasis(shown, each, quotation) && !names.some((name) => overlaps(name, each.span)));
      if (run === undefined) continue;
      const isSet = block.context.quoteDepth > 0;
      const citation = isSet ? untoldBehind(shown.index, brief) : citationBehind(shown, quotation, brief);
      if (citation === undefined || (!isSet && tellsOf(citation, brief))) continue;
      yield { span: inSource(shown, run.span), data: { citation }, related: [{ message: say`The parenthetical belongs to this citation.`, span: inSource(citation.placed, citation.citation.span) }] };
    }
  },
  message: () => say`If the emphasis is yours, add “(emphasis added)” to the citation.`,
  fixable: 'suggest',
  fix: ({ citation }) => [{ title: say`Add “(emphasis added)”`, edits: [insertParenthetical(citation, 'emphasis added')] }],
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
