import type { Span } from '../../text/span.js';
import type { Holding, OpenQuestion } from '../opinion.js';

/** A sentence on which a proposed statement rests, with its place. */
export interface Sentence extends Span {
  readonly text: string;
  readonly page: number;
  readonly note?: string;
}

const HOLDS =
  /^(?:(?:Accordingly|Therefore|Thus|Hence|Because [^,]{5,200}|For (?:these|the foregoing|those) reasons|In sum|In short|Today|Under [^,]{5,120}|On this record|And so|So),?\s+)?(?:We|This Court|The Court)\s+(?:(?:also|therefore|thus|now|further|accordingly|next|so|today|must|likewise|nonetheless)\s+)*(?:hold|conclude|rule|affirm|reverse|vacate|reject|agree|disagree|determine|decide|find|hold today|decline to (?:hold|adopt|extend))\b/;
const STRONG = /\b(?:we|court)\s+(?:\w+\s+)?(?:hold|conclude|affirm|reverse|vacate)\b/i;
const OPEN =
  /\b(?:(?:we|the Court)\s+(?:need not|do not|decline to|leave|express no (?:view|opinion)|reserve|have no occasion to|take no position)\s*(?:now\s+|here\s+)?(?:decide|reach|address|resolve|consider|answer|open|for another day|as to|on|whether)?|(?:assum(?:e|ing)|without)\s+(?:arguendo|without|decid(?:e|ing))|is not before us|not necessary to (?:decide|reach))\b/i;

const clipped = (text: string): string => (text.length > 320 ? `${text.slice(0, text.lastIndexOf(' ', 317))} …` : text);

/** Holdings proposed from what the court says of itself: each rests on one sentence and stays proposed until the user confirms it. */
export function proposedHoldings(sentences: readonly Sentence[]): Holding[] {
  const seen = new Set<string>();
  const holdings: Holding[] = [];
  for (const { text, page, note } of sentences) {
    if (text.length < 25 || text.length > 700 || !HOLDS.test(text) || OPEN.test(text.slice(0, 120))) continue;
    const key = text.toLowerCase().replace(/[^\p{L}]+/gu, '').slice(0, 120);
    if (seen.has(key)) continue;
    seen.add(key);
    holdings.push({
      id: `proposed-${String(holdings.length + 1)}`,
      issue: '',
      statement: clipped(text),
      strength: STRONG.test(text) ? 'holding' : 'reasoning',
      pages: [{ first: page, last: page }],
      proposed: true,
      ...(note === undefined ? {} : { note }),
    });
    if (holdings.length === 40) break;
  }
  return holdings;
}

/** Questions that the court says it leaves open. */
export function openQuestions(sentences: readonly Sentence[]): OpenQuestion[] {
  return sentences
    .filter(({ text }) => text.length > 25 && text.length < 700 && OPEN.test(text))
    .slice(0, 30)
    .map(({ text, page, note }) => ({ statement: clipped(text), pages: [{ first: page, last: page }], status: 'left open', ...(note === undefined ? {} : { note }) }));
}
