import { reportedPassages } from '../library/import/voices.js';
import type { Opinion, OpinionPart, PageRange } from '../library/opinion.js';
import { sentences } from '../prose/sentences.js';
import { spoken } from '../text/say.js';
import type { Entry } from './entry.js';
import { isCourt, isSeparate } from './who.js';

/** A sentence of an imported opinion as a statement of the record: who says it, and where. */
export interface ReadSentence {
  readonly source: Entry['source'];
  readonly statement: string;
  readonly pages: readonly PageRange[];
}

const MOST = 4000;
const SHORTEST = 18;
const LONGEST = 700;
const HOLDS = /\b(?:we|this court|the court) (?:\w+ )?(?:hold|conclude|affirm|reverse|vacate|agree|disagree|reject)\b/i;
/** "The judgment of the court of appeals is reversed": what this court does, though it names another. */
const DISPOSES = /\b(?:judgments?|orders?|decisions?|rulings?)\b[^.;]{0,80}\b(?:is|are) (?:therefore |hereby |accordingly |thus )?(?:affirmed|reversed|vacated|remanded|modified)\b/i;
/** A remark made in passing, or on a case that is not before the court. */
const REMARK = /\b(?:(?:perhaps|also) worth (?:saying|adding|noting|a word)|worth (?:saying|adding|noting),|we (?:pause to|merely|simply) (?:note|add|observe|remark)|in passing|as an aside|perhaps (?:a|an|the)\b|might well (?:take|be|have)|in (?:some )?other case|on a fuller showing|had (?:she|he|it|they) been|the legislature may wish|were the (?:facts|record) otherwise)\b/i;
/** "In Harrow v. Stoke Unit, …, we held that …": what this court held in another case. */
const EARLIER = /^(?:\P{Lu}{0,12})?In (\p{Lu}[\p{L}’'.]+)(?: v\. [^;]{3,80}?)?,[^;]{0,60}? (?:we|this court) (?:had )?(?:held|said|found|concluded|decided|remarked)\b/u;
const AGREES = /^(?:I|We|[A-Z]\. I) (?:also |fully |therefore )?(?:agree|join|concur)\b/;
/** Texts for `say`, and words that a fix may write into the brief. */
const SPEAKERS: Readonly<Record<string, string>> = spoken({ party: 'a party', courtBelow: 'the court below', otherCourt: 'another court', witness: 'a witness', dissent: 'the dissent' });

function sourceOf(part: OpinionPart, voice: string | undefined, statement: string, pages: readonly PageRange[]): Entry['source'] | undefined {
  if (isSeparate(part)) return voice === undefined ? { kind: 'separate', proposition: { part: part.id, statement, pages, ...(AGREES.test(statement) ? { agrees: true } : {}) } } : undefined;
  const earlier = EARLIER.exec(statement)?.[1];
  if (earlier !== undefined) return { kind: 'reported', reported: { voice: 'otherCourt', speaker: earlier, taken: 'reported', statement, pages } };
  if ((voice === 'party' || voice === 'courtBelow' && !DISPOSES.test(statement)) || voice === 'otherCourt' || voice === 'witness' || voice === 'dissent') {
    return { kind: 'reported', reported: { voice, speaker: SPEAKERS[voice] ?? 'another', taken: 'reported', statement, pages } };
  }
  return { kind: 'holding', holding: { id: '', issue: '', strength: HOLDS.test(statement) || DISPOSES.test(statement) ? 'holding' : REMARK.test(statement) ? 'dictum' : 'reasoning', proposed: true, statement, pages } };
}

/**
 * The sentences of an imported opinion, with their voices. On a page on which two writings meet, a sentence counts where the
 * index tells whose it is.
 */
export function readSentences(opinion: Opinion): readonly ReadSentence[] {
  let sentences = known.get(opinion.quotations);
  if (sentences === undefined) {
    sentences = read(opinion);
    known.set(opinion.quotations, sentences);
  }
  return sentences;
}

const known = new WeakMap<Opinion['quotations'], readonly ReadSentence[]>();

/** The writing in which a sentence of a page stands, when it stands in one only. */
function partOf(quotations: Opinion['quotations'], sentence: string, page: number): OpinionPart | undefined {
  const match = quotations.find(sentence);
  if (match.kind !== 'exact') return undefined;
  const parts = new Set(match.places.filter(({ pages }) => pages.first <= page && page <= pages.last).map(({ part }) => part));
  const [only] = parts;
  return parts.size === 1 && only !== undefined && (isCourt(only) || isSeparate(only)) ? only : undefined;
}

function read({ record, text, quotations }: Opinion): ReadSentence[] {
  if (text === undefined || record.provenance !== 'imported') return [];
  const found: ReadSentence[] = [];
  for (const { page, text: body } of text.pages) {
    const parts = record.parts.filter(({ pages }) => pages.first <= page && page <= pages.last);
    const speaking = parts.filter((part) => isCourt(part) || isSeparate(part));
    if (speaking.length === 0) continue;
    const bounds = sentences(body, []);
    const voices = reportedPassages(body, bounds, { names: [], supreme: record.court.id === 'scotus' });
    for (const { start, end } of bounds) {
      const statement = body.slice(start, end).replaceAll(/\s+/g, ' ');
      if (statement.length < SHORTEST || statement.length > LONGEST) continue;
      const pages = [{ first: page, last: page }];
      const part = speaking.length === 1 ? speaking[0] : partOf(quotations, statement, page);
      if (part === undefined) continue;
      const source = sourceOf(part, voices.find((one) => one.start === start)?.voice, statement, pages);
      if (source !== undefined) found.push({ source, statement, pages });
      if (found.length === MOST) return found;
    }
  }
  return found;
}
