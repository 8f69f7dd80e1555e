import type { OpinionFact, OpinionRecord } from '../../library/opinion.js';
import { ALTERNATIVES } from '../alternatives.data.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import type { Assertion, Hearing } from '../hearing.js';
import { tellsOwnFacts } from '../ownFacts.js';
import { inTermsOf } from '../statements.js';

const patterns = new Map<string, RegExp>();

/** A word or phrase of a line of alternatives, as it stands in a text. */
function pattern(phrase: string): RegExp {
  let known = patterns.get(phrase);
  if (known === undefined) {
    known = new RegExp(String.raw`\b${phrase.replaceAll('_', ' ').replaceAll('-', '[- ]')}\b`, 'i');
    patterns.set(phrase, known);
  }
  return known;
}

interface Particular {
  readonly fact: OpinionFact;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly phrases: readonly (readonly string[])[];
}

const known = new WeakMap<OpinionRecord, readonly Particular[]>();
const conceptsOf = (text: string): string[] => [...new Set(termsOf(text).map(({ concept }) => concept))];

function particulars(record: OpinionRecord): readonly Particular[] {
  let list = known.get(record);
  if (list === undefined) {
    list = record.facts.flatMap((fact): Particular[] =>
      ALTERNATIVES.flatMap((line) => {
        const right = line.filter((word) => fact.values.some((value) => pattern(word).test(value)) || pattern(word).test(fact.statement));
        if (right.length === 0) return [];
        return [{ fact, right, wrong: line.filter((word) => !right.includes(word)), phrases: [...(fact.terms ?? []), fact.statement].map(conceptsOf) }];
      }),
    );
    known.set(record, list);
  }
  return list;
}

const meets = ({ pages }: OpinionFact, { pin }: Hearing): boolean => pin.pages.length === 0 || pages.some((range) => pin.pages.some((page) => range.first <= page.last && page.first <= range.last));

const DENIED = /\b(?:not|never|no|neither|nor|rather than|instead of|without|denied|unlike)\b/i;

function causeOf({ record }: Hearing, { block, span, text }: Assertion, fact: OpinionFact, match: { readonly index: number; readonly length: number }, theirs: string): Cause {
  const start = span.start + match.index;
  const part = record.parts.find(({ pages }) => fact.pages.some(({ first }) => pages.first <= first && first <= pages.last));
  return {
    kind: 'fact-misstatement', certainty: 'proved', block, changes: [{ span: { start, end: start + match.length }, yours: '', theirs }], span: { start, end: start + match.length }, yours: text.slice(match.index, match.index + match.length), theirs, statement: fact.statement,
    ...(fact.pages[0] === undefined ? {} : { pages: fact.pages[0] }), ...(part === undefined ? {} : { part }),
  };
}

/** The sentence names what the fact's statement begins with: "the coroner". */
function isSubject({ opinion }: Hearing, { statement }: OpinionFact, itself: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const first = inTermsOf(opinion, termsOf(statement))[0];
  return first !== undefined && !first.actor && !itself.has(first.concept) && own.has(first.concept);
}

/** Something that can be one thing only, told as another: "the coroner ruled the death an accident". */
function alternativeCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { text, terms } = assertion;
  const own = new Set(terms.map(({ concept }) => concept));
  for (const { fact, right, wrong, phrases } of particulars(hearing.record)) {
    if (!meets(fact, hearing) || right.some((word) => pattern(word).test(text))) continue;
    for (const word of wrong) {
      const match = pattern(word).exec(text);
      if (match === null || DENIED.test(text.slice(0, match.index)) || tellsOwnFacts(text, match.index)) continue;
      // The sentence must speak of this fact in words other than the one at issue.
      const itself = new Set(conceptsOf(match[0]));
      const told = phrases.some((phrase) => {
        const rest = phrase.filter((concept) => !itself.has(concept));
        const shared = rest.filter((concept) => own.has(concept)).length;
        return rest.length > 0 && (shared === rest.length || shared >= 3);
      }) || hearing.pin.pages.length > 0 && isSubject(hearing, fact, itself, own);
      if (told && !hearing.record.facts.some((other) => other !== fact && meets(other, hearing) && other.values.some((value) => pattern(word).test(value)))) return causeOf(hearing, assertion, fact, { index: match.index, length: match[0].length }, fact.values[0] ?? '');
    }
  }
  return undefined;
}

