import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { CheckSettings } from '../rules/check.js';
import type { Finding, Fix, Rule } from '../rules/rule.js';
import { inSource } from '../rules/rule.js';
import { covers, type Span, touches } from '../text/span.js';
import { fixedSpan } from './fixAll.js';
import { say } from '../text/say.js';

export interface CombinedFix {
  readonly fix: Fix;
  /** The findings that it mends. */
  readonly findings: readonly Finding[];
}

/** From its signal to its last parenthetical and the stop behind it, markers included. */
function reachOf(brief: Brief, { placed, citation }: ResolvedCitation): Span {
  const { start, end } = inSource(placed, { start: citation.signal?.span.start ?? citation.span.start, end: citation.span.end });
  const marked = (at: number) => brief.source[at] === '*' || brief.source[at] === '_';
  let from = start;
  let to = end;
  while (from > 0 && marked(from - 1)) from--;
  while (marked(to)) to++;
  return { start: from, end: brief.source[to] === '.' ? to + 1 : to };
}

const safely = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe);

/**
 * One fix for each citation at a source span that has several safe form defects: all of them mended at once, and what mending them
 * uncovers. Citations within another's parenthetical belong to it.
 */
export function combinedFixes(brief: Brief, rules: readonly Rule[], settings: CheckSettings, findings: readonly Finding[], span: Span): CombinedFix[] {
  const fixable = findings.filter(safely);
  if (fixable.length < 2) return [];
  return brief.citations.flatMap((resolved) => {
    if (resolved.citation.nestedIn !== undefined) return [];
    const reach = reachOf(brief, resolved);
    if (!touches(reach, span.start) && !touches(reach, span.end) && !covers(span, reach)) return [];
    const own = fixable.filter((finding) => covers(reach, finding.span));
    if (own.length < 2) return [];
    const newText = fixedSpan(brief, rules, settings, reach, findings);
    return [{ fix: { title: say('Fix all {0} form defects of this citation', own.length), safe: true, edits: [{ span: reach, newText }] }, findings: own }];
  });
}
