import type { ResolvedCitation } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { lineOf } from '../brief/lineOf.js';
import { pinPlace } from '../claim/pinPlace.js';
import type { OpinionPart, PartKind } from '../library/opinion.js';
import type { Span } from '../text/span.js';
import { briefName } from './authorityName.js';
import { isCourt, sayPart } from './describe.js';
import { citationSpan } from './locate.js';
import { behindMarkers } from './markers.js';
import { say, spoken } from '../text/say.js';

export interface HintChoice {
  /** What an id. refers to. */
  readonly id: boolean;
  /** Which part of the opinion the page cited belongs to. */
  readonly part: boolean;
}

/** Words shown within a line that are no part of the text. */
export interface Hint {
  /** Source offset just behind which they stand. */
  readonly at: number;
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
}

const partLabels = spoken({
  caption: 'caption',
  syllabus: 'summary, not the court',
  counsel: 'counsel',
  majority: 'majority',
  plurality: 'plurality',
  per_curiam: 'per curiam',
  concurrence: 'concurrence',
  concurrence_in_judgment: 'concurrence in judgment',
  partial: 'partial dissent',
  dissent: 'dissent',
  statement: 'statement',
  appendix: 'appendix',
}) satisfies Record<PartKind, string>;

function idHint(brief: Brief, resolved: ResolvedCitation): Hint | undefined {
  const { citation, authority, antecedent, placed, problem } = resolved;
  if (citation.kind !== 'id' || authority === undefined || problem !== undefined) return undefined;
  const meant = antecedent === undefined ? undefined : brief.citations[antecedent];
  const tooltip = meant === undefined ? say('*Id.* here is {0}.', authority.label) : say('*Id.* here is {0}, cited on line {1}.', authority.label, lineOf(brief, citationSpan(meant).start));
  return { at: behindMarkers(placed, citation.token.span.end), label: briefName(brief, authority), tooltip };
}

const describe = (part: OpinionPart): string => `${sayPart(part)}${part.scope === undefined || isCourt(part) ? '' : ` (${part.scope})`}`;

function partHint(brief: Brief, resolved: ResolvedCitation): Hint | undefined {
  const { citation, authority, placed } = resolved;
  const record = authority?.opinion?.record;
  // A parenthetical that names the writing says it already.
  if (record === undefined || citation.pincite === undefined || citation.parentheticals.some(({ weight }) => weight !== undefined)) return undefined;
  const { parts } = pinPlace(record, brief.citations, resolved);
  if (parts.length === 0) return undefined;
  return {
    at: behindMarkers(placed, citation.pincite.span.end),
    label: [...new Set(parts.map(({ kind }) => say(partLabels[kind])))].join(', '),
    tooltip: say('The page cited belongs to: {0}.', parts.map(describe).join('; ')),
  };
}

/** Hints for the citations of a source span, in text order. */
export function hints(brief: Brief, within: Span, choice: HintChoice): Hint[] {
  const found: Hint[] = [];
  for (const resolved of brief.citations) {
    const { base, block } = resolved.placed;
    if (base > within.end || base + block.sourceLength < within.start) continue;
    const own = [choice.id ? idHint(brief, resolved) : undefined, choice.part ? partHint(brief, resolved) : undefined];
    for (const hint of own) if (hint !== undefined && within.start <= hint.at && hint.at <= within.end) found.push(hint);
  }
  return found.sort((a, b) => a.at - b.at);
}