const DISTRICT = /\b(?:Northern|Southern|Eastern|Western|Central|Middle) District of (?:\p{Lu}\p{L}+ ?){1,2}/u;
const JUDGE = /\bJudge ((?:\p{Lu}[\p{L}.’'-]* ?){1,3})/u;
const NAME = String.raw`((?!(?:The|In|An?|On|At|He|She|It|They|This|That|We|But|And|As|If|When)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`;

const names = ({ values }: OpinionFact): readonly string[] => values.filter((value) => /^\p{Lu}/u.test(value));
const isOneOf = (name: string, fact: OpinionFact): boolean => names(fact).some((value) => value.toLowerCase().includes(name.trim().toLowerCase()) || name.toLowerCase().includes(value.toLowerCase()));

/** "worked for Acme Ambulance": the name behind the words by which an employer is told. */
function worksFor({ terms }: OpinionFact, text: string): RegExpExecArray | null {
  return (terms ?? []).some((term) => term.startsWith("employ")) ? new RegExp(String.raw`\b(?:employed by|worked for|works for|employer was|employee of) (?:the )?${NAME}(?=[ ,.;’'])`, 'u').exec(text) : null;
}

/** A name that the sentence may well speak of beside: the case's, an authority's, a judge's. */
const isKnownName = ({ record }: Hearing, name: string): boolean =>
  [...record.shortNames, ...record.authorities.map(({ short }) => short), ...record.panel.map(({ surname }) => surname)].some((known) => known === name || name.split(' ').includes(known));

const AMENDMENT = /\b(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Thirteenth|Fourteenth|Fifteenth) Amendment/;

/** Whom or which place a fact names, told as another. */
function nameCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { text } = assertion;
  for (const fact of hearing.record.facts) {
    if (names(fact).length === 0) continue;
    const terms = (fact.terms ?? []).some((term) => text.toLowerCase().includes(term.toLowerCase()));
    const amendment = AMENDMENT.exec(text);
    if (amendment?.[1] !== undefined && (fact.terms ?? []).includes('Amendment') && !isOneOf(amendment[1], fact) && /\b(?:sued|claims?|alleg\w+|sued under|suit)\b/i.test(text)) return causeOf(hearing, assertion, fact, { index: amendment.index, length: amendment[1].length }, fact.values.at(-1) ?? '');
    const district = DISTRICT.exec(text);
    if (district !== null && terms && fact.values.some((value) => DISTRICT.test(value)) && !isOneOf(district[0], fact)) return causeOf(hearing, assertion, fact, { index: district.index, length: district[0].trimEnd().length }, fact.values[0] ?? '');
    const judge = JUDGE.exec(text);
    if (judge?.[1] !== undefined && terms && /\bJudge\b/.test(fact.statement) && /\b(?:district|trial|below|presid)/i.test(fact.statement) && /\b(?:district|trial|below|presid)/i.test(text) && !isOneOf(judge[1], fact) && !hearing.record.panel.some(({ surname }) => judge[1]?.includes(surname) === true)) {
      return causeOf(hearing, assertion, fact, { index: judge.index, length: judge[0].trimEnd().length }, `Judge ${fact.values[0] ?? ''}`);
    }
    const told = /^The ([\p{L} -]{3,30}) was (.+)\.$/u.exec(fact.statement);
    const role = told?.[1];
    if (role !== undefined && fact.values.includes(told?.[2] ?? '')) {
      const named = new RegExp(String.raw`\b[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}(?:,| was| named)? (?:named )?${NAME}(?=[ ,.;’'])`, 'u').exec(text) ?? worksFor(fact, text);
      if (named?.[1] !== undefined && !isOneOf(named[1], fact) && !isKnownName(hearing, named[1])) return causeOf(hearing, assertion, fact, { index: named.index + named[0].length - named[1].length, length: named[1].length }, fact.values.at(-1) ?? '');
    }
    const place = /^It was (\p{L}+) in /u.exec(fact.statement)?.[1];
    if (place !== undefined) {
      const where = new RegExp(String.raw`\b${place}(?: and submitted)? in ${NAME}`, 'u').exec(text);
      if (where?.[1] !== undefined && !isOneOf(where[1], fact) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(where[1])) return causeOf(hearing, assertion, fact, { index: where.index + where[0].length - where[1].length, length: where[1].length }, fact.values[0] ?? '');
    }
  }
  return undefined;
}

/** A particular that the opinion tells otherwise: a manner, a substance, a name, a place. */
export function particularCause(hearing: Hearing): Cause | undefined {
  for (const assertion of hearing.assertions) {
    const { reading, who } = assertion;
    if (reading.disowned || reading.negated || who.kind === 'party' || hearing.named.has('otherAuthority')) continue;
    const cause = alternativeCause(hearing, assertion) ?? nameCause(hearing, assertion);
    if (cause !== undefined) return cause;
  }
  return undefined;
}
