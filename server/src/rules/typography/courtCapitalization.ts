import type { Authority } from '../../authority/authority.js';
import { ofBlock } from '../../authority/places.js';
import { commonCourts, courtByName, highestCourt, ownCourt } from '../../bluebook/courtCapitals.js';
import type { Court } from '../../bluebook/courts.js';
import type { Brief } from '../../brief/brief.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { say, spoken } from '../../text/say.js';
import { overlaps, type Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { replacement } from '../replacement.js';
import { courtImplied, courtOf, editionsOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

interface Fault {
  readonly placed: PlacedBlock;
  readonly span: Span;
  readonly right: string;
  readonly reason: 'own' | 'highest' | 'other';
}

/** The court that decided a case, as some full citation of it in the brief tells. */
function deciding(brief: Brief, authority: Authority | undefined): Court | undefined {
  for (const n of authority?.kind === 'case' ? authority.citations : []) {
    const citation = brief.citations[n]?.citation;
    if (citation?.kind !== 'fullCase') continue;
    const court = courtOf(citation.courtAndDate) ?? courtImplied(editionsOf(citation));
    if (court !== undefined) return court;
  }
  return undefined;
}

/** Case names of the text with the words around them, each with what it names; a citation counts to its end. */
function* named(brief: Brief, index: number): Iterable<{ readonly placed: PlacedBlock; readonly start: number; readonly end: number; readonly authority: Authority | undefined }> {
  for (const { mention, placed, authority } of ofBlock(brief.mentions, index)) yield { placed, start: mention.name.span.start, end: mention.name.span.end, authority };
  for (const { citation, placed, authority } of ofBlock(brief.citations, index)) {
    if ((citation.kind === 'fullCase' || citation.kind === 'shortCase') && citation.signal === undefined && citation.nestedIn === undefined) yield { placed, start: citation.span.start, end: citation.span.end, authority };
  }
}

function* byName(brief: Brief, index: number, own: string | undefined): Iterable<Fault> {
  for (const { placed, start, end, authority } of named(brief, index)) {
    const { text } = placed.block;
    const word = courtByName(text.slice(Math.max(0, start - 14), start), text.slice(end, end + 24));
    if (word === undefined) continue;
    const from = word.start < 0 ? start : end;
    const span = { start: from + word.start, end: from + word.end };
    const court = deciding(brief, authority);
    if (court === undefined || court.id === own || court.jurisdiction === own) continue;
    const right = court.id === 'scotus' ? 'Court' : 'court';
    if (text.slice(span.start, span.end) !== right) yield { placed, span, right, reason: right === 'Court' ? 'highest' : 'other' };
  }
}

const messages: Record<Fault['reason'], string> = spoken({
  own: 'The court addressed is “this Court”.',
  highest: 'The Supreme Court of the United States is “the Court”, with a capital.',
  other: 'A court other than the Supreme Court or the one addressed is “the court”.',
});

export const courtCapitalization = defineRule({
  id: 'court-capitalization',
  category: 'form',
  severity: 'info',
  summary: 'The word court has the wrong capital.',
  why: 'Court has a capital for the Supreme Court of the United States, for the court that reads the brief, and in a court’s full name. Every other court is “the court”.',
  source: { indigo: 'R27.1', bluebook: '8, B8' },
  on: 'block',
  reads: 'citations',
  check(placed, { brief, settings }) {
    const { index } = placed;
    if (!placed.block.text.includes('ourt')) return undefined;
    const forum = forumOf(brief, settings);
    const own = forum.court?.id ?? forum.state;
    const faults: Fault[] = [...byName(brief, index, own)];
    const { text } = placed.block;
    const asides = (brief.found[index]?.citations ?? []).flatMap(({ parentheticals }) => parentheticals.map(({ span }) => span));
    const add = (found: readonly { readonly start: number; readonly end: number; readonly right: string }[], reason: Fault['reason']) => {
      for (const { start, end, right } of found) if (!asides.some((aside) => overlaps(aside, { start, end }))) faults.push({ placed, span: { start, end }, right, reason });
    };
    add(commonCourts(text), 'other');
    if (forum.state !== 'ca') add(ownCourt(text), 'own');
    if (forum.state !== 'ny') add(highestCourt(text), 'highest');
    return faults.filter((fault) => !isQuoted(fault.placed, fault.span)).map((fault) => ({ span: inSource(fault.placed, fault.span), data: fault }));
  },
  message: ({ reason }) => say(messages[reason]),
  fixable: 'suggest',
  fix: ({ placed, span, right }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Appellant asks «this court» to vacate the order.', fixed: 'Appellant asks this Court to vacate the order.' },
      { brief: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). In *Oviatt*, the «Court» upheld the verdict.', fixed: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). In *Oviatt*, the court upheld the verdict.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). The *Hope* «court» reversed.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). The *Hope* Court reversed.' },
      { brief: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). The «Court» in *Oviatt* upheld the verdict.', fixed: '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). The court in *Oviatt* upheld the verdict.' },
      { brief: 'Most «Courts» agree.', fixed: 'Most courts agree.' },
      { brief: 'The «supreme court» reversed.', fixed: 'The Supreme Court reversed.' },
    ],
    valid: [
      'This Court reviews *de novo*. State supreme courts differ. The district court agreed.',
      'UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT\n\n*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992). In *Oviatt*, the Court upheld the verdict.',
      'He wrote that “this court has spoken.” *Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992) (noting that this court decides).',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). In *Hope*, the court of appeals was reversed.',
      'Under this court order, he left.',
    ],
  },
});
