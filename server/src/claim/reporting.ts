import { reportingNouns, reportingVerbs, type ReportingVerb } from './verbs.data.js';
import type { PhraseKind, SpeakerPhrase } from './speakerPhrases.js';
import type { Token } from './tokens.js';

/** Somebody said to have said something: the phrase, the verb or noun that says so, by token index. */
export interface Report extends ReportingVerb {
  readonly phrase: SpeakerPhrase;
  /** Tokens of the verb with its auxiliaries. */
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
  readonly would: boolean;
  readonly hedged: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'over with despite notwithstanding unlike of by from against to contra than at on about beyond before joining rejecting reversing answering citing quoting distinguishing overruling reviewing affirming following'.split(' '),
);
const BOUNDARIES: ReadonlySet<string> = new Set('that but while because whereas although though which who when if since and as'.split(' '));
const AUXILIARIES: ReadonlySet<string> = new Set(
  'would have has had did does do will not never nowhere also then thus itself himself herself once only expressly squarely specifically plainly clearly correctly rightly merely simply further likewise candidly flatly unanimously instead therefore explicitly first next later went on to on-to separately just even carefully pointedly firmly could may might can should must in fact is was were are been be being'.split(' '),
);
const FARTHEST = 12;
/** Quoted words that may stand between a verb in the passive and its agent. */
const MOST_QUOTED = 12;

/** "clearly established", "the holding", "Monell claims": words that only look like verbs. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const previous = tokens[at - 1]?.word ?? '';
  if (/^(established|settled|found|rejected)$/.test(token.word) && /^(clearly|well|newly|wrongly)$/.test(previous)) return false;
  if (/^(holding|ruling|finding|reading|reasoning|decision|view|views|claims|claim|reasons|points|states|notes|counts|judges|ruling|rules|words|remark|remarks|comments|charges|finds|cites)$/.test(token.word) && /^(the|a|an|its|this|that|his|her|their|no|any|of|contrary|monell|such|these|those|two|three|in|all|both|other|federal|state|united)$/.test(previous)) return false;
  if (token.word === 'settled' && /^(?:the|a|no|by|any|such|this|of|and|is|was|are|were|been|be|long|now|firmly|under|as|then|more|contrary)$/.test(previous)) return false;
  if (tokens[at - 1]?.possessive === true) return false;
  if (/^claims?$/.test(token.word) && tokens[at - 1]?.mark !== undefined) return false;
  return true;
}

/** Words that are nouns as often as verbs: verbs only directly behind their subject. */
const NOUN_OR_VERB = /^(?:claims?|rules|reasons|points|states|notes|counts|views|judges|comments|charges|finds|reports|views|advances|disputes|contests|lists)$/;
const NEAREST = 2;

function auxiliariesBefore(tokens: readonly Token[], verb: number): { from: number; words: Set<string> } {
  const words = new Set<string>();
  let from = verb;
  while (from > 0 && verb - from < 6 && AUXILIARIES.has(tokens[from - 1]?.word ?? '') && !/[;:]/.test(tokens[from]?.before ?? '')) {
    from--;
    words.add(tokens[from]?.word ?? '');
  }
  for (let at = from; at <= verb; at++) if ((tokens[at]?.word ?? '').endsWith("n't")) words.add('not');
  if ((tokens[from - 1]?.word ?? '').endsWith("n't")) {
    from--;
    words.add('not');
  }
  return { from, words };
}

/** Start of the clause that the token at `at` stands in. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let start = at; start > 0; start--) {
    const token = tokens[start];
    if (token === undefined) return start;
    if (/[;:]|--|—|–/.test(token.before)) return start;
    if (start < at && BOUNDARIES.has(token.word) && !token.quoted) return start + 1;
  }
  return 0;
}

/** "The dissent notwithstanding": named to be set aside. */
export const isSetAside = (tokens: readonly Token[], { to }: SpeakerPhrase): boolean => /^(?:notwithstanding|aside|apart|excepted)$/.test(tokens[to]?.word ?? '');

const isSubject = (phrase: SpeakerPhrase, tokens: readonly Token[]): boolean => !phrase.possessive && !isSetAside(tokens, phrase) && !prepositionBefore(phrase, tokens);

function prepositionBefore({ from }: SpeakerPhrase, tokens: readonly Token[]): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 2; at--) {
    const word = tokens[at]?.word ?? '';
    if (PREPOSITIONS.has(word) || word === 'in' || word === 'under' || word === 'for') return true;
    if (!/^(the|a|an|its|that|this|his|her|their)$/.test(word)) return false;
  }
  return false;
}

