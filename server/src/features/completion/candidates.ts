import type { Authority } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { readBrief } from '../../brief/readBrief.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import { printCitation } from '../../citation/print/printCitation.js';
import type { OpinionSummary } from '../../library/opinion.js';
import { followsManual } from '../../rules/localStyle.js';
import type { RuleSettings } from '../../rules/rule.js';
import { emphasisMarker } from '../../rules/typeface.js';
import { countBefore } from '../../text/countBefore.js';
import { citationLine } from '../describe.js';
import { divisionsOf } from '../divisions.js';
import { type Form, fullOf, printed } from '../forms.js';
import { citationSpan } from '../locate.js';
import { type Insertion, insertion, openPincite } from './insertion.js';

/** How many citations of the brief stand before a source offset: the number of one that is put there. */
export const numberAt = ({ citations }: Brief, offset: number): number => countBefore(citations, (citation) => citationSpan(citation).start < offset);

/** Sections of the highest level that the brief has, by block. */
function sectionOf(brief: Brief, blockIndex: number): number {
  const { all, ofBlock, topLevel } = divisionsOf(brief);
  for (let index = ofBlock[blockIndex] ?? 0; index > 0; index--) if ((all[index]?.level ?? 0) <= topLevel) return index;
  return 0;
}

/**
 * The form in which an authority is cited at a place. In full where it was not yet cited in full, where only notes have the full
 * citation and the text is being written, and at its first citation under a new main heading; in short form elsewhere.
 */
export function formAt(brief: Brief, authority: Authority, n: number, blockIndex: number): Form {
  if (authority.kind !== 'case' && authority.kind !== 'secondary') return 'full';
  const before = authority.citations.filter((each) => each < n).flatMap((each) => brief.citations[each] ?? []);
  const isNote = (index: number): boolean => brief.blocks[index]?.block.context.footnote !== undefined;
  const fulls = before.filter(({ citation: { kind } }) => kind === 'fullCase' || kind === 'journal' || kind === 'book');
  if (fulls.length === 0 || (!isNote(blockIndex) && fulls.every((each) => isNote(each.blockIndex)))) return 'full';
  const section = sectionOf(brief, blockIndex);
  return before.some((each) => sectionOf(brief, each.blockIndex) === section) ? 'short' : 'full';
}

/** A citation of an authority of the brief, to be inserted before citation `n`; undefined where the form can't be printed. */
export function citationOf(brief: Brief, authority: Authority, form: Form, n: number, settings: RuleSettings): Insertion | undefined {
  const full = fullOf(brief, authority)?.citation;
  if (full === undefined) return undefined;
  const counts = full.kind === 'fullCase' || full.kind === 'journal' || full.kind === 'book';
  const without = form === 'short' && full.kind === 'fullCase' ? undefined : printed(brief, authority, form, null, n, settings);
  if (!counts) return without === undefined ? undefined : { parts: [form === 'id' ? shortId(without) : without], plain: form === 'id' ? shortId(without) : without };
  const open = printed(brief, authority, form, openPincite(full, brief.format === 'markdown'), n, settings);
  return open === undefined ? undefined : insertion(open, without);
}

/** *Id.* without the section that it repeats. */
const shortId = (text: string): string => /^([*_]?)Id\.\1/.exec(text)?.[0] ?? text;

/** A full citation of an opinion of the library that the brief does not cite yet. */
export function citationOfOpinion(brief: Brief, summary: OpinionSummary, settings: RuleSettings): Insertion | undefined {
  const read = readBrief(`*${summary.caseName}*, ${citationLine(summary)}.`).citations[0]?.citation;
  if (read?.kind !== 'fullCase') return undefined;
  const full: FullCaseCitation = read;
  const style = { manual: followsManual(full, brief, settings), marker: brief.format === 'text' ? ('' as const) : emphasisMarker(brief) };
  const without = printCitation(full, 'full', { ...style, pincite: null });
  const open = printCitation(full, 'full', { ...style, pincite: openPincite(full, brief.format === 'markdown') });
  return without === undefined || open === undefined ? undefined : insertion(open, without);
}
