import type { Span } from '../text/span.js';
import type { Force, Speaker } from './claim.js';
import { isSetAside, reportsIn, type Report } from './reporting.js';
import { speakerPhrases, type Listener, type PhraseKind, type SpeakerPhrase } from './speakerPhrases.js';
import type { Token } from './tokens.js';
import { hedgingWords, readingVerbs, universalWords } from './verbs.data.js';

/** A judge named in a stretch, and the role its words give him. */
export interface NamedJudge {
  readonly name: string;
  readonly role?: 'author' | 'dissent' | 'concurrence';
  readonly span: Span;
}

/** What one stretch of prose says about who said what follows. Spans are prose offsets of its block. */
export interface Reading {
  readonly speaker: Speaker;
  readonly speakerSpan: Span | undefined;
  readonly force: Force;
  readonly forceSpan: Span | undefined;
  /** The speaker is made to say that it is not so, or not to say it. */
  readonly negated: boolean;
  /** The speaker is made to be against what follows. */
  readonly against: boolean;
  readonly hedged: boolean;
  readonly disowned: boolean;
  readonly universal: Span | undefined;
  readonly judges: readonly NamedJudge[];
  /** "he", "it": the speaker is somebody named before. */
  readonly pronoun: string | undefined;
  /** Kinds of everybody named, speaking or not. */
  readonly named: ReadonlySet<PhraseKind>;
  /** First token behind what names the speaker and verb: where the thing said begins. */
  readonly content: number;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({ start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 });

const nameOf = (tokens: readonly Token[], { from, to }: SpeakerPhrase): string =>
  tokens.slice(from, to).map(({ word }) => word).join(' ');

function roleOf(tokens: readonly Token[], phrase: SpeakerPhrase): NamedJudge['role'] {
  const after = tokens.slice(phrase.to, phrase.to + 7).map(({ word }) => word);
  const before = tokens.slice(Math.max(0, phrase.from - 7), phrase.from).map(({ word }) => word);
  const next = after.slice(0, 4);
  // "In her partial dissent, Judge Lee".
  if (tokens[phrase.from]?.before === ',' && before.at(-1) === 'dissent' && /^(?:in|his|her|in-part|partial|separate)$/.test(before.at(-2) ?? '') && before.slice(-4).includes('in')) return 'dissent';
  if (next.some((word) => word.startsWith("dissent")) || after[0] === 'would') return 'dissent';
  if (next.some((word) => word.startsWith("concurr"))) return 'concurrence';
  // "Judge Lee, joined by Judge Ortiz and writing for the court".
  if (before.at(-1) === 'by' && before.at(-2) === 'joined') return undefined;
  const forCourt = (words: readonly string[]): boolean => words.some((word, at) => word === 'for' && words.slice(at + 1, at + 5).some((one) => /^(court|majority|panel|circuit|unanimous)$/.test(one)));
  if (after.slice(0, 3).some((word) => /^(writing|wrote|speaking|spoke|authored|penned|delivered|announcing)$/.test(word)) && forCourt(after)) return 'author';
  if (after.slice(0, 3).some((word) => /^(?:wrote|delivered|authored|penned|announced|filed|writing|delivering)$/.test(word)) && after.includes('opinion') && after.some((word) => /^(?:court|majority|panel|lead)$/.test(word)) && !after.some((word) => /^(?:dissent|concur|separate|partial)/.test(word))) return 'author';
  // "Delivered the opinion in Perez": the opinion is the court's.
  const opinion = after.indexOf('opinion');
  if (opinion > 0 && opinion <= 3 && after[opinion - 1] === 'the' && /^(?:wrote|delivered|authored|penned)$/.test(after[opinion - 2] ?? '') && !after.slice(opinion + 1, opinion + 4).some((word) => /^(?:dissent|concur|separate|partial|below)/.test(word))) return 'author';
  // "Perez (Lee, J.) held".
  if (tokens[phrase.from]?.before.includes('(') === true && after[0] === 'j' && !/^(?:dissent|concur)/.test(after[1] ?? '')) return 'author';
  // "Judge Lee, sitting by designation and writing for the majority".
  const later = tokens.slice(phrase.to + 3, phrase.to + 8).findIndex(({ word, before: gap }, index) => /^(?:writing|speaking)$/.test(word) && (gap === ',' || tokens[phrase.to + 2 + index]?.word === 'and'));
  if (later >= 0 && forCourt(tokens.slice(phrase.to + 3 + later, phrase.to + 10 + later).map(({ word }) => word))) return 'author';
  if (/^announce[ds]$/.test(after[0] ?? '') && after.includes('judgment')) return 'author';
  if (after[0] === 'for' && forCourt(after.slice(0, 5))) return 'author';
  if (after.slice(0, 2).some((word) => /^(authored|penned)$/.test(word)) && !after.some((word) => /^(dissent|concurrence)/.test(word))) return 'author';
  if (phrase.possessive && after.slice(0, 3).some((word) => /^(majority|lead)$/.test(word))) return 'author';
  if (phrase.possessive && after[0] === 'opinion' && forCourt(after.slice(1, 6))) return 'author';
  if (before.some((word) => /^(speaking|writing|wrote|authored|opinion)$/.test(word)) && (forCourt(before) || before.at(-1) === 'by' && before.includes('opinion') && !before.some((word) => /^(dissenting|separate|partial)$/.test(word)))) return 'author';
  return undefined;
}

function speakerFrom(tokens: readonly Token[], phrase: SpeakerPhrase, judges: readonly NamedJudge[]): Speaker {
  switch (phrase.kind) {
    case 'own':
    case 'court':
      return { kind: 'court' };
    case 'judge': {
      const role = judges.find(({ span }) => span.start === tokens[phrase.from]?.span.start)?.role;
      return { kind: 'judge', name: phrase.name ?? '', ...(role === undefined ? {} : { role }) };
    }
    case 'party':
    case 'advocate':
      return { kind: 'party', name: nameOf(tokens, phrase) };
    case 'otherCourt':
    case 'otherAuthority':
      return { kind: 'otherAuthority', name: nameOf(tokens, phrase) };
    case 'pronoun':
      return { kind: 'nobody' };
    default:
      return { kind: phrase.kind };
  }
}

const COURTS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['own', 'court', 'majority', 'plurality']);
const SEPARATE: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['dissent', 'concurrence', 'judge']);
const OTHERS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['party', 'courtBelow', 'otherCourt', 'otherAuthority', 'dissent', 'concurrence']);