/** A comma stands before the phrase and its article. */
const setOff = (tokens: readonly Token[], { from }: SpeakerPhrase): boolean => tokens[from]?.before.includes(',') === true || /^(?:the|a|that|this)$/.test(tokens[from - 1]?.word ?? '') && tokens[from - 1]?.before.includes(',') === true;

const isBe = (word: string): boolean => /^(?:was|were|is|are|been|be|being)$/.test(word);

/** Behind a form of "be", and a participle. */
const isPassive = (tokens: readonly Token[], verb: number, words: ReadonlySet<string>): boolean =>
  ([...words].some(isBe) || (tokens[verb - 1]?.word ?? '').endsWith('ly') && isBe(tokens[verb - 2]?.word ?? '')) && /(?:ed|overruled|read|cited)$/.test(tokens[verb]?.word ?? '') && !/^(?:agreed|concerned|persuaded|convinced|satisfied|divided|determined)$/.test(tokens[verb]?.word ?? '');

/** "It was the dissent, not the court, that said": whoever stands behind "it was". */
function cleftSubject(tokens: readonly Token[], phrases: readonly SpeakerPhrase[], that: number): SpeakerPhrase | undefined {
  const subject = phrases.find(({ from, to, kind }) => to <= that && kind !== 'pronoun' && /^(?:was|is)$/.test(tokens[/^(?:the|a)$/.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1]?.word ?? ''));
  const at = subject === undefined ? -1 : tokens.findIndex(({ word }, index) => word === 'it' && index < subject.from && subject.from - index <= 3);
  return subject === undefined || at < 0 || at > 2 || subject.possessive || that - subject.to > CLEFT ? undefined : subject;
}

/** Words that may rule somebody else out between the two: "not the court". */
const CLEFT = 4;

