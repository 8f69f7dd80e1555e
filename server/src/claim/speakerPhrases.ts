import type { Mark, Token } from './tokens.js';
import { reportingNouns, reportingVerbs } from './verbs.data.js';

export type PhraseKind =
  | 'court'
  | 'majority'
  | 'plurality'
  | 'dissent'
  | 'concurrence'
  | 'judge'
  | 'staff'
  | 'party'
  | 'advocate' // the motion, opposing counsel, their brief
  | 'courtBelow'
  | 'otherCourt'
  | 'own' // the authority itself, by citation or name
  | 'otherAuthority'
  | 'pronoun';

/** Words that can be somebody speaking. `from` and `to` are token indexes, half-open. */
export interface SpeakerPhrase {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** Where the speaker's own words end, before the case it is named by: "the dissent | in Perez". */
  readonly head?: number;
  readonly name?: string;
  readonly possessive: boolean;
}

/** What telling the speakers apart needs to know of the authority cited. */
export interface Listener {
  isOwn(mark: Mark): boolean;
  /** Surnames of the judges who sat, lower case. */
  readonly judges: ReadonlySet<string>;
  /** Surnames of judges below, lower case. */
  readonly judgesBelow: ReadonlySet<string>;
  /** "ninth" for the Ninth Circuit; "supreme" for a court of that name. */
  readonly courtWord: string | undefined;
  /** The court sat in full. */
  readonly enBanc: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ORDINALS = set('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth d.c dc federal 1st 2d 3d 4th 5th 6th 7th 8th 9th 10th 11th');
const CIRCUIT_OF: Readonly<Record<string, string>> = {
  '1st': 'first', '2d': 'second', '3d': 'third', '4th': 'fourth', '5th': 'fifth', '6th': 'sixth', '7th': 'seventh', '8th': 'eighth', '9th': 'ninth', '10th': 'tenth', '11th': 'eleventh', dc: 'd.c',
};
const BELOW = set('district trial lower superior magistrate bankruptcy juvenile probate chancery municipal justice');
const MAJORITY = set('majority lead principal controlling main two-judge prevailing');
const DISSENTING = set('dissenting separate minority dissentient');
const ADJECTIVES = set('partial lone sole full unanimous divided split federal appellate appeals reviewing intermediate en banc published separate dissenting concurring majority plurality lead principal controlling main two-judge three-judge minority district trial lower superior magistrate bankruptcy juvenile supreme high highest circuit prevailing presiding writing authoring third other remaining senior chief per curiam unsigned unpublished');
const COURT_HEADS = set('court division panel tribunal bench circuit opinion decision judges colleagues jurists');
const WRITING_HEADS = set('opinion writing statement view views vote judge justice member colleague jurist author voice half portion separate');
const PARTIES = set('plaintiff plaintiffs defendant defendants appellant appellants appellee appellees petitioner petitioners respondent respondents movant movants claimant claimants family families estate relatives survivors parents widow prosecution government state people county city employer employee insurer insured landlord tenant tenants officers officer deputies agency agencies department company corporation buyer seller union debtor creditor trustee expert parties party amici amicus side sides');
const ADVOCATES = set('motion opposition reply brief briefs counsel memorandum papers briefing movant response adversary adversaries opponents opponent filing');
const PRONOUNS = set('he she they it');

/** Adjectives directly before a head, nearest last. */
function adjectivesBefore(tokens: readonly Token[], head: number): { words: Set<string>; from: number } {
  const words = new Set<string>();
  let from = head;
  while (from > 0 && head - from < 5) {
    const previous = tokens[from - 1];
    if (previous === undefined || previous.mark !== undefined || !(ADJECTIVES.has(previous.word) || ORDINALS.has(previous.word)) || (tokens[from]?.before ?? '') !== '') break;
    words.add(previous.word);
    from--;
  }
  return { words, from };
}

const some = (words: ReadonlySet<string>, of: ReadonlySet<string>): string | undefined => [...words].find((word) => of.has(word));

/** Name behind "Judge": initials and up to three capital words. */
function nameAfter(tokens: readonly Token[], at: number): { name: string; to: number } | undefined {
  const parts: string[] = [];
  let to = at;
  for (; to < tokens.length && to < at + 4; to++) {
    const token = tokens[to];
    if (token === undefined || token.mark !== undefined || !token.capital) break;
    if (to > at && token.before !== '' && token.before !== '.' && token.before !== "'") break;
    parts.push(token.word);
    if (token.possessive) {
      to++;
      break;
    }
  }
  return parts.length === 0 ? undefined : { name: parts.join(' '), to };
}

/** "One of the three" before a head. */
function isOneOf(tokens: readonly Token[], head: number): boolean {
  const before = tokens.slice(Math.max(0, head - 4), head).map(({ word }) => word);
  const of = before.lastIndexOf('of');
  return of > 0 && /^(?:one|another)$/.test(before[of - 1] ?? '') && before.slice(of + 1).every((word) => /^(?:the|its|these|those|two|three|seven|nine)$/.test(word)) && tokens[head - before.length + of - 2]?.word !== 'not';
}

function courtPhrase(tokens: readonly Token[], at: number, listener: Listener): SpeakerPhrase | undefined {
  const head = tokens[at];
  if (head === undefined) return undefined;
  const { words, from } = adjectivesBefore(tokens, at);
  const possessive = head.possessive;
  const phrase = (kind: PhraseKind, to = at + 1): SpeakerPhrase => ({ kind, from, to, possessive });
  const next = tokens[at + 1]?.word;
  const before = tokens[from - 1];
  const determiner = before?.word;
  if (before?.mark !== undefined && !listener.isOwn(before.mark) && (tokens[from]?.before ?? '') === '') return phrase('otherAuthority');
  if (some(words, DISSENTING) !== undefined) return phrase('dissent');
  if (words.has('concurring')) return phrase('concurrence');
  if (words.has('plurality')) return phrase('plurality');
  if (head.word !== 'circuit' && some(words, MAJORITY) !== undefined) return phrase('majority');
  if (head.word === 'court' && next === 'of' && tokens[at + 2]?.word === 'appeals' && listener.courtWord === 'supreme') return phrase('courtBelow', at + 3);
  if (next === 'below') return phrase('courtBelow', at + 2);
  // "A division of the court of appeals", under a court of last resort.
  if (head.word === 'division') return listener.courtWord === 'supreme' && (determiner === 'the' || next === 'of') ? phrase('courtBelow', next === 'of' ? Math.min(tokens.length, at + 6) : at + 1) : undefined;
  if (head.word === 'court' && (next === 'staff' || next === "staff's")) return phrase('staff', at + 2);
  if (head.word === 'panel' && listener.enBanc) return phrase('courtBelow');
  const ordinal = some(words, ORDINALS);
  if (head.word === 'circuit' || head.word === 'circuits') {
    if (ordinal !== undefined) return phrase((CIRCUIT_OF[ordinal] ?? ordinal) === listener.courtWord ? 'court' : 'otherCourt');
    if (determiner === 'sister' || head.word === 'circuits') return phrase('otherCourt');
    return next === 'court' || next === 'judge' || next === 'precedent' || next === 'law' ? undefined : phrase('court');
  }
  if (words.has('supreme') || words.has('high') || words.has('highest')) return phrase(listener.courtWord === 'supreme' ? 'court' : 'otherCourt');
  if (some(words, BELOW) !== undefined) return phrase('courtBelow');
  if (ordinal !== undefined && words.has('circuit')) return phrase((CIRCUIT_OF[ordinal] ?? ordinal) === listener.courtWord ? 'court' : 'otherCourt');
  if (head.word === 'court') {
    // "This Court should follow": the court that reads the brief.
    if (determiner === 'this' && head.capital && !possessive) return undefined;
    if (next === 'order' || next === 'record' || next === 'records') return undefined;
    return phrase('court');
  }
  if (head.word === 'opinion' || head.word === 'decision') return determiner === 'the' || determiner === 'that' || determiner === 'its' || before?.mark !== undefined || words.size > 0 ? phrase('court') : undefined;
  // "One of the three judges".
  if (head.word === 'judges' && isOneOf(tokens, from)) return phrase('dissent');
  if (head.word === 'judges' && !/^(two|three|both|all|the|those|most|other)$/.test(determiner ?? '')) return undefined;
  return phrase('court');
}

function judgePhrase(tokens: readonly Token[], at: number, listener: Listener): SpeakerPhrase | undefined {
  const { words, from } = adjectivesBefore(tokens, at);
  const head = tokens[at];
  const named = head?.capital === true || words.size > 0 ? nameAfter(tokens, at + 1) : undefined;
  if (named !== undefined) {
    const last = tokens[named.to - 1];
    const surname = named.name.split(' ').at(-1) ?? '';
    const voice = /^(?:writing|speaking)$/.test(tokens[named.to]?.word ?? '') ? named.to + 1 : named.to;
    const forCourt = tokens[voice]?.word === 'for' && /^(?:court|panel|majority|circuit)$/.test(tokens.slice(voice + 1, voice + 4).find(({ word }) => !/^(?:the|ninth|first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|eleventh|federal|unanimous)$/.test(word))?.word ?? '');
    const byline = tokens[from - 1]?.word === 'by' && tokens.slice(Math.max(0, from - 6), from - 1).some(({ word }) => /^(?:majority|lead|panel|appellate)$/.test(word));
    const below = !forCourt && !byline && (words.has('district') || words.has('trial') || words.has('magistrate') || (listener.judgesBelow.has(surname) && !listener.judges.has(surname)));
    return { kind: below ? 'courtBelow' : 'judge', from, to: named.to, name: named.name, possessive: last?.possessive === true };
  }
  if (head?.word !== 'judge' && head?.word !== 'justice') return undefined;
  const possessive = head.possessive;
  if (some(words, DISSENTING) !== undefined || words.has('third') || words.has('remaining') || words.has('other')) return { kind: 'dissent', from, to: at + 1, possessive };
  if (words.has('concurring')) return { kind: 'concurrence', from, to: at + 1, possessive };
  if (words.has('writing') || words.has('authoring')) return { kind: 'majority', from, to: at + 1, possessive };
  if (some(words, BELOW) !== undefined || tokens[at + 1]?.word === 'below') return { kind: 'courtBelow', from, to: at + 1, possessive };
  return undefined;
}

/** Who may be named by the case they speak in. */
const PARTS_OF_CASE: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['court', 'majority', 'plurality', 'dissent', 'concurrence']);

