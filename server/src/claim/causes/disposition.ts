import type { ResolvedCitation } from '../../authority/authority.js';
import type { Opinion, OpinionRecord } from '../../library/opinion.js';
import { remember, rememberFor } from '../../text/remember.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import { tellsOwnFacts } from '../ownFacts.js';
import { readSentences } from '../readSentences.js';
import { courtParts } from '../who.js';
import { type Assertion, type Hearing, spanIn } from '../hearing.js';
import type { PhraseKind } from '../speakerPhrases.js';
import type { Token } from '../tokens.js';

type Outcome = 'affirmed' | 'reversed' | 'vacated' | 'remanded' | 'dismissed';

const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ['affirmed', /^(?:affirm(?:ed|s|ing|ance)?|aff['’]?d|aff['’]?g|upheld|upholds|upholding)$/],
  ['reversed', /^(?:revers(?:ed|es|ing|al)|rev['’]?d|rev['’]?g|overturned|overturns|overturning|reinstated|reinstates|revived|revives)$/],
  ['vacated', /^(?:vacat(?:ed|es|ing|ur))$/],
  ['remanded', /^(?:remand(?:ed|s|ing)?)$/],
  ['dismissed', /^(?:dismiss(?:ed|es|ing))$/],
];

/** What an outcome does to the judgment below. */
const sideOf = (outcome: Outcome): 'affirmed' | 'undone' | undefined => (outcome === 'affirmed' ? 'affirmed' : outcome === 'reversed' || outcome === 'vacated' ? 'undone' : undefined);

const outcomeOf = remember((word) => OUTCOMES.find(([, pattern]) => pattern.test(word))?.[0]);

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

