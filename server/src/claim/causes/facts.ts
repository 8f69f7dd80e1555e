import type { OpinionFact, OpinionRecord } from '../../library/opinion.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import type { Hearing } from '../hearing.js';
import { isSetAgainst, tellsOwnFacts } from '../ownFacts.js';
import { agrees, quantitiesIn, type Quantity } from '../quantities.js';

interface Countable {
  readonly fact: OpinionFact;
  readonly values: readonly Quantity[];
  /** Concepts of the statement and, one set each, of the phrases that tell that a sentence speaks of it. */
  readonly concepts: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

const known = new WeakMap<OpinionRecord, readonly Countable[]>();

const conceptsOf = (text: string): string[] => [...new Set(termsOf(text).map(({ concept }) => concept))];

function countables(record: OpinionRecord): readonly Countable[] {
  let list = known.get(record);
  if (list === undefined) {
    list = record.facts.flatMap((fact): Countable[] => {
      const values = fact.values.flatMap((value) => quantitiesIn(/^\d{4}$/.test(value) ? `in ${value}` : value));
      if (values.length === 0) return [];
      return [{ fact, values, concepts: new Set(conceptsOf(fact.statement)), phrases: (fact.terms ?? []).map(conceptsOf).filter((phrase) => phrase.length > 0) }];
    });
    known.set(record, list);
  }
  return list;
}

/** Whether a quantity is one of a fact's; "2017" does not excuse a wrong day where the day is known. */
function agreesWith(values: readonly Quantity[], quantity: Quantity): boolean {
  const exactness = ({ unit, value }: Quantity): number => (unit !== 'date' ? 0 : value % 100 > 0 ? 2 : value % 10_000 > 0 ? 1 : 0);
  const most = Math.max(...values.filter(({ unit }) => unit === quantity.unit).map(exactness));
  const least = Math.min(most, exactness(quantity));
  return values.some((value) => exactness(value) >= least && agrees(value, quantity));
}

/** How much a sentence speaks of a fact: whole phrases count most, words of its statement less. */
function about({ concepts, phrases }: Countable, own: ReadonlySet<string>): number {
  const phrase = phrases.reduce((most, one) => (one.every((concept) => own.has(concept)) ? Math.max(most, Math.min(2, one.length) + 0.5) : most), 0);
  const shared = [...concepts].filter((concept) => own.has(concept)).length;
  return phrase + shared;
}

/** A date is told apart by itself; a bare count needs the most company. */
const threshold = ({ unit }: Quantity): number => (unit === 'date' ? 1.5 : unit === 'count' ? 3.5 : 3);
/** Spans of time that take several facts together. */
const SUMS = /\bfrom\b.*\b(?:until|till|to)\b|\bbetween\b.*\band\b|\b(?:in all|altogether|in total|total\w*|combined|all told|the whole)\b/i;
const PART_OF = /^ of (?:the|those|these|its|his|her|their|all) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const meets = ({ fact }: Countable, { pin }: Hearing): boolean => pin.pages.length === 0 || fact.pages.some((range) => pin.pages.some((page) => range.first <= page.last && page.first <= range.last));

/** A number, date or duration that the opinion tells otherwise. */
export function factCause(hearing: Hearing): Cause | undefined {
  for (const { reading, text, span, block, terms, via, tokens } of hearing.assertions) {
    if (reading.disowned || reading.negated || via === 'parenthetical' && hearing.assertions.length > 1 || via === 'proposition' && isSetAgainst(hearing)) continue;
    const own = new Set(terms.map(({ concept }) => concept));
    const printed = quantitiesIn(text, span.start).filter(({ span: at }) => !hearing.quotations.some((quotation) => quotation.block === block && quotation.span.start <= at.start && at.end <= quotation.span.end) && !inCitation(hearing, block, at) && !tokens.some(({ mark }) => mark?.kind === 'citation' && mark.span.start <= at.start && at.end <= mark.span.end));
    if (printed.length === 0) continue;
    const scored = countables(hearing.record)
      .map((one) => ({ one, score: about(one, own) + (meets(one, hearing) ? 1 : 0) }))
      .sort((a, b) => b.score - a.score);
    for (const quantity of printed) {
      // "Three of the six" counts some of them.
      if (quantity.unit === 'count' && PART_OF.test(text.slice(quantity.span.end - span.start)) && !scored.some(({ one, score }) => score >= threshold(quantity) && one.fact.values.some((value) => value.includes(' of ')))) continue;
      if (quantity.unit === 'time' && SUMS.test(text) || tellsOwnFacts(text, quantity.span.start - span.start)) continue;
      const same = scored.filter(({ one }) => one.values.some(({ unit }) => unit === quantity.unit));
      const [best] = same;
      if (best === undefined || best.score < threshold(quantity)) continue;
      const possible = same.filter(({ score, one }) => score >= best.score - 1.5 || meets(one, hearing) && score >= 2);
      if (quantity.unit === 'date' && same.some(({ one }) => agreesWith(one.values, quantity))) continue;
      if (possible.some(({ one }) => agreesWith(one.values, quantity))) continue;
      if (quantity.unit === 'count' && possible.some(({ one }) => quantitiesIn(one.fact.statement).some((value) => agrees(value, quantity)))) continue;
      const { fact } = best.one;
      const value = fact.values.find((one) => quantitiesIn(/^\d{4}$/.test(one) ? `in ${one}` : one).some(({ unit }) => unit === quantity.unit)) ?? fact.values[0] ?? '';
      const part = hearing.record.parts.find(({ pages }) => fact.pages.some(({ first }) => pages.first <= first && first <= pages.last));
      return {
        kind: 'fact-misstatement', certainty: 'proved', block, span: quantity.span, changes: [{ span: quantity.span, yours: '', theirs: value }], yours: text.slice(quantity.span.start - span.start, quantity.span.end - span.start), theirs: value, statement: fact.statement,
        ...(fact.pages[0] === undefined ? {} : { pages: fact.pages[0] }), ...(part === undefined ? {} : { part }),
      };
    }
  }
  return undefined;
}

const inCitation = ({ citation }: Hearing, block: number, span: { start: number; end: number }): boolean =>
  citation?.blockIndex === block && citation.citation.span.start <= span.start && span.end <= citation.citation.span.end;