/** The report that tells who speaks: the outermost, unless it only passes on what somebody else said. */
function mainReport(reports: readonly Report[]): Report | undefined {
  const outer = reports.find(({ phrase }) => phrase.kind !== 'pronoun') ?? reports[0];
  if (outer === undefined) return undefined;
  if (outer.force === 'noted' && COURTS.has(outer.phrase.kind) && !outer.negated) {
    const inner = reports.find((report) => report.from > outer.from && report.phrase !== outer.phrase);
    if (inner !== undefined && OTHERS.has(inner.phrase.kind) && inner.from - outer.to < 14) return inner;
  }
  // "Defendants quote the dissent, which reasoned …".
  if (outer.force === 'noted' && (outer.phrase.kind === 'party' || outer.phrase.kind === 'advocate')) {
    return reports.find(({ phrase, from }) => from > outer.from && phrase !== outer.phrase && SEPARATE.has(phrase.kind)) ?? outer;
  }
  return outer;
}

/** "According to the panel", "in the dissent's telling", "under Perez", "for the majority": speakers without a verb. */
function aside(tokens: readonly Token[], phrases: readonly SpeakerPhrase[]): SpeakerPhrase | undefined {
  return phrases.find(({ from, to, kind }) => {
    const words = [tokens[from - 1]?.word, tokens[from - 2]?.word, tokens[from - 3]?.word];
    const near = /^(the|its|a|that)$/.test(words[0] ?? '') ? words.slice(1) : words;
    if (near[0] === 'to' && near[1] === 'according') return true;
    // "In dissent it was urged that".
    if (kind === 'dissent' && words[0] === 'in' && isAlone(tokens, from)) return true;
    if (near[0] === 'per' || near[0] === 'under' && COURTS.has(kind)) return true;
    // "After Perez, …": what it has made the law.
    if (near[0] === 'after' && kind === 'own' && from <= 1) return tokens[to]?.before === ',' || /^(?:no|every|any|all|an?)$/.test(tokens[to]?.word ?? '');
    return (near[0] === 'for' || near[0] === 'in' && kind === 'own') && from <= 3;
  });
}

