import type { OpinionRecord } from '../../library/opinion.js';
import type { Cause } from '../cause.js';
import { courtParts } from '../who.js';
import type { Assertion, Hearing } from '../hearing.js';

type Outcome = 'affirmed' | 'reversed' | 'vacated' | 'remanded' | 'dismissed';

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['affirmed', /^(?:affirm(?:ed|s|ing|ance)?|aff['’]?d|aff['’]?g|upheld|upholds|upholding)$/],
  ['reversed', /^(?:revers(?:ed|es|ing|al)|rev['’]?d|rev['’]?g|overturned|overturns|overturning|reinstated|reinstates|revived|revives)$/],
  ['vacated', /^(?:vacat(?:ed|es|ing|ur))$/],
  ['remanded', /^(?:remand(?:ed|s|ing)?)$/],
  ['dismissed', /^(?:dismiss(?:ed|es|ing))$/],
];

/** The outcomes a record's disposition allows to be told. */
function allows({ disposition: { kind, statement } }: OpinionRecord, outcome: Outcome): boolean {
  const text = (statement ?? '').toLowerCase();
  switch (kind) {
    case null:
    case 'other':
    case 'mixed':
      return true;
    case 'affirmed':
      return outcome === 'affirmed' || text.includes(outcome.slice(0, 5));
    case 'reversed':
      return outcome !== 'affirmed' && outcome !== 'dismissed' || text.includes(outcome.slice(0, 5));
    case 'vacated':
    case 'remanded':
      return outcome === 'vacated' || outcome === 'remanded' || outcome === 'reversed' || text.includes(outcome.slice(0, 5));
    case 'dismissed':
      return outcome === 'dismissed' || text.includes(outcome.slice(0, 5));
  }
}

const right = ({ disposition: { kind, statement } }: OpinionRecord): string => statement ?? kind ?? '';

/** History words a citation carries against what the record says became of the case. */
export function historyCause({ record, citation, blame }: Hearing): Cause | undefined {
  const history = citation?.citation.history;
  if (history === undefined || !/^(?:rev|vacat|aff|over)/.test(history.canonical.replaceAll(/[^a-z]/gi, '').toLowerCase())) return undefined;
  const words = history.canonical.toLowerCase().split(/[\s,]+/);
  if (!OUTCOMES.some(([outcome, pattern]) => words.some((word) => pattern.test(word)) && !allows(record, outcome))) return undefined;
  return { kind: 'wrong-disposition', certainty: 'proved', block: blame.block, span: history.span, yours: history.text, theirs: right(record), ...lastPage(record) };
}

const STEMS = { affirmed: 'affirm', reversed: 'revers', vacated: 'vacat', remanded: 'remand', dismissed: 'dismiss' } as const;

