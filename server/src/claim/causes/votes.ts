import type { OpinionPart, OpinionRecord, Vote } from '../../library/opinion.js';
import { rememberFor } from '../../text/remember.js';
import { say, sayList } from '../../text/say.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import { likest } from '../likeness.js';
import { inTermsOf } from '../statements.js';
import { type Assertion, type Hearing, spanIn } from '../hearing.js';
import { reachesTooFar, wrongSide } from './issues.js';
import { panelNames } from '../panelNames.js';
import { numberOf } from '../quantities.js';
import { courtParts, isDissenting, sameJudge, sat, separateParts, surname } from '../who.js';

const UNANIMOUS = /\b(?:unanimous(?:ly)?|unanimity|3-0|three-to-zero|all three (?:judges|members|panelists)\b(?=[^.]{0,60}\b(?:agree|join|vote|concur|affirm|held|found|ruled|would|reject|of one mind|in accord|with)\w*)|(?:not one|no|not a single) (?:judge|member)[^.]{0,40}\bdissent\w*|(?:without|no) (?:a |any )?dissent(?:ing vote)?\b(?! in)|every (?:judge|member) (?:of the panel )?(?:agreed|joined|concurred)|spoke with one voice|of one mind)/i;
const DIVIDED = /\b(?:(?:panel|court|judges|members) (?:was |were )?(?:sharply |closely )?(?:divided|split)|2-1|two-to-one|two to one|split (?:panel|decision|vote)|divided (?:panel|court|vote)|over (?:a|the) (?:partial )?dissent|bare majority|narrow(?:est)? majority)\b/i;
/** What is left once the issue that divided the judges has been told. */
const ALL_ELSE = /\b(?:everything|anything|all|every other \w+|the) (?:else|other|rest|remaining)\b/i;
const COUNT = /\b(\d{1,2})\s?(?:-|–|to)\s?(\d{1,2})\b(?! (?:n\.|F\.|U\.S|page))/;
const SPELLED = /\b(one|two|three|four|five|six|seven|eight|nine)(?: votes?)?(?:-to-| to | against )(one|two|three|four|five|none|nothing|zero|nil)\b(?! (?:percent|minutes?|hours?|days?|weeks?|years?|times?|seconds?|feet|miles))/i;
const VOTING = /\b(?:vote[sd]?|voting|panel|court|judges?|majority|decision|split|divided|affirmed|ruled|held|opinion)\b/i;
const EVEN = /\b(?:evenly|equally) divided\b|\bdeadlock\w*\b/i;
const PLURALITY = /\bplurality\b/i;
const EN_BANC = /\ben banc (?:court|panel|decision|opinion|majority|ninth|sitting)|\bsitting en banc\b|\b(?:eleven|11)-judge\b|\bfull court\b/i;
const SITTING = /\b(?:sat|sitting|heard|decided the (?:case|appeal)|made up|constituted|panel (?:was|included|consisted|comprised|of)|on the panel|composed of|consisted of|comprised|before (?:judges|circuit))\b|\b(?:decided|heard|sat in|issued)\s*$|\bpanel,? (?:\(|—|–|-- ?)(?:circuit )?judges\b|\b(?:decided|heard|issued|handed down) by (?:circuit )?judges\b/i;
const WHOLLY = /\b(?:dissent(?:ed|s)|disagree[sd]?|join(?:ed|s)|concur(?:red|s)|agree[sd]?)(?: \w+){0,3}? (?:altogether|wholly|entirely|completely|fully)\b|\b(?:altogether|wholly|entirely|completely|fully) (?:dissent(?:ed|s)|disagree[sd]?|join(?:ed|s)|concur(?:red|s)|agree[sd]?)\b/i;
const WHOLE =
  /\b(?:outright|in full|as a whole|in toto|through and through|lock, stock|all (?:down )?the (?:way|line)|in (?:its|his|her|their) entirety|wholesale|(?:from )?top to bottom|across the board|root and branch|(?:in|on|from|with|to) (?:the )?(?:whole|entire|entirety)(?: of)?(?: the)? (?:judgment|decision|case|disposition|opinion|ruling|result|outcome|appeal)|(?:the )?(?:whole|entire) (?:judgment|decision|disposition|ruling|result|outcome)|(?:in|on|with|from) (?:every|each|all) (?:\w+ )?(?:claims?|issues?|points?|rulings?|respects?|counts?|holdings?|questions?|parts?)|(?:in|on|with|from) all (?:of )?(?:the )?(?:three|it|counts)(?: \w+)?|reinstat\w+ (?:every|all)(?: of)? (?:\w+ )?(?:claims?|counts?)?|every (?:claim|count) (?:to|go)\b|all (?:the )?defendants)/i;
const AGAINST = /\b(?:dissent\w*|broke|breaks|disagree\w*|parted|part(?:s|ing)? (?:company|ways)|revers\w+|reinstat\w+|reject\w*|repudiat\w+|would have|differ\w*)\b/i;
const ALONG = /\b(?:accept\w*|join\w*|concur\w*|agree\w*|affirm\w*|with the (?:court|majority))\b/i;

/** Share of a concept that the name of the issue itself has. */
const OWN = 2;

const holdingsOn = ({ holdings }: OpinionRecord, { issue }: Vote): OpinionRecord['holdings'] => holdings.filter((holding) => issue.startsWith(holding.issue));

/** Concepts that tell the issues voted on apart: words of the issue, and those that its holdings alone use often. */
const topics = rememberFor((record: OpinionRecord): readonly (readonly [Vote, ReadonlySet<string>])[] => {
  const all = record.votes.map((vote) => {
    const shares = new Map<string, number>();
    const holdings = holdingsOn(record, vote);
    for (const { statement, terms } of holdings) {
      for (const concept of new Set(termsOf([statement, ...(terms ?? [])].join('. ')).map((term) => term.concept))) shares.set(concept, (shares.get(concept) ?? 0) + 1 / holdings.length);
    }
    for (const { concept } of termsOf(vote.issue)) shares.set(concept, OWN);
    return [vote, shares] as const;
  });
  return all.map(([vote, shares]) => {
    const others = all.filter(([other]) => other !== vote).map(([, shared]) => shared);
    return [vote, new Set([...shares].filter(([concept, share]) => share >= 0.4 && (share === OWN ? others.every((shared) => shared.get(concept) !== OWN) : others.every((shared) => (shared.get(concept) ?? 0) <= share / 3))).map(([concept]) => concept))];
  });
});

/** Whether the words speak only of issues on which that judge was with the court. */
export const joinsOn = (hearing: Hearing, assertion: Assertion, judge: string): boolean =>
  topicNamed(hearing, assertion) && votesOn(hearing, assertion).every(({ dissenting }) => !dissenting.some((one) => sameJudge(one, judge)));

const issuesNamed = (record: OpinionRecord, concepts: ReadonlySet<string>): readonly Vote[] =>
  topics(record).filter(([, own]) => [...own].some((concept) => concepts.has(concept))).map(([vote]) => vote);

/** Votes on the issues a stretch speaks of: by its words, else by the holdings on the pages cited; all when neither tells. */
function votesOn({ opinion, record, pin }: Hearing, { terms }: Assertion): readonly Vote[] {
  const concepts = new Set(inTermsOf(opinion, terms).map(({ concept }) => concept));
  const named = issuesNamed(record, concepts);
  if (named.length > 0) return named;
  const issues = record.holdings.filter(({ pages }) => pages.some((range) => pin.pages.some((page) => range.first === range.last && range.first >= page.first && range.last <= page.last))).map(({ issue }) => issue);
  const paged = record.votes.filter(({ issue }) => issues.some((one) => issue.startsWith(one)));
  return paged.length > 0 ? paged : record.votes;
}

/** What a stretch gets wrong about who sat, who voted how, and how far a dissent goes. */
export function voteCause(hearing: Hearing): Cause | undefined {
  for (const assertion of hearing.assertions) {
    if (assertion.reading.disowned) return undefined;
    const cause = panelCause(hearing, assertion) ?? countCause(hearing, assertion) ?? authorCause(hearing, assertion) ?? partialCause(hearing, assertion);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

function panelCause({ record }: Hearing, assertion: Assertion): Cause | undefined {
  const { text, block, tokens } = assertion;
  if (record.panel.length === 0) return undefined;
  const banc = EN_BANC.exec(text);
  if (banc !== null && record.panel.length <= 3 && !/\b(?:rehearing|petition|not|denied|without)\b/i.test(text)) {
    return { kind: 'wrong-panel', certainty: 'proved', block, span: spanIn(assertion, banc), yours: banc[0], theirs: panelText(record) };
  }
  const size = SIZE.exec(text);
  const judges = size === null ? Number.NaN : numberOf(size[1] ?? '');
  // A court that sits en banc decides what a panel of three decided before.
  const panelBelow = judges === 3 && record.panel.length > 3 && EARLIER.test(text);
  if (size !== null && judges !== record.panel.length && !panelBelow && /panel|court|bench/i.test(size[0])) return { kind: 'wrong-panel', certainty: 'proved', block, span: spanIn(assertion, size), yours: size[0], theirs: panelText(record) };
  const designated = designationCause(record, assertion);
  if (designated !== undefined) return designated;
  const all = ALL_OF.exec(text);
  const visitor = all === null ? undefined : record.panel.find(({ note }) => note !== undefined && ORDINAL.test(note) && !note.toLowerCase().includes((ORDINAL.exec(all[0])?.[1] ?? '').toLowerCase()));
  if (all !== null && visitor !== undefined) return { kind: 'wrong-panel', certainty: 'proved', block, span: spanIn(assertion, all), yours: all[0], theirs: `${panelText(record)} (${say`Judge ${visitor.surname}`}: ${visitor.note ?? ''})` };
  const titled = TITLED.exec(text);
  const sitting = titled === null ? undefined : record.panel.find(({ surname: name }) => name === titled[2]);
  if (titled !== null && sitting !== undefined && !/district|magistrate|bankruptcy/i.test(sitting.note ?? '')) return { kind: 'wrong-panel', certainty: 'proved', block, span: spanIn(assertion, titled), yours: titled[0], theirs: say`Circuit Judge ${sitting.surname}` };
  if (!SITTING.test(text)) return undefined;
  const stranger = panelNames(tokens).find(({ name }) => !sat(record, name));
  return stranger === undefined ? undefined : { kind: 'wrong-panel', certainty: 'proved', block, span: stranger.span, yours: stranger.name, theirs: panelText(record) };
}

const SIZE = /\b(two|three|four|five|six|seven|nine|eleven|\d{1,2})-(?:judge|member) (?:panel|court|bench)/i;
/** Told of what was before the court's own decision. */
const EARLIER = /\b(?:rehear\w*|before|below|original|earlier|prior|former|vacated|had)\b/i;
const ALL_OF = /\b(?:all|each|every)(?: (?:three|one))?(?: of)?(?: the)? (?:judges?|members?|panelists)\b[^.;]{0,40}?\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.c\.) circuit(?: judges?)?/i;
const TITLED = /\b(District|Magistrate|Bankruptcy) Judge ([A-Z][\w’'-]+)/;
const ORDINAL = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|federal|d\.c\.) circuit/i;

/** A judge said to sit by designation who did not, or from another court than his own. */
function designationCause(record: OpinionRecord, assertion: Assertion): Cause | undefined {
  const { text, tokens, block, span } = assertion;
  const at = /\bby designation\b/i.exec(text);
  if (at === null) return undefined;
  const named = panelNames(tokens).filter(({ span: place }) => place.start - span.start < at.index).at(-1);
  const judge = named === undefined ? undefined : record.panel.find((one) => sameJudge(one.surname, named.name) || sameJudge(one.name, named.name));
  if (named === undefined || judge === undefined || !record.panel.some(({ note }) => note !== undefined)) return undefined;
  const wrong = (place: { start: number; end: number }, yours: string): Cause => ({ kind: 'wrong-panel', certainty: 'proved', block, span: place, yours, theirs: `${panelText(record)}${judge.note === undefined ? '' : ` (${say`Judge ${judge.surname}`}: ${judge.note})`}` });
  if (judge.note === undefined || !/designation/i.test(judge.note)) return wrong(named.span, named.name);
  const court = ORDINAL.exec(text.slice(named.span.end - span.start, at.index + 60));
  return court === null || judge.note.toLowerCase().includes(court[0].toLowerCase()) ? undefined : wrong({ start: named.span.end + court.index, end: named.span.end + court.index + court[0].length }, court[0]);
}

const panelText = ({ panel }: OpinionRecord): string => say`Judges ${sayList(panel.map((judge) => judge.surname))}`;

const denialsBefore = (text: string, at: number): number => (text.slice(0, at).match(/\b(?:not|no|never|nor|neither|rather than)\b|n[’']t\b/gi) ?? []).length;

const UNSIGNED = /\b(?:unsigned|per curiam) (?:opinion|decision|ruling)\b/i;

function authorCause({ record, pin, authorities, named: kinds }: Hearing, assertion: Assertion): Cause | undefined {
  const { reading, who, block, text } = assertion;
  const court = courtParts(record)[0];
  if (court?.kind === 'per_curiam') return unsignedCause(record, assertion, court);
  if (court === undefined || court.author === null) return undefined;
  const named = reading.judges.find(({ role, name }) => role === 'author' && !sameJudge(name, court.author ?? ''));
  const unsigned = UNSIGNED.exec(text);
  if (unsigned !== null && (who.kind === 'court' || who.kind === 'nobody') && !kinds.has('otherAuthority') && !kinds.has('otherCourt') && authorities.length === 0 && denialsBefore(text, unsigned.index) === 0) return { kind: 'wrong-author', certainty: 'proved', block, span: spanIn(assertion, unsigned), part: court, yours: unsigned[0], theirs: court.author };
  if (named !== undefined) return { kind: 'wrong-author', certainty: 'proved', block, span: named.span, part: court, yours: title(named.name), theirs: court.author };
  const dissenter = reading.judges.find(({ role, name }) => role === 'dissent' && separateParts(record).length > 0 && !separateParts(record).some(({ author, joinedBy }) => author === null || [author, ...joinedBy].some((judge) => sameJudge(judge, name))));
  const separate = separateParts(record).find(isDissenting);
  if (dissenter !== undefined && separate?.author != null) return { kind: 'wrong-author', certainty: 'proved', block, span: dissenter.span, part: separate, yours: title(dissenter.name), theirs: separate.author };
  if (who.kind === 'otherJudge' && pin.parts.length > 0 && pin.parts.every((part) => part.kind === 'dissent' || part.kind === 'partial' || part.kind === 'concurrence')) return undefined;
  if (who.kind === 'otherJudge' && pin.parts.every(({ kind }) => kind !== 'caption') && (reading.force !== 'none') && reading.speakerSpan !== undefined && !joins(reading.force, who.judge, record)) {
    return { kind: 'wrong-author', certainty: 'proved', block, span: reading.speakerSpan, part: court, yours: title(who.judge), theirs: court.author };
  }
  return undefined;
}

/** A judge said to have written an opinion that is nobody's. */
function unsignedCause(record: OpinionRecord, { reading, block }: Assertion, part: OpinionPart): Cause | undefined {
  const named = reading.judges.find(({ role, name }) => role === 'author' && sat(record, name));
  return named === undefined || record.provenance !== 'shipped' && record.panel.length === 0 ? undefined : { kind: 'wrong-author', certainty: 'proved', block, span: named.span, part, yours: title(named.name) };
}

/** A judge who joined a writing may be said to have held what it holds, but not to have written it. */
const joins = (force: string, judge: string, record: OpinionRecord): boolean => (force === 'held' || force === 'concluded') && record.parts.some(({ joinedBy }) => joinedBy.some((name) => sameJudge(name, judge)));

const title = (name: string): string => name.replaceAll(/(^|[\s.])(\p{L})/gu, (all) => all.toUpperCase());

/** Whether a count fits a vote; judges who concur in the judgment alone may be counted with the court or not. */
const isTally = ({ panel }: OpinionRecord, { joinedBy, dissenting }: Vote, yes: number, no: number): boolean =>
  no === dissenting.length && yes >= 1 + joinedBy.length && yes <= Math.max(1 + joinedBy.length, panel.length - no);

function countCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { record, named } = hearing;
  const { text, block, reading } = assertion;
  if (record.votes.length === 0 || assertion.who.kind === 'courtBelow') return undefined;
  const tally = (vote: Vote): string => say`${1 + vote.joinedBy.length}-${vote.dissenting.length} on ${vote.issue}`;
  const told = UNANIMOUS.exec(text);
  const split = DIVIDED.exec(text);
  const even = EVEN.exec(text);
  const spelled = SPELLED.exec(text);
  const count = COUNT.exec(text);
  const plurality = PLURALITY.exec(text);
  const outOf = OUT_OF.exec(text);
  const judges = panelNames(assertion.tokens);
  if (told === null && outOf === null && split === null && even === null && spelled === null && count === null && plurality === null && judges.length === 0) return undefined;
  const votes = votesOn(hearing, assertion);
  const divided = votes.filter(({ dissenting }) => dissenting.length > 0);
  // "Split two to one on the officers and was of one mind on everything else."
  const one = told !== null && (split !== null || ALL_ELSE.test(text.slice(told.index))) ? null : told;
  // How the judges of an imported opinion split issue by issue is not known where one of them dissents in part.
  const byIssue = record.provenance === 'imported' && separateParts(record).some(({ kind }) => kind === 'partial');
  if (one !== null && !byIssue && divided[0] !== undefined && !/\b(?:not|nor|never|hardly|far from|anything but)\b[^.;]{0,20}$/i.test(text.slice(0, one.index)) && !(named.has('otherCourt') || hearing.authorities.length > 0 && reading.speaker.kind === 'otherAuthority')) {
    return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, one), yours: one[0], theirs: tally(divided[0]) };
  }
  if (split !== null && divided.length === 0 && votes[0] !== undefined) return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, split), yours: split[0], theirs: tally(votes[0]) };
  if (even !== null && record.panel.length % 2 === 1 && votes[0] !== undefined) return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, even), yours: even[0], theirs: tally(votes[0]) };
  if (spelled !== null && votes[0] !== undefined && record.panel.length > 0) {
    const [yes, no] = [numberOf(spelled[1] ?? ''), /none|nothing|zero|nil/i.test(spelled[2] ?? '') ? 0 : numberOf(spelled[2] ?? '')];
    const fits = yes + no === record.panel.length && votes.some((vote) => isTally(record, vote, yes, no));
    if (!fits) return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, spelled), yours: spelled[0], theirs: tally(divided[0] ?? votes[0]) };
  }
  if (count !== null && VOTING.test(text) && !/\bat \d|slip op\.?|pages?|pp?\.|§|lines?/i.test(text.slice(Math.max(0, count.index - 14), count.index)) && record.panel.length > 0) {
    const [yes, no] = [Number(count[1]), Number(count[2])];
    const near = text.slice(Math.max(0, count.index - 25), count.index + count[0].length + 20);
    if (yes + no <= 15 && yes > 0 && /\b(?:vote|panel|court|decision|split|judges|majority|by a)\b/i.test(near) && votes[0] !== undefined && !votes.some((vote) => isTally(record, vote, yes, no))) {
      return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, count), yours: count[0], theirs: tally(votes[0]) };
    }
  }
  const shared = sharedCause(hearing, assertion, outOf, votes);
  if (shared !== undefined) return shared;
  const court = courtParts(record)[0];
  if (plurality !== null && court?.kind === 'majority' && !/\b(?:no|not|nor|rather than)\b[^.;]{0,12}$/i.test(text.slice(0, plurality.index)) && votes[0] !== undefined) {
    return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, plurality), part: court, yours: 'plurality', theirs: tally(votes[0]) };
  }
  return joinCause(hearing, assertion, judges, votes);
}

