import { isDocketLabel } from '../../bluebook/litigationDocs.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource, type Sighting } from '../rule.js';
import { recordCitations, type ResolvedRecord } from './recordCitations.js';

type Fault = { readonly placed: PlacedBlock; readonly span: Span } & ({ readonly kind: 'label'; readonly label: string; readonly most: string } | { readonly kind: 'bracketed' | 'bare' });

const isDocketed = ({ citation }: ResolvedRecord): boolean => isDocketLabel(citation.document.text);

/** A label with its court before it is another docket's: "App. Dkt.", "Bankr. ECF No."; the rest share one. */
const labelOf = ({ citation, placed: { block } }: ResolvedRecord): string | undefined =>
  /^(?:App|Bankr|Adv|Dist|D\. Ct)\b/.test(citation.document.text) || /(?:App|Bankr|Adv|Ct|Cir)\. $/.test(block.text.slice(0, citation.document.span.start).slice(-10)) ? undefined : citation.document.text.replace(/ Nos\.$/, ' No.');

/** Whether the citation, or the paragraph, gives the label a meaning of its own. */
const isDefined = ({ citation, placed: { block } }: ResolvedRecord): boolean => new RegExp(`["“](?:${citation.document.text.replaceAll('.', '\\.')})`).test(block.text);

/** A citation sentence of the record in round brackets, stop included: "(ECF No. 1 ¶ 12.)"; undefined when it is no sentence. */
function bracketed({ citation, placed: { block }, indexInBlock }: ResolvedRecord): boolean | undefined {
  // Of a string only the first citation could stand behind the bracket.
  if (citation.standing !== 'sentence' || citation.signal !== undefined || citation.string !== indexInBlock) return undefined;
  const { start, end } = citation.span;
  return block.text[start - 1] === '(' ? (block.text.startsWith('.)', end) ? true : undefined) : block.text[end] === '.' ? false : undefined;
}

interface Usage {
  readonly labels: Map<string, number>;
  inside: number;
  outside: number;
}

const usageIn = byStretch((brief, start, end): Usage => {
  const usage: Usage = { labels: new Map(), inside: 0, outside: 0 };
  for (const resolved of recordCitations(brief, start, end)) {
    const label = isDocketed(resolved) ? labelOf(resolved) : undefined;
    if (label !== undefined && !isQuoted(resolved.placed, resolved.citation.core)) usage.labels.set(label, (usage.labels.get(label) ?? 0) + 1);
    const inBrackets = bracketed(resolved);
    if (inBrackets === true) usage.inside++;
    else if (inBrackets === false) usage.outside++;
  }
  return usage;
});

/** How often a brief uses each label, and cites the record inside brackets and outside. */
function usageOf(brief: Brief): Usage {
  const usage: Usage = { labels: new Map(), inside: 0, outside: 0 };
  for (const { value } of usageIn(brief)) {
    for (const [label, count] of value.labels) usage.labels.set(label, (usage.labels.get(label) ?? 0) + count);
    usage.inside += value.inside;
    usage.outside += value.outside;
  }
  return usage;
}

/** The label that most citations of the docket use; the first where two are used as often. */
function standard({ labels }: Usage): string | undefined {
  let best: string | undefined;
  for (const [label, count] of labels) if (best === undefined || count > (labels.get(best) ?? 0)) best = label;
  return best;
}

/** The treatment that few sentences have, brackets where one faces one. A brief that does both often means to. */
function oddTreatment({ inside, outside }: Usage): boolean | undefined {
  const fewer = Math.min(inside, outside);
  return fewer > 0 && (fewer < 2 || fewer * 5 <= inside + outside) ? inside <= outside : undefined;
}

export const recordCiteConsistency = defineRule({
  id: 'record-cite-consistency',
  category: 'form',
  severity: 'info',
  summary: 'One docket is cited by two labels, or its citations stand now in brackets and now without.',
  why: 'A reader who meets ECF No. 12 and Dkt. 12 has to ask whether they are two dockets. One label throughout says they are one.',
  source: { indigo: 'R24.4, R24.5', bluebook: 'B17.1.4' },
  on: 'brief',
  *check(brief): Iterable<Sighting<Fault>> {
    const usage = usageOf(brief);
    const most = standard(usage);
    const odd = oddTreatment(usage);
    if (usage.labels.size < 2 && odd === undefined) return;
    const citations = recordCitations(brief, 0, brief.blocks.length);
    for (const resolved of citations.filter(isDocketed)) {
      const label = labelOf(resolved);
      const { citation, placed } = resolved;
      if (most === undefined || label === undefined || label === most || isQuoted(placed, citation.core) || isDefined(resolved)) continue;
      yield { span: inSource(placed, citation.document.span), data: { kind: 'label', label, most: citation.document.text.endsWith(' Nos.') ? most.replace(/ No\.$/, ' Nos.') : most, placed, span: citation.document.span } };
    }
    for (const { citation, placed } of odd === undefined ? [] : citations.filter((each) => bracketed(each) === odd)) {
      const { start, end } = citation.span;
      if (!isQuoted(placed, citation.core)) yield { span: inSource(placed, citation.span), data: placed.block.text[start - 1] === '(' ? { kind: 'bracketed', placed, span: { start: start - 1, end: end + 2 } } : { kind: 'bare', placed, span: { start, end: end + 1 } } };
    }
  },
  message: (fault) =>
    fault.kind === 'label'
      ? say`The docket is “${fault.most}” elsewhere in this brief, here it is “${fault.label}”.`
      : fault.kind === 'bracketed'
        ? say`Other citations of the record stand without brackets.`
        : say`Other citations of the record stand in brackets.`,
  fixable: 'suggest',
  fix: (fault) => {
    const { placed, span } = fault;
    if (fault.kind === 'label') return replacement(say`Write “${fault.most}”`, placed, span, fault.most);
    const edits = fault.kind === 'bracketed' ? [replaceProse(placed, { start: span.start, end: span.start + 1 }, ''), replaceProse(placed, { start: span.end - 1, end: span.end }, '')] : [insertProse(placed, span.start, '(', 'right'), insertProse(placed, span.end, ')', 'left')];
    return edits.every((edit) => edit !== undefined) ? [{ title: fault.kind === 'bracketed' ? say`Take the brackets off` : say`Put it in brackets`, edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3. He rose. «Dkt.» 6 at 1.', fixed: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3. He rose. ECF No. 6 at 1.' },
      { brief: 'He left. Dkt. 4 at 2. He fell. «D.E.» 5 at 3.', fixed: 'He left. Dkt. 4 at 2. He fell. Dkt. 5 at 3.' },
      { brief: 'He left. ECF No. 4 at 2. He fell. («ECF No. 5 at 3».)', fixed: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3.' },
    ],
    valid: ['He left. ECF Nos. 4, 5. He fell. ECF No. 6.', 'He left. (1 AA 12; 3 RT 411.) He fell. (1 AA 14.) He rose. (2 AA 9; 3 RT 502.)', 'He left. App. Dkt. 4 at 2. He fell. ECF No. 5 at 3.', 'He left. ECF No. 4 at 2. He wrote: “See Dkt. 6 at 1.”'],
  },
});
