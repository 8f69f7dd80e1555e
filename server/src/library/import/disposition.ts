import type { OpinionRecord } from '../opinion.js';

type Kind = NonNullable<OpinionRecord['disposition']['kind']>;

const ACTS: readonly (readonly [RegExp, string, Kind])[] = [
  [/\baff(?:i)?rm(?:ed|s|ing|ance)?\b/gi, 'affirmed', 'affirmed'],
  [/\brevers(?:e|ed|es|ing|al)\b/gi, 'reversed', 'reversed'],
  [/\bvacat(?:e|ed|es|ing|ur)\b/gi, 'vacated', 'vacated'],
  [/\bremand(?:ed|s|ing)?\b|\bremit(?:ted)?\b/gi, 'remanded', 'remanded'],
  [/\bdismiss(?:ed|es|ing|al)?\b/gi, 'dismissed', 'dismissed'],
  [/\b(?:petition[^.]{0,40}(?:is )?(?:granted|GRANTED)|grant(?:s|ed)? the petition)\b/gi, 'petition granted', 'other'],
  [/\b(?:petition[^.]{0,40}(?:is )?(?:denied|DENIED)|den(?:y|ies|ied) the petition)\b/gi, 'petition denied', 'other'],
  [/\benforc(?:e|ed)\b/gi, 'enforced', 'other'],
  [/\bset(?:s)? aside\b/gi, 'set aside', 'other'],
  [/\bjudgment (?:is |shall be )?(?:entered )?for\b|\benter judgment for\b/gi, 'judgment entered', 'other'],
];

/**
 * What the court did, from the end of its opinion: verbs of judgment in the order of printing, with "in part" where it stands behind
 * them. `text` is the end of the court's opinion, `front` what its cover says.
 */
export function dispositionOf(text: string, front: string): OpinionRecord['disposition'] {
  const sentences = text.replace(/\s+/g, ' ').match(/[^.!?]+[.!?]*/g) ?? [];
  for (const words of [...lastSentences(sentences), front]) {
    const found: { at: number; text: string; kind: Kind }[] = [];
    for (const [pattern, name, kind] of ACTS) {
      for (const match of words.matchAll(pattern)) {
        const part = /^[\s,]+(?:it\s+|the judgment\s+)?in part\b/i.test(words.slice(match.index + match[0].length));
        if (!found.some((one) => one.text.startsWith(name))) found.push({ at: match.index, text: part ? `${name} in part` : name, kind });
      }
    }
    if (found.length === 0) continue;
    found.sort((a, b) => a.at - b.at);
    const verbs = found.map((one) => one.text);
    const last = verbs.pop() ?? '';
    const statement = verbs.length === 0 ? last : `${verbs.join(', ')}${verbs.length > 1 || verbs.some((one) => one.includes('part')) ? ', and ' : ' and '}${last}`;
    const kinds = new Set(found.map(({ kind }) => kind));
    const main = found.find(({ kind }) => kind !== 'remanded' && kind !== 'other')?.kind ?? found[0]?.kind ?? null;
    const mixed = kinds.has('affirmed') && (kinds.has('reversed') || kinds.has('vacated'));
    return { kind: mixed ? 'mixed' : main, statement };
  }
  return { kind: null, statement: null };
}

/** The court itself acts, now: "We AFFIRM", "the judgment is reversed", "AFFIRMED." */
const FIRM =
  /\b(?:[Ww]e|[Tt]his [Cc]ourt|[Tt]he [Cc]ourt)\s+(?:\w+\s+){0,3}?(?:affirm|reverse|vacate|remand|dismiss|AFFIRM|REVERSE|VACATE|REMAND|DISMISS)\b|\b(?:AFFIRM|REVERSE|VACATE|REMAND|DISMISS)(?:ED)?\b|\b(?:[Jj]udgment|[Oo]rder|decree|decision|[Cc]ause|case|appeal|sentence|conviction)s?\b[^.;]{0,80}\b(?:is|are|should be|must be|shall be)\s+(?:\w+\s+){0,2}?(?:affirmed|reversed|vacated|remanded|dismissed)\b/;

/** The last sentences that dispose of the case, nearest the end first; a run of them is read as one. */
function lastSentences(sentences: readonly string[]): string[] {
  const tail = sentences.slice(-8);
  const acts = tail.map((sentence) => ACTS.some(([pattern]) => new RegExp(pattern.source, 'i').test(sentence)) && /^\W*(?:affirm|revers|vacat|remand|dismiss|enforc|petition)|\b(?:we|judgment|order|decision|petition|case|court|cause|sentence|decree|appeal|affirmed|reversed|vacated|will|clerk)\b/i.test(sentence));
  const firm = tail.map((sentence, at) => acts[at] === true && FIRM.test(sentence));
  const last = firm.lastIndexOf(true) < 0 ? acts.lastIndexOf(true) : firm.lastIndexOf(true);
  if (last < 0) return [];
  let first = last;
  while (first > 0 && acts[first - 1] === true) first--;
  return [tail.slice(first, last + 1).join(' ')];
}
