import type { FullCaseCitation, Part, ParallelCitation, ShortCaseCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say, spoken } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

const messages = spoken({ volume: 'No comma follows the volume here.', reporter: 'No comma follows the reporter here.', page: 'No comma follows the last page here.' });

interface Stray {
  readonly span: Span;
  readonly where: keyof typeof messages;
}

/** A comma, semicolon or full stop alone between two parts that a space should separate. */
function strayIn({ block }: PlacedBlock, before: Part | Span | undefined, after: Part | Span | undefined, where: Stray['where']): Stray | undefined {
  const from = spanOf(before)?.end;
  const to = spanOf(after)?.start;
  if (from === undefined || to === undefined || to - from < 2) return undefined;
  return /^\s*[,;]\s*$/.test(block.text.slice(from, to)) ? { span: { start: from, end: to }, where } : undefined;
}

const spanOf = (part: Part | Span | undefined): Span | undefined => (part === undefined ? undefined : 'span' in part ? part.span : part);

function straysOf(placed: PlacedBlock, citation: FullCaseCitation | ShortCaseCitation): Stray[] {
  const strays: Stray[] = [];
  const add = (stray: Stray | undefined) => {
    if (stray !== undefined) strays.push(stray);
  };
  const pieces: (ParallelCitation | FullCaseCitation | ShortCaseCitation)[] = [citation, ...(citation.parallels ?? [])];
  for (const { volume, reporter, page } of pieces) {
    add(strayIn(placed, volume, reporter, 'volume'));
    if (citation.kind === 'fullCase') add(strayIn(placed, citation.nominative ?? reporter, page, 'reporter'));
  }
  const last = pieces.at(-1);
  const end = last?.pincite?.span.end ?? last?.page?.span.end ?? 0;
  if (citation.kind === 'fullCase' && citation.courtAndDate !== undefined && end > 0) add(strayIn(placed, { start: 0, end }, citation.courtAndDate.span, 'page'));
  return strays;
}

export const citationExtraComma = defineRule({
  id: 'citation-extra-comma',
  category: 'form',
  severity: 'error',
  summary: 'A stray comma stands within the citation.',
  why: 'Volume, reporter and page are separated by spaces alone, and the date follows the last page without a comma.',
  source: { indigo: 'R11.1', bluebook: '10.1' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  check({ citation, placed }) {
    return straysOf(placed, citation)
      .filter(({ span }) => !isQuoted(placed, span))
      .map((stray) => ({ span: inSource(placed, { start: stray.span.start, end: stray.span.start + 1 }), data: stray }));
  },
  message: ({ where }) => say(messages[where]),
  fixable: 'safe',
  fix: ({ span }, { placed }) => replacement(say`Remove the comma`, placed, span, ' '),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12«,» (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch v. Birch*, 540 U.S.«,» 10, 12 (2003).', fixed: '*Larch v. Birch*, 540 U.S. 10, 12 (2003).' },
    ],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).', '*Larch v. Birch*, 2019-Ohio-100, ¶ 9.'],
  },
});
