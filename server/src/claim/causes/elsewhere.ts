import type { PageRange } from '../../library/opinion.js';
import type { Cause } from '../cause.js';
import type { Entry } from '../entry.js';
import type { Hearing } from '../hearing.js';
import { likest, onPages, type Likeness } from '../likeness.js';
import { isCourt, isSeparate } from '../who.js';
import { content, score } from './likeness.js';
import { isLabelled } from './weight.js';

/** Short enough a page away to be a slip of the eye rather than of the hand. */
const NEAR_PAGES = 1;
/** How like the statement on the other page must be; more where another authority's point or a separate writing is told. */
const ALIKE = 0.62;
const VERY_ALIKE = 0.75;
/** What may be as like as this on the page cited, or next to it, for that page to be surely the wrong one. */
const UNLIKE = 0.28;
const UNLIKE_WITHIN = 0.4;
const APART = 0.4;
/** Fewer things in common may be had by chance. */
const FEWEST_SHARED = 3;

/** Whether an entry may be what the writing cited says: the court's pages tell all but the separate writings', and each of those its own. */
function tellable({ record, pin }: Hearing, separate: boolean): (entry: Entry) => boolean {
  if (!separate) return ({ source }) => source.kind !== 'separate';
  const part = pin.parts.find(isSeparate);
  return ({ source, pages }) => source.kind !== 'holding' && pages.every(({ first }) => part !== undefined && part.pages.first <= first && first <= part.pages.last && record.parts.includes(part));
}

/** A fact that is told nearly in the record's words, beside what is about it on the page cited. */
const isToldFact = ({ entry: { source }, score: likeness }: Likeness, here: number): boolean => source.kind === 'fact' && likeness >= VERY_ALIKE && here <= UNLIKE_WITHIN && likeness - here >= APART;

function isTelling(one: Likeness, here: number, separate: boolean, spoken: boolean): boolean {
  const { entry, score: likeness, shared } = one;
  if (shared.length < FEWEST_SHARED) return false;
  if (separate) return likeness >= VERY_ALIKE && here <= UNLIKE_WITHIN;
  return likeness >= (entry.source.kind === 'cited' && !spoken ? VERY_ALIKE : ALIKE) && here <= UNLIKE || isToldFact(one, here);
}

/** A proposition that stands elsewhere than on the page cited: the record has its like on another page and nothing like it here. */
export function elsewhereCause(hearing: Hearing): Cause | undefined {
  const { opinion, record, pin, citation, blame } = hearing;
  const pincite = citation?.citation.pincite;
  const assertion = hearing.assertions[0];
  if (pincite === undefined || pin.pages.length === 0 || pin.outside || pin.unknown || assertion === undefined) return undefined;
  const { reading } = assertion;
  if (reading.disowned || reading.negated || hearing.quotations.some(({ match }) => match?.kind === 'exact')) return undefined;
  const separate = pin.parts.length === 1 && pin.parts.every(isSeparate) && (isLabelled(hearing) || hearing.named.has('dissent'));
  if (!separate && (isLabelled(hearing) || hearing.named.has('dissent') || !pin.parts.every(isCourt))) return undefined;
  // Another court's case, or the ruling below, is told by who ruled too.
  const spoken = assertion.who.kind === 'otherAuthority' || assertion.who.kind === 'courtBelow';
  const terms = spoken ? assertion.terms : content(assertion);
  if (new Set(terms.map(({ concept }) => concept)).size < FEWEST_SHARED) return undefined;
  const near: PageRange[] = pin.pages.map(({ first, last }) => ({ first: first - NEAR_PAGES, last: last + NEAR_PAGES }));
  const all = likest(opinion, terms, assertion.text, tellable(hearing, separate));
  const [best] = all;
  if (best === undefined || !isTelling(best, score(all.find(({ entry }) => onPages(entry, near))), separate, spoken)) return undefined;
  const pages = best.entry.pages[0];
  const part = record.parts.find((one) => pages !== undefined && one.pages.first <= pages.first && pages.first <= one.pages.last);
  return { kind: 'wrong-pincite', certainty: 'likely', block: blame.block, span: pincite.span, yours: pincite.text, statement: 'this', ...(pages === undefined ? {} : { pages }), ...(part === undefined ? {} : { part }) };
}