/** "In dissent", where nobody answers it. */
const isAlone = (tokens: readonly Token[], from: number): boolean => tokens[from]?.word === 'dissent' && !tokens.some(({ word, quoted }) => !quoted && ANSWERS.test(word));
const ANSWERS = /^(?:reject|answer|respon|repl|refut|rebuff|disagree|dismiss|met|meet|outvot|unavail|prevail|notwithstanding|despite|over$|lone|view)/;

/** The subject of the sentence, told by standing first: "The panel had no patience for that." */
const isOpening = (phrase: SpeakerPhrase, tokens: readonly Token[]): boolean => isFirst(phrase, tokens) && !isSetAside(tokens, phrase);

const isFirst = ({ kind, from, possessive }: SpeakerPhrase, tokens: readonly Token[]): boolean =>
  (COURTS.has(kind) || kind === 'dissent' || kind === 'staff' || kind === 'judge' || kind === 'courtBelow' || kind === 'pronoun') && !possessive && tokens.slice(0, from).every(({ word }) => /^(?:|the|even|but|and|yet|still|also|so|here|indeed|nor|as|thus|a|then|rather|that)$/.test(word));

const ARGUES = /^(?:brief|motion|reading|argument|arguments|contention|claim|position|view|suggestion|assertion|papers|opposition|reply|theory|insistence|characterization|account|interpretation)$/;

/** Somebody else's reading of the opinion: "Defendants say Perez holds …". */
function isOpponents(tokens: readonly Token[], phrases: readonly SpeakerPhrase[], reports: readonly Report[]): boolean {
  for (const phrase of phrases) {
    if (phrase.kind !== 'party' && phrase.kind !== 'advocate') continue;
    const verb = tokens.findIndex((token, at) => at >= phrase.to && at <= phrase.to + 5 && !token.quoted && readingVerbs.has(token.word));
    if (verb < 0 && !(phrase.possessive && tokens.slice(phrase.to, phrase.to + 3).some(({ word }) => ARGUES.test(word)))) continue;
    const from = verb < 0 ? phrase.to : verb;
    if (phrases.some((other) => COURTS.has(other.kind) && other.from >= from && (other.kind === 'own' || reports.some((report) => report.phrase === other)))) return true;
  }
  return false;
}

const WOULD: ReadonlySet<string> = new Set(['would', 'could', 'might']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'had', 'were', 'unless', 'absent', 'otherwise', 'without']);
const HYPOTHETICAL = /^(had|were|suppose|imagine|if|should|assume|assuming|picture|whether)$/;

/** "They would have lost had the law been clear": the condition stands behind, and no comma parts it off. */
function isTurnedCondition(tokens: readonly Token[]): boolean {
  const would = tokens.findIndex(({ word, quoted }, at) => !quoted && WOULD.has(word) && /^(?:have|not)$/.test(tokens[at + 1]?.word ?? ''));
  if (would < 0) return false;
  const had = tokens.findIndex(({ word, before, quoted }, at) => at > would && !quoted && /^(?:had|were|if)$/.test(word) && !/[;:.]/.test(before));
  return had > 0 && (tokens[had]?.word === 'if' || tokens.slice(had + 2, had + 9).some(({ word }) => /^(?:been|to|\p{L}+ed)$/u.test(word)));
}

