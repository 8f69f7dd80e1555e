import { isPlaceholder, mayHavePlaceholder, placeholdersIn } from '../../bluebook/placeholders.js';
import type { Citation, Part } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { overlaps, type Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** Numbers of a citation that may still be blank. The Supreme Court leaves a blank for what is not yet printed: "at ___ (slip op., at 3)". */
function numbersOf(citation: Citation, after: string): readonly Part[] {
  const { pincite } = citation;
  const printed = reportersOf(citation);
  const unprinted = / ?\((?:[^()]*\) \()?slip op\./.test(after) || printed.some(({ reporter, page }) => page?.text.startsWith('_') === true && editionOf(reporter)?.end === null);
  const pages = printed.flatMap(({ reporter, page, volume }) => [page, volume].filter((part) => part !== undefined && !(part.text.startsWith('_') && (editionOf(reporter)?.end ?? null) === null)));
  const sections = 'sections' in citation ? citation.sections : [];
  return [...pages, ...sections, ...(unprinted ? [] : (pincite?.items ?? [])), ...(citation.kind === 'record' ? [citation.volume, citation.entry] : [])].filter((part) => part !== undefined);
}

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  category: 'form',
  severity: 'error',
  summary: 'A placeholder was left where a citation or a number belongs.',
  why: 'A bracket, a blank or a row of letters that was to be filled in before filing tells the court that nobody read the brief through. Blanks of the U.S. Reports for pages not yet printed are no placeholders.',
  source: { indigo: null, bluebook: null, other: 'Care before filing' },
  on: 'block',
  reads: 'block',
  *check(placed, { brief }) {
    const { block, index } = placed;
    if (!mayHavePlaceholder(block.text)) return;
    const found: Span[] = [];
    for (const citation of brief.found[index]?.citations ?? []) {
      for (const { span, text } of numbersOf(citation, block.text.slice(citation.pincite?.span.end ?? citation.span.end, citation.span.end + 20))) if (isPlaceholder(text) && !(text.startsWith('xx') && ['book', 'journal', 'legislative'].includes(citation.kind))) found.push(span);
    }
    const blanks = brief.found[index]?.citations.map(({ core, pincite }) => ({ start: core.start, end: pincite?.span.end ?? core.end })) ?? [];
    for (const span of placeholdersIn(block.text)) {
      const filled = block.text[span.start] === '_' && blanks.some((blank) => overlaps(blank, span));
      if (!filled && !found.some((other) => overlaps(other, span))) found.push(span);
    }
    for (const span of found.sort((a, b) => a.start - b.start)) {
      if (!isQuoted(placed, span)) yield { span: inSource(placed, span), data: { text: block.text.slice(span.start, span.end) } };
    }
  },
  message: ({ text }) => say`“${text}” is still to be filled in.`,
  examples: {
    invalid: [
      { brief: 'Leave was refused. «[insert ER cite]»' },
      { brief: 'Leave was refused. «[Citation to the transcript]»' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, «___» (2002). *Id.* at «XX»; «___»-ER-12.' },
      { brief: '*Larch v. Birch*, «XX» F.4th «XX» (9th Cir. «20XX»).' },
      { brief: 'The rule is plain («TK»). 42 U.S.C. § «XX».' },
    ],
    valid: [
      '*Larch v. Birch*, 607 U.S., at ___ (slip op., at 3).',
      '*Larch v. Birch*, 607 U.S. ___, ___ (2026) (slip op. at 3).',
      'Dated: ____________, 20__\n\nBy: ______________',
      'He wrote: “[cite] your sources.”',
      'U.S. Const. amend. XX. His number is XXX-XX-1234. The name is [REDACTED].',
      'TK Holdings Inc. appealed.',
    ],
  },
});
