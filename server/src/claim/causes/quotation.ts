import type { OpinionPart, QuotationMatch, QuotationPlace } from '../../library/opinion.js';
import { remember } from '../../text/remember.js';
import { say } from '../../text/say.js';
import type { Cause } from '../cause.js';
import type { ClaimQuotation } from '../claim.js';
import { denials } from '../concepts.js';
import { matchOf } from '../matchOf.js';
import type { Assertion, Hearing } from '../hearing.js';
import { isCourt, isSeparate } from '../who.js';
import { asHolding, credited } from './place.js';
import { isLabelled } from './weight.js';

/** Fewer words than this may be anybody's. */
const FEWEST_TO_PLACE = 2;
const FEWEST_TO_MISS = 5;
const FEWEST_NEAR = 4;
/** Put directly into a speaker's mouth. */
const FEWEST_SAID = 3;
const FEWEST_CALLED = 2;

const wordCount = remember((text): number => (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length);

const meets = (place: QuotationPlace, { pin }: Hearing): boolean =>
  pin.pages.some((page) => place.pages.first <= page.last && page.first <= place.pages.last) && (pin.note === undefined || place.footnote === undefined || place.footnote === pin.note);

const onPage = (place: QuotationPlace, { pin }: Hearing): boolean => pin.pages.some((page) => place.pages.first <= page.last && page.first <= place.pages.last);

const NEGATIONS = ['did not', 'does not', 'do not', 'was not', 'is not', 'were not', 'are not', 'has not', 'have not', 'had not', 'not', 'cannot', 'could not', 'would not', 'never', 'no', 'nor', 'neither', 'without', 'need not', 'may not', 'must not', 'should not'];
const ELLIPSIS = /\s*(?:\.\s?\.\s?\.(?:\s?\.)?|…)\s*/;

/** A negation that an ellipsis leaves out: the words fit the opinion with it and mean the contrary without. */
function swallowed(text: string, { opinion }: Hearing): string | undefined {
  const halves = text.split(ELLIPSIS);
  if (halves.length < 2 || halves.length > 4) return undefined;
  for (let at = 0; at + 1 < halves.length; at++) {
    const [before, after] = [halves[at] ?? '', halves[at + 1] ?? ''];
    if (wordCount(before) < 1 || wordCount(after) < 1 || wordCount(before) + wordCount(after) < 4) continue;
    for (const negation of NEGATIONS) {
      if (matchOf(opinion, `${before} ${negation} ${after}`).kind === 'exact') return negation;
    }
  }
  return undefined;
}

const DENIED_BEHIND = /^[^.;]{0,60}\b(?:other than|rather than|not|never|nor|no longer|denied|rejected)\b/i;
const DENIALS = ['not', 'cannot', 'never', 'no', 'nor'];

/** The words follow a denial in the opinion that the quotation leaves out, and the brief denies nothing before it. */
function beheaded({ text, span }: ClaimQuotation, assertion: Assertion, { opinion }: Hearing): string | undefined {
  if (denials(assertion.text.slice(0, Math.max(0, span.start - assertion.span.start))) > 0 || wordCount(text) < FEWEST_NEAR) return undefined;
  // "… for a reason other than rank": the brief denies it behind the words.
  if (DENIED_BEHIND.test(assertion.text.slice(Math.max(0, span.end - assertion.span.start)))) return undefined;
  // Words that begin a sentence follow no denial; "did not" ends in "not".
  if (/^\W*\p{Lu}/u.test(text) && !text.startsWith('[')) return undefined;
  return DENIALS.find((negation) => matchOf(opinion, `${negation} ${text}`).kind === 'exact');
}

/** A different word in brackets can stand for another, but not turn yes into no. */
const BRACKETED = /\[([^\]]{2,40})\]/g;
const NEGATES = /\b(?:not|no|never|nor|neither|cannot|without)\b/i;

