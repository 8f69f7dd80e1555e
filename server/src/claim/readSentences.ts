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
/** Texts for `say`, and words that a fix may write into the brief. */
const SPEAKERS: Readonly<Record<string, string>> = spoken({ party: 'a party', courtBelow: 'the court below', otherCourt: 'another court', witness: 'a witness', dissent: 'the dissent' });

function sourceOf(part: OpinionPart, voice: string | undefined, statement: string, pages: readonly PageRange[]): Entry['source'] | undefined {
  if (isSeparate(part)) return voice === undefined ? { kind: 'separate', proposition: { part: part.id, statement, pages } } : undefined;
  if ((voice === 'party' || voice === 'courtBelow' && !DISPOSES.test(statement)) || voice === 'otherCourt' || voice === 'witness' || voice === 'dissent') {
    return { kind: 'reported', reported: { voice, speaker: SPEAKERS[voice] ?? 'another', taken: 'reported', statement, pages } };
  }
  return { kind: 'holding', holding: { id: '', issue: '', strength: HOLDS.test(statement) || DISPOSES.test(statement) ? 'holding' : 'reasoning', proposed: true, statement, pages } };
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