function subjectOf(tokens: readonly Token[], phrases: readonly SpeakerPhrase[], verbFrom: number, verb: number): SpeakerPhrase | undefined {
  const start = clauseStart(tokens, verbFrom);
  const here = phrases.filter(({ from, to }) => from >= start && to <= verbFrom);
  // "…, which reasoned": of what stands right before.
  const relative = /^(?:which|who)$/.test(tokens[verbFrom - 1]?.word ?? '') ? phrases.find(({ to, possessive }) => to === verbFrom - 1 && !possessive) : undefined;
  if (relative !== undefined && WRITINGS.has(relative.kind)) return relative;
  const cleft = tokens[verbFrom - 1]?.word === 'that' ? cleftSubject(tokens, phrases, verbFrom - 1) : undefined;
  if (cleft !== undefined) return cleft;
  // "…, the Ninth Circuit emphasized, …": set off by commas, it is the subject whatever stands before.
  const beside = here.find((phrase) => phrase.to === verbFrom && isSubject(phrase, tokens) && setOff(tokens, phrase) && tokens[verbFrom]?.before.includes(',') !== true);
  if (beside !== undefined && (tokens[verb + 1]?.before ?? ',').includes(',')) return beside;
  // "…, said the panel, …": turned round between commas, whatever stands before is what was said.
  const turned = tokens[verb]?.before.includes(',') === true ? phrases.find(({ from }) => from > verb && from <= verb + 2) : undefined;
  if (turned !== undefined && !turned.possessive && tokens.slice(verb + 1, turned.from).every(({ word }) => /^(?:the|a|its)$/.test(word)) && (turned.to >= tokens.length || /[,;:“"—]/.test(tokens[turned.to]?.before ?? ''))) return turned;
  const subject = here.filter((phrase) => isSubject(phrase, tokens)).find((phrase) => verbFrom - phrase.to <= FARTHEST);
  // "It was decided in Perez": the subject of a passive says nothing.
  if (subject !== undefined && !(subject.kind === 'pronoun' && isPassive(tokens, verb, new Set(tokens.slice(verbFrom, verb).map(({ word }) => word))))) return subject;
  // "…," observed the panel; as held by the dissent.
  const quoted = tokens.slice(verb + 1, verb + 1 + MOST_QUOTED).filter((token) => token.quoted).length;
  const after = phrases.find(({ from }) => from > verb && from <= verb + 4 + quoted);
  if (after !== undefined) {
    const between = tokens.slice(verb + 1, after.from).filter((token) => !token.quoted).map(({ word }) => word);
    // "It was decided in Perez that", "the rule announced in Perez".
    if (after.kind === 'own' && !after.possessive && between.length > 0 && between.every((word) => /^(?:in|the)$/.test(word)) && between.includes('in') && /(?:ed|held|found|laid|read|drawn|made|set)$/.test(tokens[verb]?.word ?? '')) return after;
    const lead = tokens[verb]?.before ?? '';
    if (between.includes('by') && between.every((word) => /^(by|the|its|a|that|in)$/.test(word))) return after;
    if (/[,”"—]/.test(lead) && !after.possessive && between.every((word) => /^(the|a|its|that|circuit)$/.test(word))) return after;
  }
  return undefined;
}

const WRITINGS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['dissent', 'concurrence', 'majority', 'plurality', 'staff']);

const PASSAGE = /^(?:passages?|words|language|statements?|quotations?|lines?|sentences?|remarks?|phrases?|discussion|excerpts?|observations?|paragraphs?)$/;
const STANDS = /^(?:comes?|came|is|are|was|were|appears?|appeared|stands?|stood|taken|drawn|lifted|found|quoted)$/;

/** "The passage comes from the dissent": who wrote what stands on the page, told without a verb of saying. */
function sourceReport(tokens: readonly Token[], phrases: readonly SpeakerPhrase[]): Report | undefined {
  const noun = tokens.findIndex(({ word, quoted }) => !quoted && PASSAGE.test(word));
  if (noun < 0) return undefined;
  for (const phrase of phrases) {
    if (!WRITINGS.has(phrase.kind) || phrase.possessive || phrase.from < noun) continue;
    const preposition = /^(?:the|a|that|its)$/.test(tokens[phrase.from - 1]?.word ?? '') ? phrase.from - 2 : phrase.from - 1;
    const verb = preposition - 1;
    if (/^(?:from|in)$/.test(tokens[preposition]?.word ?? '') && STANDS.test(tokens[verb]?.word ?? '') && verb > noun && tokens[verb]?.quoted === false) return { force: 'noted', phrase, from: verb, to: preposition + 1, negated: false, would: false, hedged: false };
  }
  return undefined;
}

/** Everything a stretch says somebody said, in order of the verbs. */
export function reportsIn(tokens: readonly Token[], phrases: readonly SpeakerPhrase[]): Report[] {
  const reports: Report[] = [];
  if (phrases.length === 0) return reports;
  for (const [at, token] of tokens.entries()) {
    const verb = token.quoted || token.mark !== undefined ? undefined : reportingVerbs.get(token.word);
    if (verb !== undefined && isVerbAt(tokens, at)) {
      const { from, words } = auxiliariesBefore(tokens, at);
      let phrase = subjectOf(tokens, phrases, from, at);
      // "Perez was wrongly decided": something done to the case, not by it.
      if (phrase !== undefined && phrase.to <= from && isPassive(tokens, at, words)) phrase = undefined;
      if (phrase !== undefined && NOUN_OR_VERB.test(token.word) && phrase.to <= from && from - phrase.to > NEAREST) phrase = undefined;
      const last = reports.at(-1);
      // "The panel considered the point and held": the subject is carried over.
      if (phrase === undefined && last !== undefined && /^(and|but|then|yet)$/.test(tokens[from - 1]?.word ?? '') && at - last.to < 30) phrase = last.phrase;
      if (phrase === undefined && token.word.endsWith("ing") && token.before.includes(',')) phrase = last?.phrase;
      const says = phrase !== undefined && (!(phrase.kind === 'party' || phrase.kind === 'advocate') || verb.force === 'argued' || /^(say|says|said|read|reads|cite|cites|tell|tells|believe|believes|suggest|suggests|quote|quotes|invoke|invokes|describe|describes|treat|treats|write|writes|call|calls|see|sees|acknowledge|acknowledged|concede|conceded|agree|agreed|admitted|admit|noted|pointed|testified)$/.test(token.word));
      if (phrase !== undefined && says) {
        reports.push({
          ...verb,
          ...(/^(?:granted|grants|allowed|allows)$/.test(token.word) && tokens[at + 1]?.word === 'that' ? { force: 'noted' as const } : {}),
          phrase,
          from,
          to: at + 1,
          negated: words.has('not') || words.has('never') || words.has('nowhere'),
          would: words.has('would'),
          hedged: words.has('may') || words.has('might') || words.has('could'),
        });
      }
    }
    const noun = token.quoted || token.mark !== undefined ? undefined : reportingNouns.get(token.word);
    if (noun !== undefined) {
      const owner = phrases.find(({ to, possessive }) => possessive && to <= at && at - to <= 2) ?? phrases.find(({ from }) => from > at && from <= at + 3 && /^(of|in|by|from)$/.test(tokens[at + 1]?.word ?? ''));
      if (owner !== undefined && owner.kind !== 'pronoun') reports.push({ ...noun, phrase: owner, from: at, to: at + 1, negated: false, would: false, hedged: false });
    }
  }
  const source = reports.length === 0 ? sourceReport(tokens, phrases) : undefined;
  if (source !== undefined) reports.push(source);
  return reports.sort((a, b) => a.from - b.from);
}
