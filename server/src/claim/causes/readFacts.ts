import type { Opinion } from '../../library/opinion.js';
import { rememberFor } from '../../text/remember.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import type { Hearing } from '../hearing.js';
import { tellsOwnFacts } from '../ownFacts.js';
import { agrees, quantitiesIn, type Quantity } from '../quantities.js';
import { readSentences, type ReadSentence } from '../readSentences.js';
import { isCourt } from '../who.js';

interface Counted {
  readonly sentence: ReadSentence;
  readonly quantity: Quantity;
  readonly printed: string;
  readonly concepts: ReadonlySet<string>;
  /** What a count counts. */
  readonly noun: string | undefined;
}

const MEASURES: ReadonlySet<string> = new Set(termsOf('seconds minutes hours days weeks months years dollars percent times').map(({ concept }) => concept));

/** Concepts of a text, without those of numbers and measures. */
const conceptsOf = (text: string): ReadonlySet<string> => new Set(termsOf(text).map(({ concept }) => concept).filter((concept) => !MEASURES.has(concept) && !/^\d/.test(concept) && quantitiesIn(concept).length === 0));

/** The plural noun behind a number: "of her private messages" → "messages". */
const nounAfter = (text: string, end: number): string | undefined => /^(?: (?:of (?:her|his|its|their|the) )?(?:[\p{L}-]+ ){0,2}?)(\p{Ll}{3,}s)\b/u.exec(text.slice(end))?.[1];

const counted = rememberFor((opinion: Opinion): readonly Counted[] => {
  return readSentences(opinion)
    .filter(({ source }) => source.kind === 'holding')
    .flatMap((sentence) =>
      quantitiesIn(sentence.statement).map((quantity): Counted => ({
        sentence, quantity, printed: sentence.statement.slice(quantity.span.start, quantity.span.end), concepts: conceptsOf(sentence.statement), noun: nounAfter(sentence.statement, quantity.span.end),
      })),
    );
});

/** Units that a text measures one thing in; bare counts need their noun to say what they count. */
const MEASURED: ReadonlySet<Quantity['unit']> = new Set(['time', 'days', 'money', 'percent']);

/** A measure or count told otherwise on the very page cited of an imported opinion, whose facts nobody wrote down. */
export function readFactCause(hearing: Hearing): Cause | undefined {
  const { opinion, record, pin } = hearing;
  if (opinion.text === undefined || record.provenance !== 'imported' || pin.pages.length === 0 || !pin.parts.every((part) => isCourt(part) || part.kind === 'caption')) return undefined;
  const main = hearing.assertions[0];
  if (main === undefined || main.reading.disowned || main.reading.negated || main.who.kind !== 'court' && main.who.kind !== 'nobody' || /\b(?:would|could|might|if|each|every|per)\b/i.test(main.text)) return undefined;
  const own = conceptsOf(main.text);
  const here = counted(opinion).filter(({ sentence: { pages } }) => pages.some((range) => pin.pages.some((page) => range.first <= page.last && page.first <= range.last)));
  for (const quantity of quantitiesIn(main.text, main.span.start)) {
    if (tellsOwnFacts(main.text, quantity.span.start - main.span.start)) continue;
    if (hearing.quotations.some(({ block, span }) => block === main.block && span.start <= quantity.span.start && quantity.span.end <= span.end) || main.tokens.some(({ mark }) => mark?.kind === 'citation' && mark.span.start <= quantity.span.start && quantity.span.end <= mark.span.end)) continue;
    const noun = nounAfter(main.text, quantity.span.end - main.span.start);
    const same = here.filter((one) => one.quantity.unit === quantity.unit && (MEASURED.has(quantity.unit) || quantity.unit === 'count' && noun !== undefined && one.noun === noun));
    if (same.length === 0 || same.some((one) => agrees(one.quantity, quantity))) continue;
    const scored = same.map((one) => ({ one, shared: [...one.concepts].filter((concept) => own.has(concept)).length })).sort((a, b) => b.shared - a.shared);
    const [best, second] = scored;
    const values = new Set(same.map((one) => one.quantity.value));
    if (best === undefined || best.shared < (values.size === 1 ? 1 : 2) || values.size > 1 && second?.shared === best.shared) continue;
    const page = best.one.sentence.pages[0];
    const part = record.parts.find((one) => isCourt(one) && page !== undefined && one.pages.first <= page.first && page.first <= one.pages.last);
    return {
      kind: 'fact-misstatement', certainty: 'likely', block: main.block, span: quantity.span, yours: main.text.slice(quantity.span.start - main.span.start, quantity.span.end - main.span.start), theirs: best.one.printed, statement: best.one.sentence.statement,
      changes: [{ span: quantity.span, yours: '', theirs: best.one.printed }], ...(page === undefined ? {} : { pages: page }), ...(part === undefined ? {} : { part }),
    };
  }
  return undefined;
}
