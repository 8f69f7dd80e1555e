import type { Authority, ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { Citation, Parenthetical, Pincite } from '../citation/citation.js';
import { printCitation, type PrintStyle } from '../citation/print/printCitation.js';
import { followsManual } from '../rules/localStyle.js';
import type { RuleSettings } from '../rules/rule.js';
import { emphasisMarker } from '../rules/typeface.js';
import { shortNameOf } from '../rules/shortForms/caseNames.js';

/** Forms in which an authority can be cited again. */
export type Form = 'full' | 'short' | 'id';

/** A full citation keeps its date, and what tells which court sat; what it was cited for stays behind. */
export const isOfFull = ({ kind, weight }: Parenthetical): boolean =>
  kind === 'courtYear' || (kind === 'weight' && weight !== undefined && ['perCuriam', 'enBanc', 'memorandum', 'unpublished'].includes(weight.kind));

const bare = <C extends Citation>(citation: C): C => ({ ...citation, parentheticals: citation.parentheticals.filter(isOfFull) });

const unlabelled = <C extends Citation>(citation: C): C => ({ ...citation, parentheticals: [] });

/** What a full citation is printed from: the brief's own in full, or a statute cited with its code. */
export function fullOf(brief: Brief, authority: Authority): ResolvedCitation | undefined {
  for (const n of authority.citations) {
    const resolved = brief.citations[n];
    const citation = resolved?.citation;
    if (citation === undefined) continue;
    if (citation.kind === 'fullCase' || citation.kind === 'journal' || citation.kind === 'book' || (('sections' in citation) && !citation.short)) return resolved;
  }
  return undefined;
}

function styleFor(brief: Brief, citation: Citation, settings: RuleSettings, pincite: Pincite | null): PrintStyle {
  return { manual: followsManual(citation, brief, settings), marker: brief.format === 'text' ? '' : emphasisMarker(brief), pincite };
}

/** The last short form of an authority before a citation's number that counts in slip pages. */
function slipForm(brief: Brief, { citations }: Authority, before: number): Citation | undefined {
  for (let index = citations.length - 1; index >= 0; index--) {
    const n = citations[index] ?? 0;
    const citation = n < before ? brief.citations[n]?.citation : undefined;
    if (citation?.kind === 'shortCase') return citation.slip !== undefined && citation.volume === undefined && citation.name !== undefined ? citation : undefined;
  }
  return undefined;
}

/**
 * An authority of the brief as Markdown in one form, with a pincite and without parentheticals of its own but a full citation's.
 * `before`: number of the citation in whose place, or before which, it will stand. Undefined where the form cannot be printed.
 */
export function printed(brief: Brief, authority: Authority, form: Form, pincite: Pincite | null, before: number, settings: RuleSettings): string | undefined {
  const full = fullOf(brief, authority)?.citation;
  if (full === undefined) return undefined;
  const style = styleFor(brief, full, settings, pincite);
  if (form === 'full') return printCitation(bare(full), 'full', style);
  if (form === 'id') return printCitation(unlabelled(full), 'id', style);
  const slip = pincite?.slip === undefined ? slipForm(brief, authority, before) : undefined;
  if (slip !== undefined) return printCitation(unlabelled(slip), 'short', style);
  if (full.kind !== 'fullCase' || full.name === undefined) return printCitation(unlabelled(full), 'short', style);
  return printCitation(unlabelled(full), 'short', { ...style, shortName: shortNameOf(full.name, authority, brief) });
}
