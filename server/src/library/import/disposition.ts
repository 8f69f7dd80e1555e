import type { OpinionRecord } from '../opinion.js';

type Disposition = OpinionRecord['disposition'];
type Kind = NonNullable<Disposition['kind']>;

const VERBS = String.raw`(?:affirm|revers|vacat|remand|remit|dismiss|modif|enforc|set aside|render|grant|den[iy])`;
/** A petition that only opens the way to a decision, or asks for another, is not disposed of by it. */
const LEAVE = String.raw`(?! for (?:a writ of )?certiorari| for (?:panel )?rehearing| for leave| for appeal)`;

/** An act as the court words it; how it is told, where it is not the word printed; its kind. */
const ACTS: readonly (readonly [RegExp, string, Kind])[] = [
  [/\baff(?:i)?rm(?:ed|s|ing|ance)?\b/gi, 'affirmed', 'affirmed'],
  [/\brevers(?:e|ed|es|ing|al)\b/gi, 'reversed', 'reversed'],
  [/\bmodif(?:y|ied|ies)\b/gi, 'modified', 'other'],
  [/\bvacat(?:e|ed|es|ing|ur)\b/gi, 'vacated', 'vacated'],
  [/\bremand(?:ed|s|ing)?\b/gi, 'remanded', 'remanded'],
  [/\bremit(?:ted|s)?\b/gi, 'remitted', 'remanded'],
  [/\bdismiss(?:ed|es|ing|al)?\b/gi, 'dismissed', 'dismissed'],
  [new RegExp(String.raw`\bpetitions?${LEAVE}\b[^.;]{0,60}? granted\b|\bgrant(?:s|ed)? the petitions?\b${LEAVE}`, 'gi'), 'petition granted', 'other'],
  [new RegExp(String.raw`\bpetitions?${LEAVE}\b[^.;]{0,60}? denied\b|\bden(?:y|ies|ied) the petitions?\b${LEAVE}`, 'gi'), 'petition denied', 'other'],
  [/\benforc(?:e|ed)\b/gi, 'enforced', 'other'],
  [/\bset(?:s)?(?: it| them)? aside\b/gi, 'set aside', 'other'],
  [/\brender(?:s|ed)?\b(?! an?\b)/gi, 'rendered', 'other'],
];

/** What the court below is told to do. */
const INSTRUCTED = /\b(?:instructions?|directions?) (?:to|that)\b[^.;]*/gi;
/** Acts in capitals, at the end of what courts say in usual letters. */
const DECREE = /^\W*(?:AFFIRMED|REVERSED|VACATED|REMANDED|DISMISSED|ENFORCED|MODIFIED)\b[^\p{Ll}]*$/u;

/** What a court that reviews no judgment does: told where nothing above is. */
const DIVIDED = /\b((?:cross[- ])?motion|application|writ|petition)s?\b[^.;]{0,60}?\bgranted\b(?:(?!motion|application|writ|petition)[^.;]){0,80}?\b(?:and|but)\b(?:(?!motion|application|writ|petition)[^.;]){0,40}?\bdenied\b/i;
const CERTIORARI = new RegExp(String.raw`\bpetitions? for (?:a )?writs? of certiorari (?:is|are) (granted|denied)\b|\bcertiorari (granted|denied)\b`, 'i');
const MOTIONS = /\b((?:cross[- ])?motion|application|writ)s?\b[^.;]{0,60}?\b(granted|denied)\b/gi;
const FOR_A_PARTY = /\bjudgment (?:is |shall be |be )?(?:entered )?(?:for|in favor of) (?:the )?(\p{L}+)/iu;