/** The record's outcome in the form of the word printed. */
function sameForm({ disposition: { kind } }: OpinionRecord, printed: string): string | undefined {
  const stem = kind === null || kind === 'mixed' || kind === 'other' ? undefined : STEMS[kind];
  const ending = /(?:ed|ing|es|s)$/i.exec(printed)?.[0].toLowerCase();
  if (stem === undefined || ending === undefined) return undefined;
  const word = ending === 's' || ending === 'es' ? `${stem}${stem.endsWith("s") || stem === 'dismiss' || stem === 'vacat' ? 'es' : 's'}` : `${stem}${ending}`;
  return /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const lastPage = (record: OpinionRecord): Pick<Cause, 'part' | 'pages'> => {
  const court = courtParts(record)[0];
  return court === undefined ? {} : { part: court, pages: { first: court.pages.last, last: court.pages.last } };
};

const POSTURES = /\b(?:interlocutory(?: appeal)?|jury (?:verdict|trial)|trial by jury|bench trial|motion to dismiss|12\(b\)\(6\)|rule 12|directed verdict|default judgment|preliminary injunction|guilty plea|new trial|after (?:a )?trial|verdict|on the pleadings|at the pleading stage)\b/i;
const PROCEDURE = /\b(?:appeal\w*|came (?:up|here|before)|posture|below|arose|review(?:ed|ing)?|affirmed|granted|denied|denying|dismiss\w*|after|following|from (?:a|an|the))\b/i;

/** A stage of the case that it did not come from. */
function postureCause({ record, named }: Hearing, { text, block, span, reading }: Assertion): Cause | undefined {
  const fact = record.facts.find(({ id }) => id === 'posture');
  const match = POSTURES.exec(text);
  if (fact === undefined || match === null || reading.negated || named.has('otherAuthority') && !/^rule/i.test(match[0]) || named.has('otherCourt')) return undefined;
  const folded = text.toLowerCase();
  if (!PROCEDURE.test(text) || fact.values.some((value) => folded.includes(value.toLowerCase()) || value.toLowerCase().includes(match[0].toLowerCase()))) return undefined;
  return { kind: 'wrong-disposition', certainty: 'proved', block, span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, yours: match[0], theirs: fact.statement, ...(fact.pages[0] === undefined ? {} : { pages: fact.pages[0] }) };
}

const AFFIRMED_WHAT = /\b(?:affirm\w*|uph(?:eld|olds?|olding))\s+(?:the |a |an |that )?(?:\w+[’']s? )?(denial|verdict|conviction|sentence|injunction|order denying)\b/i;
const DENIED = /\b(?:denied|denying|denial of|order denying|refused|refusing|refusal of|rejected|withheld|withholding)\b[^.;]{0,40}\b(?:summary judgment|(?:qualified )?immunity)\b/i;
const APPEALED = /\b(?:appealed|cross-appealed|took (?:an|the|this) (?:interlocutory )?appeal|sought review)\b/i;
const DEFENDING: ReadonlySet<string> = new Set(['OFFICER', 'CITY', 'MEDIC', 'EMPLOYER', 'INSURER', 'defend']);

/** Which side won below, and so who appealed from what. */
function sidesCause({ record, named, authorities }: Hearing, { text, block, span, reading, terms, who }: Assertion): Cause | undefined {
  const posture = record.facts.find(({ id }) => id === 'posture');
  if (posture === undefined || !/\bfor (?:the |all )?defendants?\b/i.test(posture.statement) || record.disposition.kind !== 'affirmed') return undefined;
  if (reading.negated || named.has('otherCourt') || named.has('otherAuthority') || authorities.length > 0 || named.has('dissent') || /\bnot\b|n[’']t\b|\bshould\b|\bwould\b/i.test(text)) return undefined;
  const wrong = (match: RegExpExecArray): Cause => ({ kind: 'wrong-disposition', certainty: 'proved', block, span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, yours: match[0], theirs: posture.statement, ...(posture.pages[0] === undefined ? {} : { pages: posture.pages[0] }) });
  const affirmed = AFFIRMED_WHAT.exec(text);
  if (affirmed !== null) return wrong(affirmed);
  const appealed = APPEALED.exec(text);
  const before = appealed === null ? [] : terms.filter(({ span: at }) => at.end <= span.start + appealed.index && at.start >= span.start + appealed.index - 40);
  if (appealed !== null && before.at(-1) !== undefined && DEFENDING.has(before.at(-1)?.concept ?? '')) return wrong(appealed);
  const denied = DENIED.exec(text);
  return denied !== null && (who.kind === 'courtBelow' || named.has('courtBelow') && who.kind !== 'court' || appealed !== null) ? wrong(denied) : undefined;
}

/** Outcomes told in other words than those of a judgment. */
const PHRASES: readonly (readonly [Outcome, RegExp])[] = [
  ['remanded', /\b(?:sent|sends|returned) (?:[\p{L}’'-]+ ){0,6}back (?:for|to|down)\b/iu],
  ['reversed', /\b(?:set aside|undid|threw out|struck down|wiped out|disturbed) (?:the|that|this|summary) (?:summary )?(?:judgment|ruling|decision|order)\b/i],
];

/** "Sent the claims back for trial", said of the court. */
function phrasedCause({ record, authorities, named }: Hearing, { who, reading, text, block, span }: Assertion): Cause | undefined {
  if (who.kind !== 'court' || reading.negated || authorities.length > 0 || named.has('dissent') || /\b(?:not|never|nor|would|could|refused|declined|without)\b/i.test(text)) return undefined;
  for (const [outcome, pattern] of PHRASES) {
    const match = pattern.exec(text);
    if (match !== null && !allows(record, outcome)) return { kind: 'wrong-disposition', certainty: 'proved', block, span: { start: span.start + match.index, end: span.start + match.index + match[0].length }, yours: match[0], theirs: right(record), ...lastPage(record) };
  }
  return undefined;
}

/** "Reversed as to both defendants", of a judgment that was affirmed in part. */
const THROUGHOUT = /\b(?:as to|for|against|of) (?:both|all|every|each)\b|\b(?:in full|in its entirety|entirely|across the board|in all respects)\b/i;

function throughoutCause({ record, named }: Hearing, { who, reading, tokens, text, block }: Assertion): Cause | undefined {
  if (record.disposition.kind !== 'mixed' || who.kind !== 'court' || reading.negated || named.has('dissent') || named.has('courtBelow') || !THROUGHOUT.test(text)) return undefined;
  const told = tokens.flatMap((token) => (token.quoted ? [] : OUTCOMES.filter(([outcome, pattern]) => (outcome === 'affirmed' || outcome === 'reversed') && pattern.test(token.word)).map(([outcome]) => ({ token, outcome }))));
  const [only] = told;
  if (only === undefined || told.length > 1 || /\b(?:not|never|in part|would|could)\b/i.test(text)) return undefined;
  return { kind: 'wrong-disposition', certainty: 'likely', block, span: only.token.span, yours: only.token.word, theirs: right(record), ...lastPage(record) };
}

/** A decision said to have ended otherwise than it did. */
export function dispositionCause(hearing: Hearing): Cause | undefined {
  const { record, named } = hearing;
  for (const assertion of hearing.assertions) {
    const { who, reading, tokens, block, via, text } = assertion;
    if (reading.disowned) return undefined;
    const posture = postureCause(hearing, assertion) ?? sidesCause(hearing, assertion) ?? phrasedCause(hearing, assertion) ?? throughoutCause(hearing, assertion);
    if (posture !== undefined) return posture;
    if (who.kind === 'separate' || who.kind === 'otherAuthority' || who.kind === 'courtBelow' || who.kind === 'party' || who.kind === 'staff' || named.has('dissent') || named.has('otherCourt') || hearing.authorities.length > 0 && who.kind !== 'court' || reading.negated) continue;
    if (/\b(?:earlier|previously|initially|originally|at first|before rehearing|had (?:first|once))\b/i.test(text)) continue;
    const onRemand = /\bon remand from\b/i.test(text);
    for (const [at, token] of tokens.entries()) {
      if (token.quoted || token.mark !== undefined) continue;
      const outcome = OUTCOMES.find(([, pattern]) => pattern.test(token.word))?.[0];
      if (outcome === undefined || allows(record, outcome) || outcome === 'dismissed' && tokens[at + 2]?.word !== 'appeal' && !(tokens[at - 2]?.word === 'appeal' && /^(?:was|is)$/.test(tokens[at - 1]?.word ?? ''))) continue;
      const before = tokens.slice(Math.max(0, at - 4), at).map(({ word }) => word);
      if (before.at(-1) === 'to' || before.some((word) => /^(?:not|never|would|could|should|might|may|declined|refused|if|whether|no|without|than|must|nor)$/.test(word))) continue;
      if (hearing.authorities.length > 0 && (reading.forceSpan === undefined || token.span.end > reading.forceSpan.end || token.span.start < reading.forceSpan.start)) continue;
      const owned = tokens[at - 1]?.possessive === true && /^(?:reversal|vacatur|affirmance|remand)$/.test(token.word) && (reading.named.has('own') || reading.named.has('court'));
      const subject = owned || who.kind === 'court' && (reading.forceSpan === undefined || token.span.start >= (reading.speakerSpan?.start ?? 0));
      if (!subject && !(via === 'parenthetical' && at === 0) && !onRemand && !/^(?:was|were|been|is)$/.test(before.at(-1) ?? '')) continue;
      const own = sameForm(record, text.slice(token.span.start - assertion.span.start, token.span.end - assertion.span.start));
      const alone = tokens.filter(({ word }) => OUTCOMES.some(([, shape]) => shape.test(word))).length === 1;
      return { kind: 'wrong-disposition', certainty: 'proved', block, span: token.span, ...(own !== undefined && alone && !/\b(?:denial|denying)\b/i.test(text) ? { changes: [{ span: token.span, yours: token.word, theirs: own }] } : {}), yours: text.slice(token.span.start - assertion.span.start, token.span.end - assertion.span.start), theirs: right(record), ...lastPage(record) };
    }
  }
  return undefined;
}