/** The same words before the decision below, which the citation before them is of: "rev'g 591 F. Supp. 3d 725". */
export function priorHistoryCause({ citation, blockIndex, n }: ResolvedCitation, citations: readonly ResolvedCitation[]): Cause | undefined {
  const { history } = citation;
  const head = history === undefined ? undefined : citations.slice(Math.max(0, n - 4), n).findLast((one) => one.blockIndex === blockIndex && one.citation.history === undefined && one.citation.nestedIn === undefined);
  const record = head?.authority?.opinion?.record;
  if (history === undefined || record === undefined || !/^(?:rev|vacat|aff)\w*[’']?g$/i.test(history.canonical)) return undefined;
  if (!OUTCOMES.some(([outcome, pattern]) => pattern.test(history.canonical.toLowerCase()) && !allows(record, outcome))) return undefined;
  return { kind: 'wrong-disposition', certainty: 'proved', block: blockIndex, span: history.span, yours: history.text, theirs: right(record), ...lastPage(record) };
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
  return { kind: 'wrong-disposition', certainty: 'proved', block, span: spanIn({ span }, match), yours: match[0], theirs: fact.statement, ...(fact.pages[0] === undefined ? {} : { pages: fact.pages[0] }) };
}

const AFFIRMED_WHAT = /\b(?:affirm\w*|uph(?:eld|olds?|olding))\s+(?:the |a |an |that )?(?:\w+[’']s? )?(denial|verdict|conviction|sentence|injunction|order denying)\b/i;
const DENIED = /\b(?:denied|denying|denial of|order denying|refused|refusing|refusal of|rejected|withheld|withholding)\b[^.;]{0,40}\b(?:summary judgment|(?:qualified )?immunity)\b/i;
const APPEALED = /\b(?:appealed|cross-appealed|took (?:an|the|this) (?:interlocutory )?appeal|sought review)\b/i;
const WON = /\b(?:won|prevailed|succeeded|triumphed)(?: their| its| his| her| the)?(?: on| in)? (?:appeal|the (?:court of appeals|\w+ circuit))\b/i;
const DEFENDING: ReadonlySet<string> = new Set(['OFFICER', 'CITY', 'MEDIC', 'EMPLOYER', 'INSURER', 'defend']);

/** Which side won below, and so who appealed from what. */
function sidesCause({ record, named, authorities }: Hearing, { text, block, span, reading, terms, who }: Assertion): Cause | undefined {
  const posture = record.facts.find(({ id }) => id === 'posture');
  if (posture === undefined || !/\bfor (?:the |all )?defendants?\b/i.test(posture.statement) || record.disposition.kind !== 'affirmed') return undefined;
  if (reading.negated || named.has('otherCourt') || named.has('otherAuthority') || authorities.length > 0 || named.has('dissent') || /\bnot\b|n[’']t\b|\bshould\b|\bwould\b/i.test(text)) return undefined;
  const wrong = (match: RegExpExecArray): Cause => ({ kind: 'wrong-disposition', certainty: 'proved', block, span: spanIn({ span }, match), yours: match[0], theirs: posture.statement, ...(posture.pages[0] === undefined ? {} : { pages: posture.pages[0] }) });
  const affirmed = AFFIRMED_WHAT.exec(text);
  if (affirmed !== null) return wrong(affirmed);
  const appealed = APPEALED.exec(text);
  const before = appealed === null ? [] : terms.filter(({ span: at }) => at.end <= span.start + appealed.index && at.start >= span.start + appealed.index - 40);
  if (appealed !== null && before.at(-1) !== undefined && DEFENDING.has(before.at(-1)?.concept ?? '')) return wrong(appealed);
  const won = WON.exec(text);
  if (won !== null && terms.findLast(({ span: at, actor }) => actor && at.end <= span.start + won.index)?.concept === 'PARTY') return wrong(won);
  const denied = DENIED.exec(text);
  return denied !== null && (who.kind === 'courtBelow' || named.has('courtBelow') && who.kind !== 'court' || appealed !== null) ? wrong(denied) : undefined;
}

/** What stands or falls, behind a verb that says so. */
const RULING = String.raw`(?:(?:the|that|this|its|his|her|summary|district|trial|lower|court[’']?s?) ){0,4}(?:judgments?|rulings?|decisions?|orders?|grants?|dismissals?|awards?|win|victory|injunction|conviction)\b`;

/** Outcomes told in other words than those of a judgment. The second says that of the ruling itself, in the passive. */
const PHRASES: readonly (readonly [Outcome, RegExp, RegExp?])[] = [
  ['remanded', /\b(?:sent|sends|returned) (?:[\p{L}’'-]+ ){0,6}back (?:for|to|down)\b/iu],
  ['reversed', new RegExp(String.raw`\b(?:set aside|undid|threw out|struck down|wiped out|disturbed|overturned|unwound|upended|nullified) ${RULING}`, 'i'), /\b(?:did not survive|failed to survive|was lost on|fell on|came undone on) (?:the |an )?(?:appeal|(?:appellate )?review)\b/i],
  ['affirmed', new RegExp(String.raw`\b(?:left|leaves) ${RULING}[^.;]{0,40}? (?:standing|undisturbed|intact|in place|untouched)\b|\blet ${RULING}[^.;]{0,40}? stand\b`, 'i'), /\b(?:was|were) left (?:standing|undisturbed|intact|in place|untouched)\b|\bsurvived (?:the |an )?(?:appeal|(?:appellate )?review)\b/i],
];

/** Words that take an outcome back, or put it in somebody's wish. */
const UNREAL = /\b(?:not|never|nor|would|could|should|must|may|might|refused|declined|without|if|whether)\b/i;

/** "Sent the claims back for trial", said of the court; "the judgment was left standing". */
function phrasedCause({ record, authorities, named }: Hearing, { who, reading, text, block, span }: Assertion): Cause | undefined {
  if (who.kind !== 'court' && who.kind !== 'nobody' || reading.negated || authorities.length > 0 || named.has('dissent') || named.has('otherCourt')) return undefined;
  for (const [outcome, active, passive] of PHRASES) {
    if (allows(record, outcome)) continue;
    const match = (who.kind === 'court' && !UNREAL.test(text) ? active.exec(text) : null) ?? passive?.exec(text) ?? null;
    if (match === null || UNREAL.test(text.slice(0, match.index)) || tellsOwnFacts(text, match.index)) continue;
    return { kind: 'wrong-disposition', certainty: 'proved', block, span: spanIn({ span }, match), yours: match[0], theirs: right(record), ...lastPage(record) };
  }
  return undefined;
}

/** An outcome halved: "affirmed in part", "prevailed only in part". */
const HALVED = /\b(?:affirm|revers|vacat|uph[eo]ld)\w*,? in (?:relevant |significant |large |only )?part\b|\bin part (?:affirm|revers|vacat)\w*|\b(?:part(?:ly|ially)|mostly|largely) (?:affirm|revers|vacat|uph[eo]ld)\w*|\bpartial (?:affirmance|reversal|vacatur|remand)\b|\b(?:prevailed|won|succeeded|survived)(?: on appeal)?,? (?:only |but )?in part\b/i;

/** A part of the judgment said to have fallen, of one that was affirmed throughout. */
function halvedCause({ record, authorities, named }: Hearing, { who, reading, text, block, span }: Assertion): Cause | undefined {
  const { kind, statement } = record.disposition;
  if (kind !== 'affirmed' || /\bpart\b/i.test(statement ?? '') || reading.negated || who.kind === 'separate' || who.kind === 'otherAuthority' || who.kind === 'party' || named.has('dissent') || named.has('otherCourt') || authorities.length > 0) return undefined;
  const match = HALVED.exec(text);
  if (match === null || UNREAL.test(text) || tellsOwnFacts(text, match.index)) return undefined;
  return { kind: 'wrong-disposition', certainty: 'proved', block, span: spanIn({ span }, match), yours: match[0], theirs: right(record), ...lastPage(record) };
}

/** The stretch of a text that each outcome told in it is said of: behind its verb, or before one in the passive that says no more. */
function* told(text: string): Iterable<{ readonly outcome: Outcome; readonly of: string; readonly at: RegExpExecArray }> {
  const found = [...text.matchAll(/[\p{L}’']+/gu)].flatMap((word) => {
    const outcome = outcomeOf(word[0].toLowerCase().replace(/^(revers|vacat)e$/, '$1ed'));
    return outcome === undefined ? [] : [{ outcome, word }];
  });
  let from = 0;
  for (const [nth, { outcome, word }] of found.entries()) {
    const end = found[nth + 1]?.word.index ?? text.length;
    const behind = /^[^;.]*/.exec(text.slice(word.index + word[0].length, end))?.[0] ?? '';
    const before = text.slice(from, word.index);
    const passive = /\b(?:is|are|was|were|been|being)(?: \w+ly)? $/i.test(before);
    yield { outcome, of: passive && !/\b(?:as to|for|against|on)\b/i.test(behind) ? before : behind, at: word };
    from = word.index + word[0].length + (/^.*?[;,]|^.*?\b(?:and|but|while)\b/s.exec(behind)?.[0].length ?? 0);
  }
}

/** Words that a judgment for anybody has. */
const COMMON: ReadonlySet<string> = new Set(termsOf('judgment summary claim order appeal trial case decision ruling district court grant affirm reverse vacate remand immune liable favor proceedings part').map(({ concept }) => concept));

const objectsIn = (text: string): string[] => termsOf(text).map(({ concept }) => concept).filter((concept) => !COMMON.has(concept));

/** What an imported opinion affirms and what it undoes, in the words that only one of the two has. */
const split = rememberFor((opinion: Opinion): ReadonlyMap<string, 'affirmed' | 'undone'> => {
  const sides = new Map<string, Set<'affirmed' | 'undone'>>();
  for (const { source, statement } of readSentences(opinion)) {
    if (source.kind !== 'holding' || !/\bwe\b/i.test(statement)) continue;
    for (const { outcome, of } of told(statement)) {
      const side = sideOf(outcome);
      if (side !== undefined) for (const concept of objectsIn(of)) sides.set(concept, (sides.get(concept) ?? new Set()).add(side));
    }
  }
  return new Map([...sides].flatMap(([concept, each]) => (each.size === 1 ? [...each].map((side) => [concept, side] as const) : [])));
});

/** "Affirmed as to the engineer", of a judgment that was affirmed for the other defendant only. */
function splitCause({ opinion, record, authorities, named }: Hearing, { who, reading, text, block, span }: Assertion): Cause | undefined {
  if (record.disposition.kind !== 'mixed' || who.kind !== 'court' && who.kind !== 'nobody' || reading.negated || named.has('dissent') || named.has('otherCourt') || named.has('courtBelow') || authorities.length > 0 || UNREAL.test(text) || /\b(?:den(?:y|ied|ying|ial)|jury|verdict)\b/i.test(text)) return undefined;
  const known = split(opinion);
  for (const { outcome, of, at } of told(text)) {
    const side = sideOf(outcome);
    const sides = new Set(objectsIn(of).flatMap((concept) => known.get(concept) ?? []));
    const [only] = sides;
    if (side === undefined || sides.size !== 1 || only === side || tellsOwnFacts(text, at.index)) continue;
    return { kind: 'wrong-disposition', certainty: 'likely', block, span: spanIn({ span }, at), yours: at[0], theirs: right(record), ...lastPage(record) };
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

/** "Dismissed the appeal", "the appeal in Perez was dismissed": not a dismissal of the case below. */
const isOfAppeal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.word === 'appeal' || /^(?:was|is)$/.test(tokens[at - 1]?.word ?? '') && tokens.slice(Math.max(0, at - 6), at - 1).some(({ word }) => word === 'appeal');

/** "The Ninth Circuit's order vacating …", "Perez's reversal": what the court named owns. */
function isOwned(tokens: readonly Token[], at: number, named: ReadonlySet<PhraseKind>): boolean {
  const word = tokens[at]?.word ?? '';
  const owner = /^(?:reversal|vacatur|affirmance|remand)$/.test(word) ? at - 1 : word.endsWith("ing") && /^(?:order|decision|opinion|ruling|judgment)$/.test(tokens[at - 1]?.word ?? '') ? at - 2 : -1;
  return tokens[owner]?.possessive === true && (named.has('own') || named.has('court'));
}

/** "The reversal in Perez", "Officers: reversed", "(affirming in part and reversing …)". */
function isBare(tokens: readonly Token[], at: number, via: Assertion['via'], named: ReadonlySet<PhraseKind>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:reversal|vacatur|affirmance)$/.test(token.word)) return named.has('own') && tokens[at - 1]?.word === 'the' && tokens.slice(at + 1, at + 5).some(({ mark }, index) => mark !== undefined && tokens[at + index]?.word === 'in');
  if (at <= 4 && token.before === ':' && tokens.length - at <= 3) return true;
  return via === 'parenthetical' && (at === 0 || token.word.endsWith("ing") && tokens[at - 1]?.word === 'and' && tokens[0]?.word.endsWith("ing") === true);
}

/** A decision said to have ended otherwise than it did. */
export function dispositionCause(hearing: Hearing): Cause | undefined {
  const { record, named } = hearing;
  for (const assertion of hearing.assertions) {
    const { who, reading, tokens, block, via, text } = assertion;
    if (reading.disowned) return undefined;
    const posture = postureCause(hearing, assertion) ?? sidesCause(hearing, assertion) ?? halvedCause(hearing, assertion) ?? phrasedCause(hearing, assertion) ?? throughoutCause(hearing, assertion) ?? splitCause(hearing, assertion);
    if (posture !== undefined) return posture;
    if (who.kind === 'separate' || who.kind === 'otherAuthority' || who.kind === 'courtBelow' || who.kind === 'party' || who.kind === 'staff' || named.has('dissent') || named.has('otherCourt') || hearing.authorities.length > 0 && who.kind !== 'court' || reading.negated) continue;
    if (/\b(?:earlier|previously|initially|originally|at first|before rehearing|had (?:first|once))\b/i.test(text)) continue;
    const onRemand = /\bon remand from\b/i.test(text);
    for (const [at, token] of tokens.entries()) {
      if (token.quoted || token.mark !== undefined) continue;
      const outcome = outcomeOf(token.word);
      if (outcome === undefined || allows(record, outcome) || outcome === 'dismissed' && !isOfAppeal(tokens, at)) continue;
      const before = tokens.slice(Math.max(0, at - 4), at).map(({ word }) => word);
      if (before.at(-1) === 'to' || before.some((word) => /^(?:not|never|would|could|should|might|may|declined|refused|if|whether|no|without|than|must|nor)$/.test(word))) continue;
      if (hearing.authorities.length > 0 && (reading.forceSpan === undefined || token.span.end > reading.forceSpan.end || token.span.start < reading.forceSpan.start)) continue;
      const subject = isOwned(tokens, at, reading.named) || isBare(tokens, at, via, reading.named) || who.kind === 'court' && (reading.forceSpan === undefined || token.span.start >= (reading.speakerSpan?.start ?? 0));
      if (!subject && !onRemand && !/^(?:was|were|been|is)$/.test(before.at(-1) ?? '')) continue;
      const own = sameForm(record, text.slice(token.span.start - assertion.span.start, token.span.end - assertion.span.start));
      const alone = tokens.filter(({ word }) => outcomeOf(word) !== undefined).length === 1;
      return { kind: 'wrong-disposition', certainty: 'proved', block, span: token.span, ...(own !== undefined && alone && !/\b(?:denial|denying)\b/i.test(text) ? { changes: [{ span: token.span, yours: token.word, theirs: own }] } : {}), yours: text.slice(token.span.start - assertion.span.start, token.span.end - assertion.span.start), theirs: right(record), ...lastPage(record) };
    }
  }
  return undefined;
}
