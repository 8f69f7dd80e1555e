import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';
import { fullsOf, lastBefore, shorten, type ResolvedFull } from './caseForms.js';
import { shortNameOf } from './caseNames.js';

/** A full citation further back than this is a kindness to the reader. */
const NEAR = 5;

/** Whether two citations stand near each other: in one section and one stream of text. */
function isNear(first: ResolvedCitation, second: ResolvedCitation, { blocks, citations }: Brief): boolean {
  if (first.placed.block.context.footnote !== undefined || second.placed.block.context.footnote !== undefined) return false;
  if (second.n - first.n > 4 * NEAR) return false;
  for (let index = first.blockIndex + 1; index <= second.blockIndex; index++) if (blocks[index]?.block.context.kind === 'heading') return false;
  return citations.slice(first.n + 1, second.n).filter(({ citation }) => citation.nestedIn === undefined && citation.history === undefined).length <= NEAR;
}

const isOwn = ({ citation }: ResolvedCitation): boolean => citation.nestedIn === undefined && citation.history === undefined;

export const fullCiteRepeated = defineRule({
  id: 'full-cite-repeated',
  category: 'form',
  severity: 'info',
  summary: 'A case is cited in full again shortly after.',
  why: 'Once a case is cited in full, a short form is enough while the full citation is near: it saves space, and tells the reader that the source is known.',
  source: { indigo: 'R15.2.1', bluebook: '4, 10.9(a)' },
  on: 'fullCase',
  reads: 'citations',
  check(resolved, { brief }) {
    const { citation, placed, blockIndex, n } = resolved;
    const { name, courtAndDate, courtAndDate: date } = citation;
    if (name?.versus === undefined || courtAndDate === undefined || !isOwn(resolved) || placed.block.context.kind !== 'paragraph') return undefined;
    if (isQuoted(placed, citation.core) || inTableOfAuthorities(brief, blockIndex)) return undefined;
    const before = lastBefore(fullsOf(resolved, brief), n, (each) => isOwn(each) && !inTableOfAuthorities(brief, each.blockIndex));
    if (before === undefined || before.citation.courtAndDate?.date?.year !== date?.date?.year || !isNear(before, resolved, brief)) return undefined;
    if (before.citation.page?.text !== citation.page?.text || before.citation.reporter?.canonical !== citation.reporter?.canonical) return undefined;
    const short = shortNameOf(name, resolved.authority, brief);
    return { span: inSource(placed, citation.span), data: { short }, related: [{ message: say`Cited in full here`, span: inSource(before.placed, before.citation.span) }] };
  },
  message: ({ short }) => say`The full citation is near: a short form by the name “${short}” is enough.`,
  fixable: 'suggest',
  fix: ({ short }, resolved: ResolvedFull) => [{ title: say`Write the short form`, edits: shorten(resolved, short) ?? [] }],
  examples: {
    invalid: [
      {
        brief: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). Warning is enough. *«Hope v. Pelzer*, 536 U.S. 730, 745 (2002)».',
        fixed: '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). Warning is enough. *Hope*, 536 U.S. at 745.',
      },
    ],
    valid: ['*Hope v. Pelzer*, 536 U.S. 730, 741 (2002).\n\n## Force\n\n*Hope v. Pelzer*, 536 U.S. 730, 745 (2002).', '*Hope v. Pelzer*, 536 U.S. 730, 741 (2002). *Hope*, 536 U.S. at 745.'],
  },
});
