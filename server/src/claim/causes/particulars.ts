import type { OpinionFact, OpinionRecord } from '../../library/opinion.js';
import { ALTERNATIVES } from '../alternatives.data.js';
import { remember, rememberFor } from '../../text/remember.js';
import type { Cause } from '../cause.js';
import { termsOf } from '../concepts.js';
import type { Assertion, Hearing } from '../hearing.js';
import { isSetAgainst, tellsOwnFacts } from '../ownFacts.js';
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
  /** Patterns of the words of its line that it has, and that it has not. */
  readonly right: readonly RegExp[];
  readonly wrong: readonly RegExp[];
  readonly phrases: readonly (readonly string[])[];
}

const known = new WeakMap<OpinionRecord, readonly Particular[]>();
const termsIn = remember((text: string) => termsOf(text));
const conceptsOf = (text: string): string[] => [...new Set(termsOf(text).map(({ concept }) => concept))];

function particulars(record: OpinionRecord): readonly Particular[] {
  let list = known.get(record);
  if (list === undefined) {
    list = record.facts.flatMap((fact): Particular[] =>
      ALTERNATIVES.flatMap((line) => {
        const right = line.filter((word) => fact.values.some((value) => pattern(word).test(value)) || pattern(word).test(fact.statement));
        if (right.length === 0) return [];
        return [{ fact, right: right.map(pattern), wrong: line.filter((word) => !right.includes(word)).map(pattern), phrases: [...(fact.terms ?? []), fact.statement].map(conceptsOf) }];
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
  const first = inTermsOf(opinion, termsIn(statement))[0];
  return first !== undefined && !first.actor && !itself.has(first.concept) && own.has(first.concept);
}

/** Something that can be one thing only, told as another: "the coroner ruled the death an accident". */
function alternativeCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { text, terms } = assertion;
  const own = new Set(terms.map(({ concept }) => concept));
  for (const { fact, right, wrong, phrases } of particulars(hearing.record)) {
    if (!meets(fact, hearing) || right.some((word) => word.test(text))) continue;
    for (const word of wrong) {
      const match = word.exec(text);
      if (match === null || DENIED.test(text.slice(0, match.index)) || tellsOwnFacts(text, match.index)) continue;
      // The sentence must speak of this fact in words other than the one at issue.
      const itself = new Set(conceptsOf(match[0]));
      const told = phrases.some((phrase) => {
        const rest = phrase.filter((concept) => !itself.has(concept));
        const shared = rest.filter((concept) => own.has(concept)).length;
        return rest.length > 0 && (shared === rest.length || shared >= 3);
      }) || hearing.pin.pages.length > 0 && isSubject(hearing, fact, itself, own);
      if (told && !hearing.record.facts.some((other) => other !== fact && meets(other, hearing) && other.values.some((value) => word.test(value)))) return causeOf(hearing, assertion, fact, { index: match.index, length: match[0].length }, fact.values[0] ?? '');
    }
  }
  return undefined;
}

const DISTRICT = /\b(?:Northern|Southern|Eastern|Western|Central|Middle) District of (?:\p{Lu}\p{L}+ ?){1,2}/u;
const JUDGE = /\bJudge ((?:\p{Lu}[\p{L}.’'-]* ?){1,3})/u;
const NAME = String.raw`((?!(?:The|In|An?|On|At|He|She|It|They|This|That|We|But|And|As|If|When)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`;

const isOneOf = (name: string, { names }: Named): boolean =>
  names.some((value) => value.toLowerCase().includes(name.trim().toLowerCase()) || name.toLowerCase().includes(value.toLowerCase()));

/** A fact that names somebody or somewhere, with the patterns by which a sentence names another. */
interface Named {
  readonly fact: OpinionFact;
  readonly names: readonly string[];
  /** Its terms, lower case. */
  readonly terms: readonly string[];
  readonly districts: boolean;
  /** "The paramedic was Morgan Anderson": the paramedic, by another name. */
  readonly role?: RegExp;
  readonly worksFor?: RegExp;
  readonly place?: RegExp;
}

const namedIn = rememberFor((record: OpinionRecord): readonly Named[] =>
  record.facts.flatMap((fact): Named[] => {
    const own = fact.values.filter((value) => /^\p{Lu}/u.test(value));
    if (own.length === 0) return [];
    const terms = fact.terms ?? [];
    const told = /^The ([\p{L} -]{3,30}) was (.+)\.$/u.exec(fact.statement);
    const role = told?.[1] !== undefined && fact.values.includes(told[2] ?? '') ? told[1] : undefined;
    const place = /^It was (\p{L}+) in /u.exec(fact.statement)?.[1];
    return [{
      fact, names: own, terms: terms.map((term) => term.toLowerCase()), districts: fact.values.some((value) => DISTRICT.test(value)),
      ...(role === undefined ? {} : { role: new RegExp(String.raw`\b[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}(?:,| was| named)? (?:named )?${NAME}(?=[ ,.;’'])`, 'u') }),
      ...(role === undefined || !terms.some((term) => term.startsWith("employ")) ? {} : { worksFor: new RegExp(String.raw`\b(?:employed by|worked for|works for|employer was|employee of) (?:the )?${NAME}(?=[ ,.;’'])`, 'u') }),
      ...(place === undefined ? {} : { place: new RegExp(String.raw`\b${place}(?: and submitted)? in ${NAME}`, 'u') }),
    }];
  }),
);

/** A name that the sentence may well speak of beside: the case's, an authority's, a judge's. */
const isKnownName = ({ record }: Hearing, name: string): boolean =>
  [...record.shortNames, ...record.authorities.map(({ short }) => short), ...record.panel.map(({ surname }) => surname)].some((known) => known === name || name.split(' ').includes(known));

const AMENDMENT = /\b(First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Thirteenth|Fourteenth|Fifteenth) Amendment/;

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;

/** Whom or which place a fact names, told as another. */
function nameCause(hearing: Hearing, assertion: Assertion): Cause | undefined {
  const { text } = assertion;
  const folded = text.toLowerCase();
  const amendment = AMENDMENT.exec(text);
  const district = DISTRICT.exec(text);
  const judge = JUDGE.exec(text);
  for (const named of namedIn(hearing.record)) {
    const { fact } = named;
    const terms = (district !== null || judge !== null) && named.terms.some((term) => folded.includes(term));
    if (amendment?.[1] !== undefined && (fact.terms ?? []).includes('Amendment') && !isOneOf(amendment[1], named) && /\b(?:sued|claims?|alleg\w+|sued under|suit)\b/i.test(text)) return causeOf(hearing, assertion, fact, { index: amendment.index, length: amendment[1].length }, fact.values.at(-1) ?? '');
    if (district !== null && terms && named.districts && !isOneOf(district[0], named)) return causeOf(hearing, assertion, fact, { index: district.index, length: district[0].trimEnd().length }, fact.values[0] ?? '');
    if (judge?.[1] !== undefined && terms && /\bJudge\b/.test(fact.statement) && /\b(?:district|trial|below|presid)/i.test(fact.statement) && /\b(?:district|trial|below|presid)/i.test(text) && !isOneOf(judge[1], named) && !hearing.record.panel.some(({ surname }) => judge[1]?.includes(surname) === true)) {
      return causeOf(hearing, assertion, fact, { index: judge.index, length: judge[0].trimEnd().length }, `Judge ${fact.values[0] ?? ''}`);
    }
    const other = named.role?.exec(text) ?? named.worksFor?.exec(text);
    if (other?.[1] !== undefined && !isOneOf(other[1], named) && !isKnownName(hearing, other[1])) return causeOf(hearing, assertion, fact, { index: other.index + other[0].length - other[1].length, length: other[1].length }, fact.values.at(-1) ?? '');
    const where = named.place?.exec(text);
    if (where?.[1] !== undefined && !isOneOf(where[1], named) && !MONTH.test(where[1])) return causeOf(hearing, assertion, fact, { index: where.index + where[0].length - where[1].length, length: where[1].length }, fact.values[0] ?? '');
  }
  return undefined;
}

/** A particular that the opinion tells otherwise: a manner, a substance, a name, a place. */
export function particularCause(hearing: Hearing): Cause | undefined {
  for (const assertion of hearing.assertions) {
    const { reading, who, via } = assertion;
    if (via === 'proposition' && isSetAgainst(hearing)) continue;
    if (reading.disowned || reading.negated || who.kind === 'party' || hearing.named.has('otherAuthority')) continue;
    const cause = alternativeCause(hearing, assertion) ?? nameCause(hearing, assertion);
    if (cause !== undefined) return cause;
  }
  return undefined;
}