/** "Two of the three judges would have denied immunity", "both other judges dissented". */
const OUT_OF = /\b(one|two|three|four|five|six|seven|eight|nine|none) of (?:the )?(?:its )?(two|three|four|five|six|seven|eight|nine|eleven|\d{1,2}) (?:judges?|members|justices|panelists)(?: (?:on|of|who) [^.,;]{0,20}?)? ((?:would (?:have )?)?(?:dissent\w*|den(?:y|ied)|revers\w*|disagree\w*|vot(?:ed|e) to (?:reverse|deny|vacate)))\b/i;

function sharedCause({ record, authorities, named }: Hearing, assertion: Assertion, match: RegExpExecArray | null, votes: readonly Vote[]): Cause | undefined {
  const { block } = assertion;
  if (match === null || authorities.length > 0 || named.has('otherCourt') || record.disposition.kind !== 'affirmed' || numberOf(match[2] ?? '') !== record.panel.length) return undefined;
  const no = match[1]?.toLowerCase() === 'none' ? 0 : numberOf(match[1] ?? '');
  const [vote] = votes;
  if (vote === undefined || votes.some(({ dissenting }) => dissenting.length === no)) return undefined;
  return { kind: 'wrong-vote', certainty: 'proved', block, span: spanIn(assertion, match), yours: match[0], theirs: say`${1 + vote.joinedBy.length}-${vote.dissenting.length} on ${vote.issue}` };
}

