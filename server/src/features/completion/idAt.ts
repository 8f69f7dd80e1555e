import type { Authority } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { citationsOfEdited } from '../../brief/readBrief.js';
import { applyEdits } from '../../text/edit.js';
import { citationSpan } from '../locate.js';
import type { TypingPlace } from './place.js';

/**
 * What an *id.* typed at a place would mean, where one may stand: the citation directly before is of one authority, in the same note
 * or in the text too, under the same heading. The brief is read as if the *id.* were there.
 */
export function meantByIdAt(brief: Brief, { start, end, inItalics }: TypingPlace): Authority | undefined {
  const token = brief.format === 'text' ? 'Id.' : inItalics ? 'id.*' : '*Id.*';
  const after = citationsOfEdited(applyEdits(brief.source, [{ span: { start, end }, newText: `${token} ` }]), brief);
  const id = after.citations.find((each) => each.citation.kind === 'id' && Math.abs(citationSpan(each).start - start) <= 1);
  if (id?.authority === undefined || id.problem !== undefined || id.citation.nestedIn !== undefined) return undefined;
  let n = id.n - 1;
  while (n >= 0 && (after.citations[n]?.citation.nestedIn !== undefined || after.citations[n]?.citation.history !== undefined)) n--;
  const before = after.citations[n];
  if (before === undefined || before.n !== id.antecedent) return undefined;
  const contextOf = (index: number) => after.blocks[index]?.block.context;
  if (contextOf(before.blockIndex)?.footnote !== contextOf(id.blockIndex)?.footnote) return undefined;
  for (let index = before.blockIndex + 1; index < id.blockIndex; index++) if (contextOf(index)?.kind === 'heading') return undefined;
  const { key } = id.authority;
  return brief.authorities.find((authority) => authority.key === key && authority.kind !== 'record' && authority.kind !== 'rule' && authority.kind !== 'other');
}