const CLERK = /\b(?:clerk|court) (?:is directed to|shall|will) enter judgment\b/i;
/** Words of the court's own act, now: "We AFFIRM", "the judgment is reversed", "AFFIRMED.", "Judgment reversed." */
const FIRM: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:we|this court|the court)\s+(?:(?!would|cannot|do|does|did|not|decline|whether|if|may|could|have|has|had)\w+,?\s+){0,4}?(?:affirm|reverse|vacate|remand|remit|dismiss|modify|enforce|set aside|grant|deny)s?\b`, 'i'),
  /\b(?:AFFIRM|REVERSE|VACATE|REMAND|DISMISS|GRANT|DENY|DENI|MODIFY|MODIFI|ENFORCE)(?:ED)?\b/,
  new RegExp(String.raw`\b(?:judgment|order|decree|decision|cause|case|matter|appeal|sentence|conviction|petition${LEAVE}|application|writ|motion)s?\b[^.;]{0,80}\b(?:is|are|should be|must be|shall be|be)\s+(?:\w+\s+){0,2}?(?:${VERBS}\w*ed|set aside)\b`, 'i'),
  CLERK,
];
/** A sentence without a verb of its own: "Affirmed in part and remanded.", "Appellate court judgment affirmed." */
const BARE = new RegExp(String.raw`^\W*(?:\d+\W+)?(?:(?:[\p{L}’']+\s){0,8}?(?:judgments?|orders?|decrees?|sentence|cause|case|appeal|petition|motion)\b[^.;]{0,40}?\s)?(?:(?:affirm|revers|vacat|remand|remitt|dismiss|modifi|grant|deni|enforc)\w*ed|set aside)\b[^.]*\.?\s*$`, 'iu');
const PAST = /\b(?:was|were|had|has|have|would|which|that)\b/i;
/** New York decides in the first sentence: "Order, Supreme Court, Kings County, entered May 1, 2012, which …, reversed, on the law." */
const DECRETAL = new RegExp(String.raw`^\W*(?:orders?|judgments?|decrees?|determination|appeal)\b[^.]*,\s(?:unanimously\s)?(?:affirmed|reversed|modified|dismissed|vacated)\b`, 'i');

const ANY_ACT: readonly RegExp[] = ACTS.map(([{ source }]) => new RegExp(source, 'i'));
const OF_A_COURT = new RegExp(String.raw`^\W*${VERBS}|\b(?:we|judgment|order|decision|petition|case|court|cause|sentence|decree|appeal|affirmed|reversed|vacated|will|clerk)\b`, 'i');

const acts = (sentence: string): boolean => ANY_ACT.some((pattern) => pattern.test(sentence)) && OF_A_COURT.test(sentence);

const firm = (sentence: string): boolean => FIRM.some((pattern) => pattern.test(sentence)) || (BARE.test(sentence) && !PAST.test(sentence));

const sentencesIn = (text: string): string[] => text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]*/g) ?? [];

/** The last run of sentences that `holds` says are of it, read as one. */
function lastRun(sentences: readonly string[], holds: (sentence: string) => boolean): string | undefined {
  const marks = sentences.map(holds);
  const last = marks.lastIndexOf(true);
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && marks[first - 1] === true) first--;
  return sentences.slice(first, last + 1).join(' ');
}

interface Act {
  readonly at: number;
  readonly text: string;
  readonly kind: Kind;
}