/** Brackets that put a denial where the opinion has none, or hide the one that it has. */
function turnedAbout(text: string, { opinion }: Hearing): boolean {
  return [...text.matchAll(BRACKETED)].some(({ 0: whole, 1: inner = '', index }) => {
    if (/^[.…\s]+$|omitted|emphasis|sic/i.test(inner)) return false;
    const fits = NEGATIONS.some((negation) => matchOf(opinion, text.slice(0, index) + negation + text.slice(index + whole.length)).kind === 'exact');
    return NEGATES.test(inner) !== fits;
  });
}

const placesOf = (match: QuotationMatch): readonly QuotationPlace[] => (match.kind === 'none' ? [] : match.places);

/** The assertion a quotation stands in. */
const assertionOf = ({ assertions }: Hearing, { block, span }: ClaimQuotation): Assertion | undefined =>
  assertions.find((one) => one.block === block && one.span.start <= span.start && span.end <= one.span.end) ?? assertions[0];

function theirs(match: QuotationMatch): string | undefined {
  if (match.kind !== 'near') return undefined;
  const words = match.differences.map((difference) => difference.theirs);
  return words.some((word) => word === null) ? undefined : words.join(' … ');
}

/** The differing words by their place in the block; not where letters in brackets moved the count. */
function changesOf({ text, span }: ClaimQuotation, match: QuotationMatch): Pick<Cause, 'changes'> {
  if (match.kind !== 'near' || text.includes('[')) return {};
  const changes = match.differences.map(({ start, end, yours, theirs: own }) => ({ span: { start: span.start + start, end: span.start + end }, yours, theirs: own }));
  return { changes };
}

