import type { Opinion } from '../../library/opinion.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import type { Cause, CauseKind } from '../cause.js';
import { denials, isNegating, type Term } from '../concepts.js';
import { type Assertion, type Hearing, spanIn } from '../hearing.js';
import { courtStance, likest, onPages, type Likeness } from '../likeness.js';
import type { Entry } from '../entry.js';
import { inTermsOf, isMajor, majorAxes, statementsOf } from '../statements.js';
import { courtParts, isCourt, isSeparate } from '../who.js';
import { asHolding, credited } from './place.js';
import { isLabelled } from './weight.js';

/** Below this nothing is said to be alike; without a page to go by more is asked. */
const ALIKE = 0.42;
const ALIKE_ANYWHERE = 0.5;
/** From here on likeness alone is telling. */
const SURE = 0.6;
/** How much liker one thing must be than its rival. */
const MARGIN = 0.1;
const REPORTED_MARGIN = 0.08;
const CONTRARY = -0.45;

/** Sentences that ask, or tell how a question came up, and answer it only later. */
const ASKS = /\b(?:ask(?:ed|s)(?! (?:\w+ ){1,3}to\b)|whether|considered|considers|addressed|addresses|looked|looks|searched|took up|takes up)\b/i;
const LEFT_OPEN = /\b(?:undisputed|uncontested|unchallenged|unquestioned|t(?:ook|aken?|akes) (?:\w+ )?as (?:given|read|established|un\w+)|(?:is|are|was|were) conceded|common ground|straight to|skipp\w+|pass(?:ed|es) over|bypass\w*|left open|leaves open|leave open|open question|unresolved|undecided|reserved?|not (?:\w+ )?(?:reach|decide|address|resolve|answer|pass|rule|hold|say|tell|settle|consider|challenge|contest|dispute)\w*|without (?:deciding|reaching|resolving)|no occasion|nothing (?:was|is) decided|assum\w+|declin\w+|not before|express\w* no|no (?:view|opinion|position|stance|ruling|answer|comment)|unanswered|sidestep\w*|withh[eo]ld\w* judgment|stopp\w+ short|for another day|silent|agnostic|never (?:\w+ )?(?:reach|decid|address|resolv|pass|rul|held|hold|sa[iy]|answer)\w*|immaterial|irrelevant whether|(?:did|does) not matter)\b/i;
const NEGATOR = /\b(?:not|never|no|none|nor|neither|nothing|cannot|without|\w+n[’']t)\b/gi;

/** Negations in the words, a leading "no" or "not" with its verb left out of account when it stands alone. */
export const negations = (text: string): number => (text.match(NEGATOR) ?? []).length;

/** A negation that comes last: "… and found none", "it did not." */
const TRAILING = /\b(?:none|(?:it|they|he|she) (?:did|does|do|was|were|is|are|had|has)(?: not|n[’']t))[”"’.,;]*\s*$/i;

/** Phrases that carry a holding beyond its facts. */
const UNLIMITED =
  /\b(?:(?:in|under) (?:any|all|every) (?:and all )?(?:circumstances?|cases?|events?|settings?|encounters?|situations?|instances?|contexts?)|absolute(?:ly)?|no matter (?:what|how|who|why)|blanket|across the board|without (?:exception|limit|more ado)|no bearing|categorical(?:ly)?|(?:bars?|forecloses?|shields?|immunizes?|protects?) (?:every|any|all)\b|(?:nothing|anything|everything|whatever) (?:that )?(?:an?|the) \w+ (?:does|do|did|can|could)|whenever|wherever|always|never|whatever the \w+|any(?:one|body) who|any \w+ (?:he|she|they|it) (?:uses?|used|takes?|does)|so long as|every(?:one|body) who|all who|regardless of|irrespective of|per se|any (?:and all|\w+ whatsoever)|for good|(?:any|every) (?:police |law-enforcement )?(?:officers?|paramedics?|medics?|employees?|employers?|landlords?|tenants?|insurers?|teachers?|schools?|judges?|defendants?|agenc(?:y|ies)|cit(?:y|ies)|count(?:y|ies)))\b/i;

const SUPPORTING = /^(?:see(?: also| generally)?(?:,? e\.?g\.?)?|accord|e\.?g\.?|see,? e\.?g\.?)$/;
const OPPOSING = /^(?:but|contra|compare|cf)/;

/** A party speaks, or its argument is spoken of. */
const PLEADS = /\b(?:plaintiffs?|defendants?|appell\w+|petitioners?|respondents?|famil(?:y|ies)|estate|part(?:y|ies)|argu\w*|conten[dt]\w*|asserts?|insists?|urge[sd]?|theory|position|views?|claims?)\b/i;

/** "It is settled that", "We concede that": how firm the brief is, not what it says. */
const LEAD_IN = /^[^\p{L}]*(?:(?:we|(?:the )?(?:plaintiffs?|defendants?|appellants?|appellees?|petitioners?|respondents?|movants?|government|state)|counsel) (?:\w+ )?(?:conced|acknowledg|recogni[sz]|admit|agre|accept|understand)(?:es?|s)?(?:, as (?:we|they|it|\w+) (?:must|should|do(?:es)?),)? that\b|(?:it is|it’s|it's) (?:now |long |by now )?(?:well[- ])?(?:settled|established|clear|beyond dispute|hornbook law|black-letter law|the law|true) that\b)/iu;

/** Terms of what is said, without the words that say who says it. */
export const content = rememberFor((assertion: Assertion): readonly Term[] => {
  const { terms, reading } = assertion;
  const outside = [reading.speakerSpan, reading.forceSpan];
  const lead = LEAD_IN.exec(assertion.text);
  const from = lead === null ? 0 : assertion.span.start + lead[0].length;
  return terms.filter(({ span }) => span.start >= from && !outside.some((one) => one !== undefined && one.start <= span.start && span.end <= one.end));
});

const isHolding = ({ entry: { source } }: Likeness): boolean => source.kind === 'holding' && source.holding.strength !== 'dictum';

/** The likest entry of each kind that tells something, looked for when it is asked for. */
class Field {
  private readonly found = new Map<string, Likeness | undefined>();
  private readonly turn: 1 | -1;

  constructor(
    private readonly all: readonly Likeness[],
    private readonly text: string,
    against: boolean,
    private readonly courts: ReadonlySet<string>,
  ) {
    this.turn = against ? -1 : 1;
  }

  private first(kind: string, test: (one: Likeness) => boolean): Likeness | undefined {
    if (!this.found.has(kind)) this.found.set(kind, this.all.find(test));
    return this.found.get(kind);
  }

  get aligned(): Likeness | undefined {
    return this.first('aligned', (one) => (isHolding(one) && one.polarity * this.turn > CONTRARY / 2 || one.entry.source.kind === 'reported' && one.entry.source.reported.taken === 'adopted' && one.polarity * this.turn > 0.3));
  }

  get cited(): Likeness | undefined {
    return this.first('cited', (one) => one.entry.source.kind === 'cited' && one.entry.source.treatment !== 'distinguished' && one.polarity * this.turn > CONTRARY);
  }

  /** A holding that is like enough and put the same way. */
  private get held(): Likeness | undefined {
    return this.first('held', (one) => isHolding(one) && one.score >= ALIKE && one.polarity * this.turn > CONTRARY / 2);
  }

  get contrary(): Likeness | undefined {
    return this.first('contrary', (one) => (isHolding(one) || one.entry.source.kind === 'cited' && one.entry.source.treatment === 'followed' && this.courts.has(one.entry.source.part) && this.held === undefined) && one.polarity * this.turn <= CONTRARY && (one.axial || one.paraphrase));
  }

  get dictum(): Likeness | undefined {
    return this.first('dictum', (one) => one.entry.source.kind === 'holding' && one.entry.source.holding.strength === 'dictum' && one.polarity * this.turn > CONTRARY || one.entry.source.kind === 'cited' && one.entry.source.treatment === 'distinguished' && this.courts.has(one.entry.source.part) && !one.shared.includes('same'));
  }

  get reported(): Likeness | undefined {
    return this.first('reported', (one) => one.entry.source.kind === 'reported' && ['party', 'courtBelow', 'otherCourt'].includes(one.entry.source.reported.voice) && one.entry.source.reported.taken !== 'adopted' && (one.axial ? one.polarity * this.turn >= 0.3 : one.entry.statement.split(/[;:,]/).some((clause) => (negations(this.text) - negations(clause)) % 2 === (this.turn < 0 ? 1 : 0))));
  }

  /** A contention that the court rejected, put the same way. */
  get rejected(): Likeness | undefined {
    return this.first('rejected', (one) => one.entry.source.kind === 'reported' && one.entry.source.reported.voice === 'party' && one.entry.source.reported.taken === 'rejected' && one.axial && one.polarity * this.turn >= 0.5);
  }

  get open(): Likeness | undefined {
    return this.first('open', ({ entry }) => entry.source.kind === 'open');
  }

  get separate(): Likeness | undefined {
    return this.first('separate', (one) => one.entry.source.kind === 'separate' && one.entry.source.proposition.agrees !== true && one.polarity * this.turn > CONTRARY / 2);
  }
}

/** Neither what courts rule on nor who acted, which many propositions of one opinion share. */
const isSpecific = (concept: string): boolean => !isMajor(concept) && concept !== concept.toUpperCase();

export const score = (one: Likeness | undefined): number => one?.score ?? 0;

const KIND_OF_VOICE: Readonly<Record<string, CauseKind>> = { party: 'party-contention-as-holding', courtBelow: 'lower-court-as-holding', otherCourt: 'cited-case-as-holding' };

export function causeFrom(hearing: Hearing, kind: CauseKind, { entry }: Likeness, at: Pick<Cause, 'block' | 'span'>): Cause {
  const { record } = hearing;
  const pages = entry.pages.find((range) => hearing.pin.pages.some((page) => range.first <= page.last && page.first <= range.last)) ?? entry.pages[0];
  const part = entry.source.kind === 'separate' ? record.parts.find(({ id }) => entry.source.kind === 'separate' && id === entry.source.proposition.part) : courtParts(record)[0];
  const { source } = entry;
  return {
    kind, certainty: 'likely', ...at, statement: entry.statement, ...(pages === undefined ? {} : { pages }), ...(part === undefined ? {} : { part }),
    ...(source.kind === 'reported' ? { speaker: source.reported.speaker } : {}),
    ...(source.kind === 'separate' && source.proposition.answer !== undefined ? { answer: source.proposition.answer } : {}),
  };
}

/** Words of a signal of support, where the citation has one. */
const supportingSignal = ({ citation }: Hearing): { text: string; span: { start: number; end: number } } | undefined => {
  const signal = citation?.citation.signal;
  return signal !== undefined && SUPPORTING.test(signal.canonical) ? signal : undefined;
};

/** What likeness to the record's statements suggests about one claim; silent where two readings are near each other. */
export function likenessCause(hearing: Hearing): Cause | undefined {
  const { citation, record, pin } = hearing;
  const signal = citation?.citation.signal?.canonical ?? '';
  if (OPPOSING.test(signal) || isLabelled(hearing) || record.holdings.length === 0 && hearing.opinion.text === undefined) return undefined;
  const pinned = pin.pages.length > 0;
  if (pinned && !pin.parts.some(isCourt) || pin.outside) return undefined;
  for (const assertion of hearing.assertions) {
    const { reading, who, via } = assertion;
    if (reading.disowned || reading.negated || reading.hedged && via === 'proposition' && who.kind === 'nobody') continue;
    if (reading.force === 'assumed' || reading.force === 'suggested' || reading.force === 'argued' || reading.force === 'wouldHaveHeld') continue;
    if (who.kind === 'courtBelow' || assertion.reading.named.has('courtBelow') && who.kind === 'court') {
      const below = belowCause(hearing, assertion);
      if (below !== undefined) return below;
    }
    if (who.kind !== 'court' && who.kind !== 'nobody') continue;
    if (hearing.named.has('dissent') || hearing.named.has('concurrence') || hearing.named.has('staff')) continue;
    const cause = judged(hearing, assertion, pinned);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** A ruling of the court below told the wrong way round. */
function belowCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  if (!/\b(?:grant|den[iy]|denial|affirm|revers|dismiss|held|found|rul|conclud)\w*/i.test(assertion.text) || negations(assertion.text) > 0 || ASKS.test(assertion.text)) return undefined;
  const all = likest(hearing.opinion, assertion.terms, assertion.text, ({ source }) => source.kind === 'reported' && source.reported.voice === 'courtBelow' && source.reported.taken === 'adopted');
  const [best] = all;
  if (best === undefined || best.score < ALIKE || best.polarity > CONTRARY || all.some((one) => one.polarity > 0 && one.score > best.score - MARGIN)) return undefined;
  const at = assertion.reading.forceSpan ?? assertion.span;
  return { ...causeFrom(hearing, 'wrong-disposition', best, { block: assertion.block, span: at }), theirs: `${best.entry.source.kind === 'reported' ? say(best.entry.source.reported.speaker) : say`the court below`}: ${best.entry.statement}` };
}

/** "An obvious case is one where …": what a term means, not what was held. */
const DEFINES = /\b(?:case|right|standard|test|question|inquiry|rule) (?:is|are) (?:one|whether|when|those|obvious when|clearly established when)\b/i;
const NEITHER = /\bneither\b.{2,60}\bnor\b|\bnothing (?:about|of|on)\b/i;
/** Words that set a limit to what they say. */
const LIMITS = /\b(?:before|until|unless|absent|except|only (?:where|when|if)|outside|short of|apart from)\b/i;

/** "Perez is distinguishable": what the brief thinks of the case, not what the case says. */
function isAboutTheCase({ reading, tokens }: Assertion): boolean {
  const after = tokens.find(({ span }) => reading.speakerSpan !== undefined && span.start >= reading.speakerSpan.end);
  // "The court in Perez would not let …" is of the court.
  return reading.force === 'none' && reading.speaker.kind === 'court' && /^(?:is|was|remains|does|did|has|cannot|can|will|should|must|may|would|could|concerned|concerns|involved|involves|arose|turned|turns|controls|control|binds|applies|differs|stands)$/.test(after?.word ?? '');
}

/** Whether most of what is said is the court's own words, letter for letter: they cannot contradict what they are. */
function isVerbatim({ quotations }: Hearing, { block, span }: Assertion): boolean {
  const own = quotations.filter((quotation) => quotation.block === block && quotation.span.start >= span.start && quotation.span.end <= span.end && quotation.match?.kind === 'exact' && quotation.match.places.some(({ part, voice }) => isCourt(part) && voice !== 'party' && voice !== 'courtBelow'));
  return own.reduce((sum, quotation) => sum + quotation.span.end - quotation.span.start, 0) * 2 > span.end - span.start;
}

/** Concepts of what the court itself decided. */
const decided = rememberFor((opinion: Opinion): ReadonlySet<string> => new Set(statementsOf(opinion).entries.flatMap(({ source, all }) => (source.kind === 'holding' ? [...all] : []))));

/** The brief says itself that it tells of another case. */
const ANOTHER = /\b(?:cases?|decisions?|opinions?|rulings?|courts?|circuits?|precedents?|authorit(?:y|ies)|cited|like|likened|analog\w+|similar\w*)\b/i;

/** What another court's case was about, in a word that none of the court's own statements has. */
function foreignCase({ opinion, record }: Hearing, all: readonly Likeness[], turned: boolean): Likeness | undefined {
  const [best] = all.filter(({ entry: { source } }) => source.kind === 'cited' || source.kind === 'holding');
  if (best?.entry.source.kind !== 'cited' || best.score < SURE || best.polarity * (turned ? -1 : 1) <= 0) return undefined;
  const { citation } = best.entry.source.authority;
  const described = record.reported.some(({ voice, authority }) => voice === 'otherCourt' && authority === citation);
  return described && best.shared.some((concept) => isSpecific(concept) && !decided(opinion).has(concept)) ? best : undefined;
}

/** "Quill held": the case by its name, not the court. */
const saysByName = ({ record }: Hearing, { reading, text, span }: Assertion): boolean =>
  reading.speakerSpan !== undefined && record.shortNames.some((name) => text.slice((reading.speakerSpan?.start ?? 0) - span.start, (reading.speakerSpan?.end ?? 0) - span.start).startsWith(name));

/** The words without those in quotation marks. */
const unquotedIn = (text: string): string => text.replaceAll(/[“"][^”"]*[”"]/g, '');

function judged(hearing: Hearing, assertion: Assertion, pinned: boolean): Cause | undefined {
  const { opinion, record, pin, named } = hearing;
  const { who, reading } = assertion;
  const terms = content(assertion);
  const noted = (entry: Entry): boolean => pin.note === undefined || entry.note === pin.note;
  const here = (entry: Entry): boolean => !pinned || onPages(entry, pin.pages);
  const onNote = pin.note === undefined ? [] : likest(opinion, terms, assertion.text, (entry) => here(entry) && noted(entry));
  const all = onNote.length > 0 ? onNote : likest(opinion, terms, assertion.text, here);
  const verb = reading.forceSpan === undefined ? '' : assertion.text.slice(reading.forceSpan.start - assertion.span.start, reading.forceSpan.end - assertion.span.start);
  const turned = reading.against && !verb.split(' ').some(isNegating);
  const field = new Field(all, assertion.text, turned, new Set(courtParts(record).map(({ id }) => id)));
  const least = pinned ? ALIKE : ALIKE_ANYWHERE;
  const explicit = who.kind === 'court';
  const declined = reading.force === 'declined';
  const at = credited(hearing, assertion);
  const aligned = score(field.aligned);
  const spoken = new Set(terms.map(({ concept }) => concept)).size;
  if (NEITHER.test(assertion.text) || DEFINES.test(assertion.text) || isAboutTheCase(assertion)) return undefined;
  const telling = explicit && score(field.separate) >= 0.75 && aligned < ALIKE_ANYWHERE;
  const sweeps = explicit && /^(?:bar|foreclos|shield|immuniz|protect)/i.test(UNLIMITED.exec(assertion.text)?.[0] ?? '');
  if (spoken < (sweeps ? 1 : pinned || telling || reading.universal !== undefined ? 2 : 3) || /\b[Tt]his Court (?:should|must|may|can)\b/.test(assertion.text)) return undefined;

  if (field.separate !== undefined && pinned && explicit && pin.parts.some(isSeparate) && !declined && field.separate.score >= SURE - MARGIN && field.separate.score > aligned + 2 * MARGIN && field.separate.score > score(field.contrary) && field.separate.shared.some(isSpecific) === (spoken > 2)) {
    const part = record.parts.find(({ id }) => field.separate?.entry.source.kind === 'separate' && id === field.separate.entry.source.proposition.part);
    if (part !== undefined && isSeparate(part)) return causeFrom(hearing, asHolding(part), field.separate, at);
  }
  if (field.separate !== undefined && !pinned && !declined) {
    const contrary = courtStance(opinion, inTermsOf(opinion, terms)) * (turned ? -1 : 1);
    const own = majorAxes(inTermsOf(opinion, terms));
    // What the court left open it did not hold, so that whoever says it is somebody else.
    const unruled = own.size === 1 && own.has('violate') && explicit && record.notDecided.length > 0;
    const against = unruled || contrary < 0 || score(field.contrary) > field.separate.score - MARGIN;
    const strong = field.separate.score >= least && field.separate.score > aligned + MARGIN / 2;
    const specific = field.separate.shared.filter(isSpecific).length;
    if (specific >= (explicit || field.contrary !== undefined ? 1 : 2) && (strong || field.separate.score >= ALIKE - MARGIN / 2 && against && field.separate.score > aligned) && (against || field.separate.score > aligned + 2 * MARGIN)) {
      const support = supportingSignal(hearing);
      if (support !== undefined && !explicit && assertion.via === 'proposition' && against) return signalCause(hearing, field.contrary ?? field.separate, support);
      const part = record.parts.find(({ id }) => field.separate?.entry.source.kind === 'separate' && id === field.separate.entry.source.proposition.part);
      if (part !== undefined && isSeparate(part)) return causeFrom(hearing, asHolding(part), field.separate, at);
    }
  }
  const verbatim = isVerbatim(hearing, assertion);
  if (explicit && field.reported !== undefined && !verbatim && !reading.against && (declined || !LEFT_OPEN.test(assertion.text)) && (declined || score(field.open) < field.reported.score) && !/\bwhether\b/i.test(assertion.text) && field.reported.score >= (pinned ? ALIKE - MARGIN : least) && field.reported.score > aligned + REPORTED_MARGIN && field.reported.shared.filter((concept) => !isMajor(concept)).length >= (pinned ? 2 : 3) && field.reported.shared.some(isSpecific)) {
    const { source } = field.reported.entry;
    const voice = source.kind === 'reported' ? source.reported.voice : 'court';
    const kind = KIND_OF_VOICE[voice];
    const passing = voice === 'party' && source.kind === 'reported' && source.reported.taken === 'reported' && field.reported.score < SURE;
    // What this court held in an earlier case is its own law, but not what was held here.
    const ours = voice === 'otherCourt' && /\b(?:we|this court)\b/i.test(field.reported.entry.statement) && !saysByName(hearing, assertion);
    const itself = ours || voice === 'courtBelow' && named.has('courtBelow') || voice === 'otherCourt' && (named.has('otherCourt') || hearing.authorities.length > 0);
    if (kind !== undefined && !itself && !passing && !/\bcontrary to\b/i.test(assertion.text) && (!declined || /\bdeclin/i.test(field.reported.entry.statement)) && score(field.contrary) < field.reported.score + 2 * MARGIN) return causeFrom(hearing, kind, field.reported, at);
  }
  if (declined) return undefined;
  const elsewhere = explicit && !verbatim && !reading.against && hearing.authorities.length === 0 && !named.has('otherCourt') && !named.has('otherAuthority') && !ANOTHER.test(assertion.text.slice(Math.max(0, (reading.speakerSpan?.end ?? 0) - assertion.span.start))) ? foreignCase(hearing, all, turned) : undefined;
  if (elsewhere !== undefined && elsewhere.score > aligned + 2 * MARGIN && elsewhere.score > score(field.contrary)) return { ...causeFrom(hearing, 'cited-case-as-holding', elsewhere, at), ...(elsewhere.entry.source.kind === 'cited' ? { speaker: elsewhere.entry.source.authority.short } : {}) };
  // What the opinion tells of a case it sets apart is no remark where the brief says just that it was set apart.
  const apart = field.dictum?.entry.source.kind === 'cited' && terms.some(({ concept, sign }) => concept === 'same' && sign < 0);
  if (field.dictum !== undefined && !apart && explicit && !reading.against && !/\b(?:may(?! not| never| always)|might|seem\w*|perhaps)\b/i.test(unquotedIn(assertion.text)) && !/\b(?:beside the point|inapplicable|not (?:what|the question))\b/i.test(assertion.text) && (reading.force === 'held' || reading.force === 'concluded') && field.dictum.score >= ALIKE - MARGIN && field.dictum.score > aligned + MARGIN / 2 && field.dictum.score > score(field.contrary) - 2 * MARGIN) {
    return causeFrom(hearing, 'dicta-as-holding', field.dictum, at);
  }
  const asked = ASKS.test(assertion.text) || /\bcontrary to\b/i.test(assertion.text) || COUNTERFACTUAL.test(assertion.text) || LIMITS.test(assertion.text) || negations(assertion.text) > 1 || negations(assertion.text) === 1 && TRAILING.test(assertion.text);
  if (verbatim) return undefined;
  const support = assertion.via === 'proposition' && !explicit ? supportingSignal(hearing) : undefined;
  const plain = explicit ? denials(assertion.text) <= 2 : denials(assertion.text) <= (support === undefined ? 1 : 2) && score(field.contrary) >= (support === undefined ? SURE : least);
  const contention = support !== undefined && pinned && field.rejected !== undefined && field.rejected.score >= ALIKE && field.rejected.score > aligned + MARGIN && field.contrary !== undefined && field.contrary.score >= 0.3 && denials(assertion.text) < 2 ? field.contrary : undefined;
  if (contention !== undefined && support !== undefined && !asked) return signalCause(hearing, contention, support);
  if (field.contrary !== undefined && !asked && plain && (spoken > 2 || pinned && field.contrary.score >= 0.6) && field.contrary.score >= least && field.contrary.score > aligned + MARGIN && (score(field.cited) < field.contrary.score + 2 * MARGIN || explicit && field.contrary.score >= SURE && field.contrary.polarity < -0.8)) {
    if (support !== undefined) return signalCause(hearing, field.contrary, support);
    const sweeping = UNLIMITED.exec(assertion.text);
    if (sweeping !== null && !field.contrary.entry.universal) return causeFrom(hearing, 'overstated-holding', field.contrary, { block: assertion.block, span: spanIn(assertion, sweeping) });
    if (reading.universal !== undefined && !field.contrary.entry.universal && field.contrary.polarity > -0.9) return causeFrom(hearing, 'overstated-holding', field.contrary, { block: assertion.block, span: reading.universal });
    return causeFrom(hearing, 'reversed-polarity', field.contrary, at);
  }
  if (!explicit && pinned && field.rejected !== undefined && field.rejected.score >= SURE && field.rejected.score > aligned + 2 * MARGIN && !asked && denials(assertion.text) === 0 && !(named.has('party') && PLEADS.test(assertion.text))) return causeFrom(hearing, 'party-contention-as-holding', field.rejected, at);
  const unlimited = UNLIMITED.exec(assertion.text);
  const broadest = all.find(({ entry: { source } }) => source.kind === 'holding' || source.kind === 'cited' && source.treatment === 'followed');
  if (unlimited !== null && broadest !== undefined && negations(unlimited[0]) < 2 && broadest.score >= 0.3 && !broadest.entry.universal && !ASKS.test(assertion.text) && !LIMITS.test(assertion.text)) {
    return causeFrom(hearing, 'overstated-holding', broadest, { block: assertion.block, span: spanIn(assertion, unlimited) });
  }
  const sweepingOpen = pinned && reading.universal !== undefined ? likest(opinion, terms, assertion.text, ({ source }) => source.kind === 'open')[0] : undefined;
  const open = openCause(hearing, assertion, terms, field.open ?? sweepingOpen, field.aligned, least, at);
  if (open !== undefined) return open;
  if (reading.universal !== undefined && field.aligned?.entry.source.kind === 'holding' && aligned >= least - MARGIN / 2 && !field.aligned.entry.universal) {
    return causeFrom(hearing, 'overstated-holding', field.aligned, { block: assertion.block, span: reading.universal });
  }
  return undefined;
}

function signalCause(hearing: Hearing, likeness: Likeness, { text, span }: { text: string; span: { start: number; end: number } }): Cause {
  const cause = causeFrom(hearing, 'contrary-authority-signal', likeness, { block: hearing.blame.block, span });
  return { ...cause, yours: text, answer: cause.answer ?? { statement: likeness.entry.statement, pages: likeness.entry.pages } };
}

/** What would have been, had the facts been others, contradicts nothing that was held on those there were: "Even a breach would not have mattered." */
const COUNTERFACTUAL = /^\W*even\b[^.;]*\b(?:would|could)(?: not|n[’']t)? have\b/i;

/** At least two of the things the record's holdings are about. */
const hasFacts = (own: readonly Term[], { opinion }: Hearing): boolean => {
  const known = new Set(statementsOf(opinion).entries.flatMap(({ source, all }) => (source.kind === 'holding' ? [...all] : [])));
  return new Set(own.filter(({ axis, concept }) => !axis && known.has(concept)).map(({ concept }) => concept)).size > 1;
};

const ON_MERITS = /\bon (?:the|their|its) merits\b/i;

/** A question left open that is said to be decided: its axis is the only one spoken of, and no holding turns on it. */
function openCause(hearing: Hearing, assertion: Assertion, terms: readonly Term[], open: Likeness | undefined, aligned: Likeness | undefined, least: number, at: Pick<Cause, 'block' | 'span'>): Cause | undefined {
  if (open === undefined || LEFT_OPEN.test(assertion.text)) return undefined;
  const own = inTermsOf(hearing.opinion, terms);
  const axes = majorAxes(own);
  const onlyAxis = axes.size === 1 && open.entry.lead !== undefined && axes.has(open.entry.lead);
  const sameActor = own.some(({ actor, concept }) => actor && open.entry.actors.has(concept));
  const firm = assertion.reading.force === 'held' || assertion.reading.force === 'concluded';
  const noActor = !own.some(({ actor }) => actor);
  const holdingTurns = aligned?.entry.source.kind === 'holding' && aligned.entry.lead === open.entry.lead && aligned.score >= open.score;
  if (holdingTurns) return undefined;
  if (open.score >= least && open.shared.filter((concept) => !isMajor(concept)).length >= (hearing.pin.note === undefined && !(onlyAxis && onPages(open.entry, hearing.pin.pages) && firm) ? 2 : 1) && open.score > score(aligned) + MARGIN && assertion.who.kind === 'court') return causeFrom(hearing, 'undecided-as-decided', open, at);
  if (ON_MERITS.test(assertion.text) && assertion.who.kind === 'court' && onPages(open.entry, hearing.pin.pages) && open.shared.some(isSpecific)) return causeFrom(hearing, 'undecided-as-decided', open, at);
  const { universal } = assertion.reading;
  if (onlyAxis && universal !== undefined && (sameActor || noActor && (open.shared.length > 1 || hasFacts(own, hearing)))) return causeFrom(hearing, 'overstated-holding', aligned ?? open, { block: assertion.block, span: universal });
  if (onlyAxis && sameActor && open.score >= 0.15 && (assertion.who.kind === 'court' || open.score >= least)) return causeFrom(hearing, 'undecided-as-decided', open, at);
  return undefined;
}