function isHypothetical(tokens: readonly Token[], reports: readonly Report[]): boolean {
  const first = tokens.find(({ quoted }) => !quoted)?.word ?? '';
  if (/^(suppose|imagine|picture)$/.test(first)) return true;
  if (HYPOTHETICAL.test(first) && tokens.some(({ word }, at) => at > 0 && WOULD.has(word))) return true;
  const conditional = tokens.some(({ word, quoted }) => !quoted && CONDITIONS.has(word));
  if (conditional && reports.some(({ would, phrase }) => would && COURTS.has(phrase.kind))) return true;
  return !reports.some(({ phrase }) => SEPARATE.has(phrase.kind)) && isTurnedCondition(tokens);
}

/** "It was the dissent, not the court, that said …": who is named only to be ruled out. */
function isDenied(tokens: readonly Token[], { from }: SpeakerPhrase): boolean {
  const at = /^(?:the|a|its)$/.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  const { word, before } = tokens[at] ?? { word: '', before: '' };
  return word === 'not' && before.endsWith(',') || word === 'than' && tokens[at - 1]?.word === 'rather';
}

/** Reads a stretch of tokens of one block. */
export function readStretch(tokens: readonly Token[], listener: Listener): Reading {
  const phrases = speakerPhrases(tokens, listener);
  const reports = reportsIn(tokens, phrases);
  const judges = phrases
    .filter((phrase) => phrase.kind === 'judge' && !isDenied(tokens, phrase))
    .map((phrase): NamedJudge => {
      const role = roleOf(tokens, phrase);
      return { name: phrase.name ?? '', span: spanOf(tokens, phrase.from, phrase.to), ...(role === undefined ? {} : { role }) };
    });
  const main = mainReport(reports);
  const bare = main === undefined ? phrases[0] : undefined;
  const beside = main === undefined || main.phrase.kind === 'pronoun' ? aside(tokens, phrases) : undefined;
  const before = main?.phrase.kind === 'pronoun' ? phrases.find(({ kind, from, possessive }) => from < main.phrase.from && !possessive && isOpening({ kind, from, to: from + 1, possessive }, tokens) && kind !== 'pronoun') : undefined;
  const phrase = beside ?? before ?? main?.phrase ?? (bare !== undefined && isOpening(bare, tokens) ? bare : undefined);
  const plain = tokens.filter(({ quoted }) => !quoted);
  const opponents = isOpponents(tokens, phrases, reports);
  const universal = plain.find(({ word }, at) => universalWords.has(word) || word === 'per' && plain[at + 1]?.word === 'se');
  const negated = main?.negated === true;
  const speaker: Speaker = opponents ? { kind: 'opponent' } : phrase === undefined ? { kind: 'nobody' } : speakerFrom(tokens, phrase, judges);
  return {
    speaker,
    speakerSpan: phrase === undefined ? undefined : spanOf(tokens, phrase.from, phrase.head ?? phrase.to),
    force: main === undefined ? (beside === undefined ? 'none' : 'noted') : main.would ? 'wouldHaveHeld' : main.force,
    forceSpan: main === undefined ? undefined : spanOf(tokens, main.from, main.to),
    negated,
    against: main?.against === true && !main.negated,
    hedged: main?.hedged === true || plain.some(({ word, capital }, at) => hedgingWords.has(word) && !(word === 'may' && capital && at > 0 && /^\d/.test(plain[at + 1]?.word ?? '')) && !(/^(?:may|might|could)$/.test(word) && (/^(?:not|never|always|only)$/.test(plain[at + 1]?.word ?? '') || plain[at + 1]?.word === 'be' && /^(?:held|liable|sued|answerable|reached)$/.test(plain[at + 2]?.word ?? '')))),
    disowned: opponents || isHypothetical(tokens, reports),
    universal: universal?.span,
    judges,
    pronoun: speaker.kind === 'nobody' && phrase?.kind === 'pronoun' ? (tokens[phrase.from]?.word ?? 'it') : undefined,
    named: new Set(phrases.filter((one) => !isDenied(tokens, one)).map(({ kind }) => kind)),
    content: main === undefined ? 0 : main.to,
  };
}
