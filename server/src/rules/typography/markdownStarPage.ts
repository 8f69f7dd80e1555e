import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { Citation } from '../../citation/citation.js';
import { insertProse, toSource } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

interface Star {
  /** Prose offset of the star. */
  readonly at: number;
  /** Where the italics of the name before should have ended, when their closing marker is missing. */
  readonly unclosed?: number;
}

const isEscaped = (placed: PlacedBlock, brief: Brief, at: number): boolean => brief.source[toSource(placed, { start: at, end: at + 1 }).start] === '\\';

/** Stars of the pages of one pincite. */
const starsOf = ({ pincite }: Citation, { block }: PlacedBlock): number[] =>
  (pincite?.items ?? []).flatMap(({ unit, span }) => (unit === 'starPage' ? [...block.text.slice(span.start, span.end).matchAll(/\*(?=\d)/g)].map(({ index }) => span.start + index) : []));

/** Where a name begun with a star before the citation ends, when no star closes it: "*Smith, 2021 WL 5". */
function unclosedName({ citation, placed: { block } }: ResolvedCitation): number | undefined {
  const from = 'docket' in citation ? Math.min(citation.docket.span.start, citation.core.start) : citation.core.start;
  const before = block.text.slice(Math.max(0, from - 160), from);
  const name = /(?:^|[\s(])\*(?:See |see |Cf\. |cf\. )?[A-Z][^*]*$/.test(before) ? /,\s*$/.exec(before) : null;
  return name === null ? undefined : from - name[0].length;
}

/** Whether italics begin right behind a page of the pincite, so that a reader of patterns pairs the stars. */
const meetsItalics = ({ pincite }: Citation, { block }: PlacedBlock): boolean => {
  const end = pincite?.span.end;
  return end !== undefined && /^, $/.test(block.text.slice(end, end + 2)) && block.styles.some(({ style, span }) => style === 'emphasis' && span.start === end + 2);
};

function* endangered(resolved: ResolvedCitation, brief: Brief): Iterable<Star> {
  const { citation, placed, blockIndex } = resolved;
  const stars = starsOf(citation, placed);
  if (stars.length === 0) return;
  const eaten = new Set(placed.block.eatenStars ?? []);
  const unclosed = unclosedName(resolved);
  const mixed = (brief.found[blockIndex]?.citations ?? []).some((other) => other.sentence === citation.sentence && starsOf(other, placed).length > 0 && meetsItalics(other, placed));
  let first = unclosed;
  for (const at of stars) {
    if ((!eaten.has(at) && unclosed === undefined && !mixed) || isEscaped(placed, brief, at)) continue;
    yield first === undefined ? { at } : { at, unclosed: first };
    first = undefined;
  }
}

export const markdownStarPage = defineRule({
  id: 'markdown-star-page',
  category: 'form',
  severity: 'error',
  summary: 'The star of a star page can be taken for the mark of italics.',
  why: 'Markdown marks italics with the star that also marks a page of a database. Where the two are paired, the page loses its star and half a sentence leans. A backslash keeps the star: \\*3.',
  source: { indigo: null, bluebook: null, other: 'CommonMark 0.31, emphasis' },
  on: ['fullCase', 'shortCase', 'id'],
  reads: 'block',
  needs: ['star'],
  *check(resolved, { brief }): Iterable<Sighting<Star>> {
    const { placed } = resolved;
    if (brief.format !== 'markdown') return;
    for (const star of endangered(resolved, brief)) {
      const span = { start: star.at, end: star.at + 1 };
      if (!isQuoted(placed, span)) yield { span: inSource(placed, span), data: star };
    }
  },
  message: ({ unclosed }) => (unclosed === undefined ? say`Markdown can take this star for the mark of italics: escape it.` : say`The italics of the name are not closed, and this star can be taken for their end: close them and escape the star.`),
  fixable: 'safe',
  fix: ({ at, unclosed }, { placed }) => {
    const { start } = inSource(placed, { start: at, end: at + 1 });
    const edits: Edit[] = [{ span: { start, end: start }, newText: '\\' }];
    return [{ title: say`Escape the star`, edits: unclosed === undefined ? edits : [insertProse(placed, unclosed, '*', 'left'), ...edits] }];
  },
  examples: {
    invalid: [
      { brief: '*Larch v. Birch, No. 20-cv-7, 2021 WL 88, at «*»4 (D. Or. Mar. 2, 2021).', fixed: '*Larch v. Birch*, No. 20-cv-7, 2021 WL 88, at \\*4 (D. Or. Mar. 2, 2021).' },
      { brief: '*Larch*, 2021 WL 88, at «*»4, *citing* *Birch*, 2020 WL 9, at «*»1.', fixed: '*Larch*, 2021 WL 88, at \\*4, *citing* *Birch*, 2020 WL 9, at \\*1.' },
    ],
    valid: ['*Larch*, 2021 WL 88, at *4.', '*Larch*, 2021 WL 88, at *4; *Birch*, 2020 WL 9, at *1.', '*Larch*, 2021 WL 88, at \\*4, *citing* *Birch*, 2020 WL 9, at \\*1.'],
  },
});
