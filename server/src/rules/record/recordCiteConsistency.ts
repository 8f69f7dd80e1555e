import { isDocketLabel } from '../../bluebook/litigationDocs.js';
import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { RecordCitation } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

type Fault = { readonly placed: PlacedBlock; readonly span: Span } & ({ readonly kind: 'label'; readonly label: string; readonly most: string } | { readonly kind: 'bracketed' | 'bare' });

type Docketed = ResolvedCitation & { readonly citation: RecordCitation };

const isDocketed = (resolved: ResolvedCitation): resolved is Docketed => resolved.citation.kind === 'record' && isDocketLabel(resolved.citation.document.text);

/** A label with its court before it is another docket's: "App. Dkt.", "Bankr. ECF No."; the rest share one. */
const labelOf = ({ citation, placed: { block } }: Docketed): string | undefined =>
  /^(?:App|Bankr|Adv|Dist|D\. Ct)\b/.test(citation.document.text) || /(?:App|Bankr|Adv|Ct|Cir)\. $/.test(block.text.slice(0, citation.document.span.start).slice(-10)) ? undefined : citation.document.text.replace(/ Nos\.$/, ' No.');

/** The label that most citations of the docket use; the first where two are used as often. */
function standard(brief: Brief): string | undefined {
  const counts = new Map<string, number>();
  for (const resolved of brief.citations.filter(isDocketed)) {
    const label = labelOf(resolved);
    if (label !== undefined && !isQuoted(resolved.placed, resolved.citation.core)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [label, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = label;
  return best;
}

/** Whether the citation, or the paragraph, gives the label a meaning of its own. */
const isDefined = ({ citation, placed: { block } }: Docketed): boolean => new RegExp(`["“](?:${citation.document.text.replaceAll('.', '\\.')})`).test(block.text);

/** A citation sentence of the record in round brackets, stop included: "(ECF No. 1 ¶ 12.)"; undefined when it is no sentence. */
function bracketed({ citation, placed: { block } }: ResolvedCitation): boolean | undefined {
  if (citation.kind !== 'record' || citation.standing !== 'sentence' || citation.signal !== undefined) return undefined;
  const { start, end } = citation.span;
  return block.text[start - 1] === '(' ? (block.text.startsWith('.)', end) ? true : undefined) : block.text[end] === '.' ? false : undefined;
}

/** Sentences in the treatment that few have; those in brackets where one faces one. A brief that does both often means to. */
function oddlyBracketed(brief: Brief): readonly ResolvedCitation[] {
  const inside = brief.citations.filter((each) => bracketed(each) === true);
  const outside = brief.citations.filter((each) => bracketed(each) === false);
  const fewer = inside.length <= outside.length ? inside : outside;
  return fewer.length < 2 || fewer.length * 5 <= inside.length + outside.length ? (inside.length === 0 || outside.length === 0 ? [] : fewer) : [];
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
    const most = standard(brief);
    for (const resolved of brief.citations.filter(isDocketed)) {
      const label = labelOf(resolved);
      const { citation, placed } = resolved;
      if (most === undefined || label === undefined || label === most || isQuoted(placed, citation.core) || isDefined(resolved)) continue;
      yield { span: inSource(placed, citation.document.span), data: { kind: 'label', label, most: citation.document.text.endsWith(' Nos.') ? most.replace(/ No\.$/, ' Nos.') : most, placed, span: citation.document.span } };
    }
    for (const { citation, placed } of oddlyBracketed(brief)) {
      const { start, end } = citation.span;
      if (!isQuoted(placed, citation.core)) yield { span: inSource(placed, citation.span), data: placed.block.text[start - 1] === '(' ? { kind: 'bracketed', placed, span: { start: start - 1, end: end + 2 } } : { kind: 'bare', placed, span: { start, end: end + 1 } } };
    }
  },
  message: (fault) =>
    fault.kind === 'label'
      ? `The docket is “${fault.most}” elsewhere in this brief, here it is “${fault.label}”.`
      : `Other citations of the record stand ${fault.kind === 'bracketed' ? 'without' : 'in'} brackets.`,
  fixable: 'suggest',
  fix: (fault) => {
    const { placed, span } = fault;
    if (fault.kind === 'label') return replacement(`Write “${fault.most}”`, placed, span, fault.most);
    const edits = fault.kind === 'bracketed' ? [replaceProse(placed, { start: span.start, end: span.start + 1 }, ''), replaceProse(placed, { start: span.end - 1, end: span.end }, '')] : [insertProse(placed, span.start, '(', 'right'), insertProse(placed, span.end, ')', 'left')];
    return edits.every((edit) => edit !== undefined) ? [{ title: fault.kind === 'bracketed' ? 'Take the brackets off' : 'Put it in brackets', edits }] : [];
  },
  examples: {
    invalid: [
      { brief: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3. He rose. «Dkt.» 6 at 1.', fixed: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3. He rose. ECF No. 6 at 1.' },
      { brief: 'He left. Dkt. 4 at 2. He fell. «D.E.» 5 at 3.', fixed: 'He left. Dkt. 4 at 2. He fell. Dkt. 5 at 3.' },
      { brief: 'He left. ECF No. 4 at 2. He fell. («ECF No. 5 at 3».)', fixed: 'He left. ECF No. 4 at 2. He fell. ECF No. 5 at 3.' },
    ],
    valid: ['He left. ECF Nos. 4, 5. He fell. ECF No. 6.', 'He left. App. Dkt. 4 at 2. He fell. ECF No. 5 at 3.', 'He left. ECF No. 4 at 2. He wrote: “See Dkt. 6 at 1.”'],
  },
});