/** The words stand directly behind a verb that says who said them: "the court saw “…”". */
const isSaid = ({ who, reading, text, span }: Assertion, quotation: ClaimQuotation): boolean =>
  (who.kind === 'court' || who.kind === 'separate') && reading.forceSpan !== undefined && reading.forceSpan.end <= quotation.span.start && /^(?: (?:that|it|the|a|an|this|as|of))*[ ,:]*[“"]$/.test(text.slice(reading.forceSpan.end - span.start, quotation.span.start - span.start));

/** "Called the facts “eerily similar”": a name that the speaker gave, some words behind the verb. */
const isCalled = ({ who, reading, text, span }: Assertion, quotation: ClaimQuotation): boolean => {
  if (who.kind !== 'court' && who.kind !== 'separate' || reading.forceSpan === undefined || reading.forceSpan.end > quotation.span.start) return false;
  const verb = text.slice(reading.forceSpan.start - span.start, reading.forceSpan.end - span.start);
  return /^(?:called|calls|calling|termed|labell?ed|branded|characterized|described|dubbed)$/i.test(verb) && /^[^“”"’,;]{0,60}(?: as)? [“"]$/.test(text.slice(reading.forceSpan.end - span.start, quotation.span.start - span.start));
};

/** Quotations whose words differ from the opinion's. */
export function* misquotations(hearing: Hearing): Iterable<Cause> {
  for (const quotation of hearing.quotations) {
    const { match, text, block, span } = quotation;
    const assertion = assertionOf(hearing, quotation);
    if (match === undefined || assertion === undefined || assertion.reading.disowned) continue;
    const count = wordCount(text);
    const place = placesOf(match)[0];
    const at = { block, span, yours: text, ...(place === undefined ? {} : { part: place.part, pages: place.pages }) };
    if (match.kind === 'exact') {
      const left = swallowed(text, hearing);
      const cut = left === undefined ? beheaded(quotation, assertion, hearing) : undefined;
      if (left !== undefined || cut !== undefined || turnedAbout(text, hearing)) {
        yield { kind: 'misquotation', certainty: 'proved', ...at, ...(left === undefined ? {} : { statement: say`the ellipsis leaves out “${left}”` }), ...(cut === undefined ? {} : { statement: say`the opinion says “${cut}” before these words` }) };
      }
      continue;
    }
    if (!hearing.sole || hearing.named.has('advocate')) continue;
    const { who } = assertion;
    if (who.kind === 'otherAuthority' && match.kind === 'none') continue;
    if (match.kind === 'near' && count >= FEWEST_NEAR) {
      const own = theirs(match);
      yield { kind: 'misquotation', certainty: 'proved', ...at, ...(own === undefined ? {} : { theirs: own }), ...changesOf(quotation, match) };
    } else if (match.kind === 'none' && hearing.opinion.quotations.complete && (count >= FEWEST_TO_MISS || count >= FEWEST_SAID && isSaid(assertion, quotation) || count >= FEWEST_CALLED && isCalled(assertion, quotation))) {
      yield { kind: 'misquotation', certainty: 'proved', ...at };
    } else if (match.kind === 'none' && count >= FEWEST_TO_PLACE && !hearing.opinion.quotations.complete) {
      yield { kind: 'unverified-quotation', certainty: 'unverified', ...at };
    }
  }
}

/** What verbatim words prove about who said them. */
export function quotationCause(hearing: Hearing): Cause | undefined {
  for (const quotation of hearing.quotations) {
    const { match, block, span, text } = quotation;
    const assertion = assertionOf(hearing, quotation);
    if (match?.kind !== 'exact' || assertion === undefined || assertion.reading.disowned || wordCount(text) < FEWEST_TO_PLACE) continue;
    const pinned = hearing.pin.pages.length > 0 ? match.places.filter((place) => onPage(place, hearing)) : match.places;
    const places = pinned.length > 0 ? pinned : match.places;
    const cause = fromPlaces(hearing, assertion, quotation, places, { block, span });
    if (cause !== undefined) return cause;
  }
  return undefined;
}

function fromPlaces(hearing: Hearing, assertion: Assertion, quotation: ClaimQuotation, places: readonly QuotationPlace[], at: Pick<Cause, 'block' | 'span'>): Cause | undefined {
  const first = places[0];
  if (first === undefined) return undefined;
  const { who } = assertion;
  const { named } = hearing;
  const parts = new Set(places.map(({ part }) => part));
  const only = (test: (part: OpinionPart) => boolean): boolean => [...parts].every(test);
  const evidence = { part: first.part, pages: first.pages };
  const enough = wordCount(quotation.text) >= 3 || hearing.pin.pages.length > 0;
  if (only(isSeparate) && enough && !isLabelled(hearing)) {
    if (who.kind === 'court' && who.judge === undefined && !named.has('dissent') && !named.has('concurrence')) return { kind: asHolding(first.part), certainty: 'proved', ...evidence, ...credited(hearing, assertion) };
    if (who.kind === 'nobody' && !named.has('dissent') && !named.has('concurrence') && !hearing.separateBefore()) return { kind: 'missing-weight-parenthetical', certainty: 'likely', ...evidence, ...credited(hearing, assertion) };
  }
  if (only(({ kind }) => kind === 'syllabus') && !named.has('staff') && !isLabelled(hearing) && who.kind !== 'separate' && wordCount(quotation.text) >= 4) return { kind: 'summary-as-opinion', certainty: 'proved', ...evidence, ...at };
  if (only(isCourt) && enough) {
    const reported = places.some(({ voice }) => voice === 'dissent');
    if (who.kind === 'separate' && !reported && !named.has('majority') && !named.has('court') && wordCount(quotation.text) >= 3) return { kind: 'majority-as-dissent', certainty: 'proved', ...evidence, ...credited(hearing, assertion) };
    return hearing.pin.note === undefined || places.some((place) => meets(place, hearing)) ? voiced(hearing, assertion, quotation, places, at) : undefined;
  }
  if (only(isSeparate)) return unquoted(hearing, assertion, quotation, places, at);
  return undefined;
}

/** Whom the record names as saying what is reported there, when it names one only. */
function reporterOf({ record }: Hearing, voice: QuotationPlace['voice'], { pages }: QuotationPlace): Pick<Cause, 'speaker'> {
  const speakers = new Set(record.reported.filter((one) => one.voice === voice && one.pages.some((range) => range.first <= pages.last && pages.first <= range.last)).map(({ speaker }) => speaker));
  const [only] = speakers;
  return speakers.size === 1 && only !== undefined ? { speaker: only } : {};
}

/** Quoted words that themselves tell whose they are. */
const COURT_BELOW = /\b(?:district|trial|superior|lower|circuit) court[’']?s?\b|\bmagistrate judge\b/i;

/** Words of the court's own part that are somebody else's. */
function voiced(hearing: Hearing, assertion: Assertion, quotation: ClaimQuotation, places: readonly QuotationPlace[], at: Pick<Cause, 'block' | 'span'>): Cause | undefined {
  const { who } = assertion;
  const { named } = hearing;
  const first = places[0];
  if (first === undefined || wordCount(quotation.text) < 3 && first.voice !== 'party' && first.voice !== 'courtBelow') return unquoted(hearing, assertion, quotation, places, at);
  const evidence = { part: first.part, pages: first.pages };
  const all = (voice: QuotationPlace['voice']): boolean => places.every((place) => place.voice === voice);
  const credits = who.kind === 'court';
  const otherCase = first.quotedFrom === undefined || !places.every(({ quotedFrom }) => quotedFrom === first.quotedFrom) ? undefined : otherSource(hearing, first.quotedFrom);
  if (otherCase !== undefined) return { kind: 'misidentified-cited-case', certainty: 'proved', ...at, ...evidence, ...otherCase };
  const where = credited(hearing, assertion);
  const passesOn = assertion.reading.against || assertion.reading.negated;
  if (credits && all('party') && !named.has('party') && !passesOn) return { kind: 'party-contention-as-holding', certainty: 'proved', ...evidence, ...where, ...reporterOf(hearing, 'party', first) };
  if (credits && all('courtBelow') && !named.has('courtBelow') && !COURT_BELOW.test(quotation.text) && !passesOn) return { kind: 'lower-court-as-holding', certainty: 'proved', ...evidence, ...where, ...reporterOf(hearing, 'courtBelow', first) };
  if (credits && all('otherCourt') && first.quotedFrom !== undefined && !sourceGiven(hearing, assertion, first.quotedFrom)) {
    const authority = hearing.record.authorities.find(({ citation }) => citation === first.quotedFrom);
    return { kind: 'cited-case-as-holding', certainty: 'proved', ...evidence, ...where, authority: first.quotedFrom, ...(authority === undefined ? {} : { speaker: authority.short }) };
  }
  return unquoted(hearing, assertion, quotation, places, at);
}

/** Words that the opinion itself quotes, without their source. */
function unquoted(hearing: Hearing, assertion: Assertion, quotation: ClaimQuotation, places: readonly QuotationPlace[], at: Pick<Cause, 'block' | 'span'>): Cause | undefined {
  const first = places[0];
  const source = first?.quotedFrom;
  if (first === undefined || source === undefined || !places.every(({ quotedFrom }) => quotedFrom !== undefined)) return undefined;
  const other = otherSource(hearing, source);
  if (other !== undefined) return { kind: 'misidentified-cited-case', certainty: 'proved', ...at, part: first.part, pages: first.pages, ...other };
  if (quotation.set || sourceGiven(hearing, assertion, source) || hasInnerMarks(hearing, quotation)) return undefined;
  const authority = hearing.record.authorities.find(({ citation }) => citation === source);
  return { kind: 'missing-quoting-parenthetical', certainty: 'likely', ...at, part: first.part, pages: first.pages, authority: source, ...(authority === undefined ? {} : { speaker: authority.short, statement: authority.full }) };
}

/** The case that a quoting parenthetical names, when the words are another's and neither quotes the other. */
function otherSource({ record, citation }: Hearing, source: string): Pick<Cause, 'block' | 'span' | 'yours' | 'theirs' | 'speaker' | 'statement'> | undefined {
  const own = record.authorities.find((one) => one.citation === source);
  const quoting = citation?.citation.parentheticals.find(({ kind }) => kind === 'quoting');
  if (own === undefined || quoting === undefined || citation === undefined) return undefined;
  const named = record.authorities.filter((one) => quoting.text.includes(one.citation));
  const [only] = named;
  if (only === undefined || named.length > 1 || only === own) return undefined;
  const notes = [own, only].flatMap(({ uses }) => uses.map(({ note }) => note ?? '')).join('; ');
  if ([own, only].some(({ short }) => new RegExp(String.raw`\bthrough [^;]*${short.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`).test(notes))) return undefined;
  // Who quotes whom is known only where somebody wrote it down, or where the opinion cites the two on different pages.
  const pages = (one: typeof own): number[] => one.uses.flatMap(({ pages: at }) => at.map(({ first }) => first));
  if (record.provenance === 'imported' && pages(own).some((page) => pages(only).includes(page)) && /quoting/i.test(quoting.text.replace(/^quoting/i, ''))) return undefined;
  return { block: citation.blockIndex, span: quoting.span, yours: only.short, theirs: own.short, speaker: only.short, statement: 'name' };
}

/** Whether marks within the marks show that the opinion quotes somebody. */
const hasInnerMarks = (_: Hearing, { text }: ClaimQuotation): boolean => /[‘’'][^‘’']{3,}[‘’'](?!\p{L})/u.test(text) && /(?:^|[\s[(])[‘']/u.test(text);

const OMITTED = /\b(?:internal (?:quotation|citation)s?|quotation marks|quotations?|citations?) (?:marks )?(?:omitted|modified)|cleaned up|alterations? (?:in original|omitted|adopted)/i;

/** Whether the brief names the source: in a parenthetical, in the text, or by saying that marks were left out. */
function sourceGiven({ citation, authorities, named }: Hearing, { who }: Assertion, source: string): boolean {
  if (who.kind === 'otherAuthority' || named.has('otherCourt') || named.has('otherAuthority') || authorities.length > 0) return true;
  const parentheticals = citation?.citation.parentheticals ?? [];
  return parentheticals.some(({ kind, text, nested }) => kind === 'quoting' || kind === 'citing' || nested.length > 0 || OMITTED.test(text) || text.includes(source));
}

const SAYS: ReadonlySet<string> = new Set(['court', 'separate']);

const isNear = ({ pages }: QuotationPlace, { pin }: Hearing): boolean => pin.pages.some(({ first, last }) => pages.first <= last + 1 && first <= pages.last + 1);

/** A quotation that stands on other pages than the pincite's. */
export function misplaced(hearing: Hearing): Cause | undefined {
  const { pin, blame, citation, sole } = hearing;
  const pincite = citation?.citation.pincite;
  if (pin.pages.length === 0 || pin.outside || pincite === undefined || !sole) return undefined;
  for (const quotation of hearing.quotations) {
    const { match, text } = quotation;
    const assertion = assertionOf(hearing, quotation);
    if (match?.kind !== 'exact' || assertion === undefined || assertion.reading.disowned || assertion.who.kind === 'opponent') continue;
    if (wordCount(text) < FEWEST_TO_PLACE && match.places.length > 1 && !(match.places.length === 2 && SAYS.has(assertion.who.kind) && !match.places.some((place) => isNear(place, hearing)))) continue;
    if (match.places.some((place) => onPage(place, hearing))) continue;
    // "concur[red]": the ending is the brief's, so that the summary's "concurred" is not where the words are from.
    if (/\p{L}\[\p{Ll}+\]/u.test(text) && match.places.every(({ part }) => part.kind === 'syllabus')) continue;
    // Words of the summary that the opinion has too are looked for in the opinion.
    const place = match.places.find(({ part }) => isCourt(part) || isSeparate(part)) ?? match.places[0];
    if (place === undefined) continue;
    return { kind: 'wrong-pincite', certainty: 'proved', block: blame.block, span: pincite.span, part: place.part, pages: place.pages, yours: pincite.text, statement: 'the words quoted' };
  }
  return undefined;
}