function actsIn(words: string): Act[] {
  const found: Act[] = [];
  for (const [pattern, name, kind] of ACTS) {
    for (const match of words.matchAll(pattern)) {
      const after = words.slice(match.index + match[0].length);
      const part = /^[\s,]+(?:(?:it|(?:the|its) \w+)\s+)?in part\b/i.test(after);
      const scope = /^\s+(?:only )?(as to (?:the )?[\p{L}\p{N}’' ]{3,40}?)(?=[,.;]|$| and (?:is |are |otherwise )?(?:affirm|revers|vacat|remand|dismiss))/iu.exec(after)?.[1];
      if (!found.some((one) => one.text.startsWith(name))) found.push({ at: match.index, text: `${name}${part ? ' in part' : ''}${scope === undefined ? '' : ` ${scope}`}`, kind });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')}${words.length > 2 || words.some((one) => one.includes('part')) ? ', and ' : ' and '}${last}`;
}

/** Each court below by its name, where the judgments of several are disposed of: Illinois. */
function byCourt(words: string): string | undefined {
  const judgments = [...words.matchAll(/\b((?:appellate|circuit|trial|district|superior) courts?)(?:['’]s)? judgments? (affirmed|reversed|vacated)(?! and)/gi)].map(([, court = '', act = '']) => `${court.toLowerCase()} judgment ${act.toLowerCase()}`);
  return judgments.length < 2 ? undefined : [...judgments, ...(/\bcause remanded\b/i.test(words) ? ['cause remanded'] : [])].join('; ');
}

/** The last sentence, where that is a decree in capitals behind sentences that tell the same. */
function decreed(words: string): string | undefined {
  const last = sentencesIn(words).at(-1) ?? '';
  return last.length < words.length && DECREE.test(last) ? last : undefined;
}

function read(words: string, parties: readonly string[]): Disposition | undefined {
  // What the court below did.
  const own = (decreed(words) ?? words).replaceAll(INSTRUCTED, ' ').replaceAll(/\b(?:which|that)\s+(?:had\s+)?(?:affirmed|reversed|vacated|dismissed|granted|denied)\b[^,.;]*?(?=[,.;]|\s(?:is|are|should be|must be)\b|$)/gi, '');
  const found = actsIn(own);
  if (found.length > 0) {
    const kinds = new Set(found.map(({ kind }) => kind));
    const main = found.find(({ kind }) => kind !== 'remanded' && kind !== 'other')?.kind ?? found[0]?.kind ?? null;
    const mixed = kinds.has('affirmed') && (kinds.has('reversed') || kinds.has('vacated'));
    return { kind: mixed ? 'mixed' : main, statement: byCourt(own) ?? listed(found.map(({ text }) => text)) };
  }
  const divided = DIVIDED.exec(own)?.[1];
  if (divided !== undefined) return { kind: 'other', statement: `${divided.toLowerCase()} granted in part and denied in part` };
  const certiorari = CERTIORARI.exec(own);
  if (certiorari !== null) return { kind: 'other', statement: `certiorari ${(certiorari[1] ?? certiorari[2] ?? '').toLowerCase()}` };
  const motions = [...own.matchAll(MOTIONS)].map(([, motion = '', act = '']) => `${motion.toLowerCase()} ${act.toLowerCase()}`);
  const winner = FOR_A_PARTY.exec(own)?.[1];
  if (winner === undefined) return motions.length === 0 ? undefined : { kind: 'other', statement: [...new Set(motions)].join('; ') };
  const side = parties.findIndex((party) => party.toLowerCase().includes(winner.toLowerCase()));
  const role = /^(?:plaintiff|defendant)/i.exec(winner)?.[0].toLowerCase() ?? ['plaintiff', 'defendant'][side];
  return { kind: 'other', statement: role === undefined ? 'judgment entered' : `judgment for ${role}` };
}

export interface DispositionText {
  /** The court's opinion, and its notes: what a page of flattened text breaks off can be among them. */
  readonly opinion: string;
  readonly notes: string;
  /** Lines behind it. */
  readonly decree: string;
  /** What stands before it. */
  readonly front: string;
  /** Names of the two sides. */
  readonly parties: readonly string[];
}

const ends = 2500;

/**
 * What the court did: from the end of its opinion, or from its first sentence where that decides, or from the cover. Verbs of judgment
 * in the order of printing, with "in part", "as to" and the like where they stand behind them.
 */
export function dispositionOf({ opinion, notes, decree, front, parties }: DispositionText): Disposition {
  const closing = sentencesIn(opinion.slice(-ends)).slice(-8);
  const opening = sentencesIn(opinion.slice(0, ends)).slice(0, 6);
  const printed = front.slice(-ends);
  const tellers = [
    () => lastRun(sentencesIn(decree.slice(0, 600)), (sentence) => CLERK.test(sentence) || (BARE.test(sentence) && !PAST.test(sentence))),
    () => lastRun(closing, firm),
    () => opening.find((sentence) => DECRETAL.test(sentence)),
    // A note that a page breaks off, or the votes, can follow the end.
    () => lastRun(sentencesIn(`${notes} ${opinion}`), (sentence) => /\b(?:AFFIRM|REVERS|VACAT|REMAND|DISMISS|GRANT|DENI)ED\b/.test(sentence)),
    () => lastRun(opening, firm),
    () => lastRun(sentencesIn(printed), firm),
    () => lastRun(closing, acts),
    () => printed,
  ];
  for (const teller of tellers) {
    const words = teller();
    const disposition = words === undefined ? undefined : read(words, parties);
    if (disposition === undefined) continue;
    const divided = /\b(evenly|equally) divided\b/i.exec(`${printed} ${opening.slice(0, 2).join(' ')} ${words ?? ''}`)?.[1];
    return disposition.kind === 'affirmed' && divided !== undefined ? { ...disposition, statement: `${disposition.statement ?? ''} by an ${divided.toLowerCase()} divided court` } : disposition;
  }
  return { kind: null, statement: null };
}