/** "Judge Boggs joined the dissent", "joined by Judges Boggs and Thomas". */
function joinCause({ record, pin }: Hearing, { text, block, span }: Assertion, judges: ReturnType<typeof panelNames>, votes: readonly Vote[]): Cause | undefined {
  const court = courtParts(record)[0];
  for (const { name, span: at } of judges) {
    const before = text.slice(0, at.start - span.start);
    const after = text.slice(at.end - span.start, at.end - span.start + 60);
    const dissents = /^,? (?:also |likewise )?(?:dissented|dissents|joined (?:in )?(?:the|that|his|her) (?:partial )?dissent)|^,? joined Judge \S+ (?:\S+ )?in dissent/i.test(after);
    const joined = record.parts.find(({ author, joinedBy }) => author !== null && [author, ...joinedBy].some((judge) => sameJudge(judge, name)));
    const writer = separateParts(record).find(isDissenting)?.author;
    if (dissents && joined === court && court?.author != null && sameJudge(court.author, name) && writer != null && pin.parts.length > 0 && pin.parts.every((part) => part.author === writer)) {
      return { kind: 'wrong-author', certainty: 'proved', block, span: at, yours: title(name), theirs: writer, ...(pin.parts[0] === undefined ? {} : { part: pin.parts[0] }), ...(pin.pages[0] === undefined ? {} : { pages: pin.pages[0] }) };
    }
    if (dissents && joined !== undefined && joined === court) return { kind: 'wrong-vote', certainty: 'proved', block, span: at, yours: name, theirs: say`Judge ${title(surname(name))} was with the court` };
    const dissenter = votes.find(({ dissenting }) => dissenting.some((judge) => sameJudge(judge, name)));
    if (dissenter !== undefined && votes.length === record.votes.length && /^(?:,? and (?:Judge )?\S+)?,? (?:both )?joined (?:Judge \S+|the (?:court|majority|opinion)[^.]{0,20}) in full|^(?:,? and (?:Judge )?\S+)?,? joined (?:Judge )?\S+(?:’s|'s)? ?(?:opinion )?(?:in full|in its entirety|without reservation)/i.test(after)) return { kind: 'wrong-vote', certainty: 'proved', block, span: at, yours: name, theirs: say`Judge ${title(surname(name))} dissented on ${dissenter.issue}` };
    if (dissenter !== undefined && /joined by (?:Circuit )?Judges? (?:\S+,? and |\S+ )?$/i.test(before) && !/dissent/i.test(before)) return { kind: 'wrong-vote', certainty: 'proved', block, span: at, yours: name, theirs: say`Judge ${title(surname(name))} dissented on ${dissenter.issue}` };
  }
  return undefined;
}

/** A partial dissent made whole, or carried to issues on which it joined. */
function partialCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { opinion, record } = hearing;
  const part = separateParts(record).find(({ kind }) => kind === 'partial');
  const { who, reading, text, block, span } = assertion;
  if (part === undefined || part.author === null) return undefined;
  const speaks = who.kind === 'separate' || reading.judges.some(({ name }) => sameJudge(name, part.author ?? '')) || hearing.named.has('dissent') && who.kind === 'nobody';
  if (!speaks || reading.negated || /\b(?:even|nor(?: did)?) (?:the )?(?:partial )?(?:dissent|Judge)/i.test(text)) return undefined;
  const at = reading.speakerSpan ?? span;
  const named = (clause: string): readonly Vote[] => issuesNamed(record, new Set(inTermsOf(opinion, termsOf(clause)).map(({ concept }) => concept)));
  const evidence = { part, pages: { first: part.pages.first, last: part.pages.first }, ...(part.scope === undefined ? {} : { statement: part.scope }) };
  const found = WHOLE.exec(text) ?? WHOLLY.exec(text);
  const whole = found !== null && /^[^.;]{0,20}\b(?:but|except|save|other than)\b/i.test(text.slice(found.index + found[0].length)) ? null : found;
  if (whole !== null && !(ALONG.test(text) && joinsOn(hearing, assertion, part.author)) && (AGAINST.test(text) || ALONG.test(text)) && !/\b(?:not|in part|part(?:ly|ial)|neither|rather than|but|majority|court)\b/i.test(text.slice(0, whole.index).slice(-60).replace(/^.*?(dissent)/i, '$1').replace(/\b(?:with|from) (?:the|his|her) (?:majority|court|colleagues|panel)(?:[’']s opinion)?/i, ''))) {
    return { kind: 'partial-dissent-misstated', certainty: 'proved', block, span: spanIn(assertion, whole), ...evidence, yours: whole[0] };
  }
  const other = /\bconcurr\w+ (?:only |solely )?in (?:the )?(?:judgment|result)\b|\b(?:full|complete|total|wholesale|unqualified) dissent\b/i.exec(text);
  if (other !== null && !/^ (?:as to|on|for|with respect|regarding)\b/i.test(text.slice(other.index + other[0].length))) return { kind: 'partial-dissent-misstated', certainty: 'proved', block, span: spanIn(assertion, other), ...evidence, yours: other[0] };
  const side = wrongSide(hearing, assertion, part, named);
  if (side !== undefined) return { kind: 'partial-dissent-misstated', certainty: 'proved', block, span: side, ...evidence };
  if (who.kind === 'separate' && reachesTooFar(hearing, assertion, part, named)) return { kind: 'partial-dissent-misstated', certainty: 'likely', block, span: at, ...evidence };
  if (who.kind !== 'separate' || NOT_REACHED.test(text) || hearing.pin.pages.length > 0 && hearing.pin.parts.every((one) => one.kind === 'majority')) return undefined;
  if (joinsOn(hearing, assertion, part.author) && (/\bdissent\w* (?:as to|on|from|regarding|about)\b/i.test(text) || !ALONG.test(text) && contradicts(hearing, assertion))) return { kind: 'partial-dissent-misstated', certainty: 'likely', block, span: at, ...evidence };
  if (!joinsOn(hearing, assertion, part.author) || !/\b(?:would|should have|dissent\w*|disagree\w*|revers\w+|liable|wrong|reject\w*)\b/i.test(text) || ALONG.test(text)) return undefined;
  // Only where the words speak of the outcome on that issue, and of nothing the writing says of its own.
  const outcome = /\b(?:immun\w+|liab\w+|trial|claims?|reinstat\w+|revers\w+|judgment|jury|jurors|sufficient|triable|forward)\b/i.test(text);
  const own = likest(opinion, assertion.terms, text, ({ source }) => source.kind === 'separate' && source.proposition.agrees !== true).find(({ entry, shared }) => shared.length > 2 && assertion.terms.some(({ actor, concept }) => actor && entry.actors.has(concept)));
  if (!outcome || (own?.score ?? 0) >= 0.45) return undefined;
  return { kind: 'partial-dissent-misstated', certainty: 'likely', block, span: at, ...evidence };
}

/** The words say the contrary of what the court held on that issue, with the judge's agreement. */
function contradicts({ opinion }: Hearing, { terms, text }: Assertion): boolean {
  const [best] = likest(opinion, terms, text, ({ source }) => source.kind === 'holding');
  return best !== undefined && best.score >= 0.42 && best.axial && best.polarity <= -0.45;
}

const NOT_REACHED = /\b(?:did|does|do) not\b|\bnever\b/i;

/** Whether the words themselves (not the page) name the issue. */
const topicNamed = (hearing: Hearing, assertion: Assertion): boolean => votesOn({ ...hearing, pin: { pages: [], parts: [], unknown: false, outside: false } }, assertion).length < hearing.record.votes.length;