const NOT_STAFF = set('judgment judgments disposition dispositions adjudication order orders of');

/** Phrases of one stretch of tokens that may be speakers, in order; quoted words name nobody. */
export function speakerPhrases(tokens: readonly Token[], listener: Listener): SpeakerPhrase[] {
  const phrases: SpeakerPhrase[] = [];
  const add = (phrase: SpeakerPhrase | undefined): void => {
    if (phrase === undefined) return;
    const last = phrases.at(-1);
    // "the Perez court": one speaker, told by its head.
    // "Perez (Lee, J.)": two.
    const apart = phrase.kind === 'judge' && tokens[phrase.from]?.before.includes('(') === true;
    const whole = last !== undefined && !apart && last.to >= phrase.from && (last.kind === 'own' || last.kind === 'otherAuthority' || last.to > phrase.from);
    if (whole) phrases.pop();
    // "The dissent in Perez": one speaker too, told by what it is of that case.
    const of = phrase.kind === 'own' && !phrase.possessive && last !== undefined && PARTS_OF_CASE.has(last.kind) && !last.possessive && tokens.slice(last.to, phrase.from).every(({ word, before }) => before === '' && /^(?:in|of|from|to)$/.test(word)) && phrase.from === last.to + 1;
    if (of) phrases[phrases.length - 1] = { ...last, to: phrase.to, head: last.to };
    else phrases.push(whole && last.from < phrase.from ? { ...phrase, from: last.from } : phrase);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.quoted || at < (phrases.at(-1)?.to ?? 0)) continue;
    const { word, possessive } = token;
    const one = (kind: PhraseKind): SpeakerPhrase => ({ kind, from: at, to: at + 1, possessive });
    if (token.mark !== undefined) add(one(listener.isOwn(token.mark) ? 'own' : 'otherAuthority'));
    else if (word === 'dissent' || word === 'dissents' || word === 'dissenter' || word === 'dissenters') add(dissentPhrase(tokens, at));
    else if (word === 'dissenting' && WRITING_HEADS.has(tokens[at + 1]?.word ?? '')) add({ kind: 'dissent', from: at, to: at + 2, possessive: tokens[at + 1]?.possessive === true });
    else if (word === 'concurrence' || word === 'concurrences') add(one(tokens[at - 1]?.word === 'partial' ? 'dissent' : 'concurrence'));
    else if (word === 'majority' || word === 'majorities') add(/^(of|vote|view|rule)$/.test(tokens[at + 1]?.word ?? '') ? undefined : { ...one('majority'), to: /^(opinion|panel|court)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1, possessive: possessive || tokens[at + 1]?.possessive === true });
    else if (word === 'minority' && isVoice(tokens, at)) add(one('dissent'));
    else if (word === 'plurality') add(one('plurality'));
    else if (word === 'syllabus' || word === 'headnote' || word === 'headnotes') add(one('staff'));
    else if (word === 'summary' && !NOT_STAFF.has(tokens[at + 1]?.word ?? '') && at > 0 && !/^(in|on|for|granted|of|a|grants|seeking|by|at)$/.test(tokens[at - 1]?.word ?? '')) add(one('staff'));
    else if ((word === 'judge' || word === 'member' || word === 'colleague' || word === 'vote') && isOneOfSeveral(tokens, at)) add(one('dissent'));
    else if (word === 'separately' && /^(?:wrote|writes|writing|write)$/.test(tokens[at - 1]?.word ?? '')) add(one('dissent'));
    else if (word === 'staff' || word === 'staff-prepared' || word === 'staff-written') add(one('staff'));
    else if (word === 'judge' || word === 'justice' || word === 'judges' || word === 'justices') add(judgePhrase(tokens, at, listener) ?? (word === 'judges' ? courtPhrase(tokens, at, listener) : undefined));
    else if (COURT_HEADS.has(word) || word === 'circuits') add(courtPhrase(tokens, at, listener));
    else if (word === 'appeals' && tokens[at - 1]?.word === 'of' && tokens[at - 2]?.word === 'court') continue;
    else if (token.capital && listener.judges.has(word) && !/^(mr|ms|mrs|officer|deputy|sergeant|dr)$/.test(tokens[at - 1]?.word ?? '')) add({ ...one('judge'), name: word });
    else if (ADVOCATES.has(word)) add(one('advocate'));
    else if (PARTIES.has(word)) add(one('party'));
    else if (PRONOUNS.has(word)) add(one('pronoun'));
  }
  return phrases;
}

/** "The minority's position", "the minority thought": the judges outvoted, not a part of the people. */
const isVoice = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.word ?? '';
  return tokens[at - 1]?.word === 'the' && (tokens[at]?.possessive === true ? reportingNouns.has(next) : reportingVerbs.has(next) || next === 'would');
};

/** "One judge", "the third member of the panel": a judge told apart from the court. */
function isOneOfSeveral(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  if (/^(?:one|another|third|lone|single|remaining|sole)$/.test(before)) return !/^(?:not|no)$/.test(tokens[at - 2]?.word ?? '') && tokens[at + 1]?.capital !== true;
  return before === 'a' && tokens[at]?.word === 'member' && tokens[at + 1]?.word === 'of' && /^(?:panel|court)$/.test(tokens[at + 3]?.word ?? '');
}

function dissentPhrase(tokens: readonly Token[], at: number): SpeakerPhrase | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const previous = tokens[at - 1]?.word ?? '';
  // "without dissent", "drew a dissent" name no speaker; "to dissent" is a verb.
  if (previous === 'without' || previous === 'to' || previous === 'would') return undefined;
  const { from } = adjectivesBefore(tokens, at);
  return { kind: 'dissent', from, to: at + 1, possessive: token.possessive };
}
