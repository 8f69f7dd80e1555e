import type { ResolvedCitation, ResolvedMention } from '../authority/authority.js';
import type { OpinionRecord } from '../library/opinion.js';
import { rememberFor } from '../text/remember.js';
import type { Span } from '../text/span.js';
import type { Claim, ClaimQuotation } from './claim.js';
import type { ClaimSource } from './claimSource.js';
import { termsOf } from './concepts.js';
import type { Assertion, Hearing, Label } from './hearing.js';
import { beforeFirstPage, countsOtherwise, strayedCause, strayedFrom } from './causes/antecedent.js';
import { circuitBelow } from './causes/below.js';
import { opinionMeant } from './causes/meantOpinion.js';
import { docketOpinion } from './causes/metadata.js';
import { citationIn, heard, textOf, type Ear } from './heard.js';
import { causesOf, metadataOnly, unknownOpinion } from './judge.js';
import { layoutOf, quotedWithin } from './layout.js';
import { matchOf } from './matchOf.js';
import { pinPlace } from './pinPlace.js';
import { propositionOf, type Proposition, type Stretch } from './propositions.js';
import { readOpinion } from './readAuthorities.js';
import type { Reading } from './reading.js';
import { denies, onlyRefutes, refutes } from './refutation.js';
import type { PhraseKind } from './speakerPhrases.js';
import type { Token } from './tokens.js';
import { separateParts, surname, whoSpeaks, type Who } from './who.js';

/** The stretch's words with the citations in it left out, so that their names count for nothing. */
function plainText(tokens: readonly Token[], text: string, { start }: Span): string {
  let plain = '';
  let at = 0;
  for (const { mark, span } of tokens) {
    if (mark?.kind !== 'citation') continue;
    plain += `${text.slice(at, span.start - start)} `;
    at = span.end - start;
  }
  return plain + text.slice(at);
}

/** Who speaks, with the sentences before asked when this one names nobody. */
function speakerIn(reading: Reading, context: () => readonly Reading[], { opinion }: Ear): { who: Who; fromContext: boolean } {
  const who = whoSpeaks(reading.speaker, opinion.record);
  if (who.kind !== 'nobody') return { who, fromContext: false };
  if (reading.pronoun === undefined) return { who, fromContext: false };
  for (const before of context()) {
    const earlier = whoSpeaks(before.speaker, opinion.record);
    if (reading.pronoun === 'he' || reading.pronoun === 'she') {
      if (earlier.kind === 'separate' || earlier.kind === 'court' && earlier.judge !== undefined || earlier.kind === 'otherJudge') return { who: earlier, fromContext: true };
    } else if (earlier.kind !== 'nobody') return { who: earlier, fromContext: true };
    if (reading.pronoun === 'it' && (before.named.has('own') || before.named.has('court'))) return { who: { kind: 'court' }, fromContext: true };
  }
  return { who, fromContext: false };
}

/** Speakers that no document of the record has. */
const SPEAKING: ReadonlySet<string> = new Set(['court', 'majority', 'plurality', 'dissent', 'concurrence', 'judge']);

const LEAD_IN = /^\s*(?:collecting|citing|quoting|discussing|describing|same|en banc|per curiam|emphasis|internal|alteration|citation|footnote)\b/i;

function parentheticalAssertions(ear: Ear, resolved: ResolvedCitation): Assertion[] {
  const { citation, blockIndex: block } = resolved;
  return citation.parentheticals
    .filter(({ kind, text }) => (kind === 'explanatory' || kind === 'other') && text.trim().split(/\s+/).length >= 2 && !LEAD_IN.test(text))
    .map(({ span }): Assertion => {
      const inner = { start: span.start + 1, end: span.end - 1 };
      const { tokens, reading } = heard(ear, { block, span: inner });
      const text = textOf(ear.source, { block, span: inner });
      return { via: 'parenthetical', block, span: inner, text, tokens, reading, who: whoSpeaks(reading.speaker, ear.opinion.record), fromContext: false, terms: termsOf(text, inner.start) };
    });
}

function labelsOf({ citations }: ClaimSource, { citation, antecedent, n }: ResolvedCitation, inherited = false, steps = 0): Label[] {
  const own = citation.parentheticals.flatMap(({ weight, text, span }): Label[] => (weight === undefined ? [] : [{ weight, text, span, inherited }]));
  if (own.length > 0 || citation.kind !== 'id' || antecedent === undefined || antecedent >= n || steps > 20) return own;
  const before = citations[antecedent];
  return before === undefined ? [] : labelsOf({ citations } as ClaimSource, before, true, steps + 1);
}

function quotationsIn({ source, opinion }: Ear, stretches: readonly { stretch: Stretch; set: boolean }[]): ClaimQuotation[] {
  return stretches.flatMap(({ stretch: { block, span }, set }) => {
    const placed = source.blocks[block];
    const here = source.found[block];
    if (placed === undefined || here === undefined) return [];
    const spans = set ? [span] : quotedWithin(layoutOf(placed, here), span);
    return spans.map((quoted): ClaimQuotation => {
      const text = placed.block.text.slice(quoted.start, quoted.end);
      return { block, span: quoted, text, set, match: matchOf(opinion, text) };
    });
  });
}

/** "Monell claims", "Brady material": what goes by a case's name, not the case. */
const AS_ADJECTIVE = /^[-\s](?:claims?|liability|theory|analysis|factors?|tests?|suits?|actions?|material|hearing|motions?|doctrine|violations?)\b/i;

const WORD_EDGE = /[\p{L}\p{N}]/u;

/** Names, with their index, by which an opinion's authorities may be known in a sentence. */
const shortNames = rememberFor(({ authorities }: OpinionRecord) => {
  const names = authorities.map(({ short }, index) => ({ short, index })).filter(({ short }) => /^\p{Lu}/u.test(short));
  /** Finds one of them, in a text that may have none. */
  const any = new RegExp(names.map(({ short }) => short.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'));
  return { names, any };
});

function authoritiesIn({ opinion }: Ear, assertions: readonly Assertion[]): Hearing['authorities'] {
  const { names, any } = shortNames(opinion.record);
  return assertions.flatMap(({ text, block, span }) =>
    !any.test(text) ? [] : names.flatMap(({ short, index }) => {
      const at = text.indexOf(short);
      if (at < 0 || AS_ADJECTIVE.test(text.slice(at + short.length, at + short.length + 24)) || WORD_EDGE.test(text[at - 1] ?? ' ') || WORD_EDGE.test(text[at + short.length] ?? ' ')) return [];
      return [{ index, block, span: { start: span.start + at, end: span.start + at + short.length } }];
    }),
  );
}

/** How many blocks before may say that what follows is a separate writing's. */
const BLOCKS_ABOVE = 2;

/** How a text names the judges who wrote separately. */
const separateAuthors = rememberFor((record: OpinionRecord) => separateParts(record).flatMap(({ author }) => (author === null ? [] : [new RegExp(String.raw`\b(?:Judge|Justice) (?:[\w.]+ )?${surname(author)}\b`, 'i')])));

/** The paragraphs just above, up to their heading, name a separate writing or its judge last. */
function namedAbove({ source, opinion }: Ear, block: number): boolean {
  const authors = separateAuthors(opinion.record);
  for (let at = block - 1; at >= 0 && at >= block - BLOCKS_ABOVE; at--) {
    const above = source.blocks[at]?.block;
    if (above === undefined || above.context.footnote !== undefined) return false;
    if (/\b(?:dissent|concurr)\w*/i.test(above.text) || authors.some((named) => named.test(above.text))) return true;
    if (above.context.kind === 'heading') return false;
  }
  return false;
}

const hasPlurality = rememberFor(({ parts }: OpinionRecord) => parts.some(({ kind }) => kind === 'plurality'));

/** By authority, the first citation labelled as a plurality's. */
const labelledPlurality = rememberFor(({ citations }: ClaimSource): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { authority, citation, n } of citations) if (authority !== undefined && !first.has(authority.key) && citation.parentheticals.some(({ weight }) => weight?.kind === 'plurality')) first.set(authority.key, n);
  return first;
});

/** Whether the brief has called that opinion a plurality's before, or just above. */
function tellsPlurality({ source, opinion, authorityKey }: Ear, block: number, n: number): boolean {
  if (!hasPlurality(opinion.record)) return false;
  const { blocks } = source;
  if ((labelledPlurality(source).get(authorityKey) ?? n) < n) return true;
  return blocks.slice(Math.max(0, block - BLOCKS_ABOVE), block + 1).some(({ block: { text } }) => /\bpluralit/i.test(text));
}

/** The reading of no words. */
const silent = (ear: Ear, block: number): Reading => heard(ear, { block, span: { start: 0, end: 0 } }).reading;

function hearingOf(ear: Ear, proposition: Proposition | undefined, resolved: ResolvedCitation | undefined, blame: Hearing['blame']): Hearing {
  const { source, opinion } = ear;
  const assertions: Assertion[] = [];
  const context = (): readonly Reading[] => proposition?.context.map((stretch) => heard(ear, stretch).reading) ?? [];
  const named = new Set<PhraseKind>();
  if (proposition !== undefined) {
    const { tokens, reading } = heard(ear, proposition.main);
    const text = textOf(source, proposition.main);
    const intro = proposition.set ? context()[0] : undefined;
    // A block quotation tells nothing of who says it, nor denies anything on the brief's behalf.
    const told = intro ?? (proposition.set ? silent(ear, proposition.main.block) : reading);
    const { who, fromContext } = speakerIn(told, () => (proposition.set ? context().slice(1) : context()), ear);
    const disowned = told.disowned || !proposition.set && (denies(text) || onlyRefutes(text) || /\?\s*["”’)]*\s*$/.test(text));
    const { block, span } = proposition.main;
    assertions.push({ via: 'proposition', block, span, text, tokens, reading: told.disowned === disowned ? told : { ...told, disowned }, who, fromContext: fromContext || proposition.set, terms: termsOf(plainText(tokens, text, span), span.start) });
    for (const kind of [...told.named, ...reading.named]) named.add(kind);
  }
  if (resolved !== undefined) {
    for (const assertion of parentheticalAssertions(ear, resolved)) {
      assertions.push(assertion);
      for (const kind of assertion.reading.named) named.add(kind);
    }
  }
  const separateBefore = (): boolean => namedAbove(ear, proposition?.main.block ?? blame.block) || context().some((reading) => reading.named.has('dissent') || reading.named.has('concurrence') || reading.judges.some(({ name }) => separateParts(opinion.record).some(({ author }) => author !== null && whoSpeaks({ kind: 'judge', name }, opinion.record).kind === 'separate')));
  if (assertions.some(({ reading }) => reading.judges.some(({ name, role }) => role !== 'author' && whoSpeaks({ kind: 'judge', name }, opinion.record).kind === 'separate'))) named.add('dissent');
  const stretches = [
    ...(proposition === undefined ? [] : [{ stretch: proposition.main, set: proposition.set }]),
    ...assertions.filter(({ via }) => via === 'parenthetical').map(({ block, span }) => ({ stretch: { block, span }, set: false })),
  ];
  return {
    opinion,
    record: opinion.record,
    citation: resolved,
    assertions,
    labels: resolved === undefined ? [] : labelsOf(source, resolved),
    pin: resolved === undefined ? { pages: [], parts: [], unknown: false, outside: false } : pinPlace(opinion.record, source.citations, resolved),
    quotations: quotationsIn(ear, stretches),
    sole: proposition?.sole ?? true,
    named,
    separateBefore,
    toldPlurality: () => resolved !== undefined && tellsPlurality(ear, resolved.blockIndex, resolved.n),
    authorities: authoritiesIn(ear, assertions),
    blame,
  };
}

function claimOf(hearing: Hearing, resolved: ResolvedCitation | undefined, mention: ResolvedMention | undefined, source: ClaimSource): Claim {
  const main = hearing.assertions[0];
  const reading = main?.reading;
  return {
    citation: resolved?.n,
    mention: mention?.n,
    block: main?.block ?? hearing.blame.block,
    proposition: main?.span ?? hearing.blame.span,
    speaker: reading?.speaker ?? { kind: 'nobody' },
    speakerSpan: reading?.speakerSpan,
    force: reading?.force ?? 'none',
    forceSpan: reading?.forceSpan,
    negated: reading?.negated ?? false,
    hedged: reading?.hedged ?? false,
    disowned: reading?.disowned ?? false,
    quotations: hearing.quotations,
    pages: hearing.pin.pages,
    opinion: hearing.opinion,
    pin: hearing.pin,
    causes: causesOf(hearing, source),
  };
}

/** A full citation whose pages follow as ", slip op. at 4": they are one citation, and the pages carry the claim. */
function isHead({ n, citation, blockIndex, placed, authority }: ResolvedCitation, { citations }: ClaimSource): boolean {
  const next = citations[n + 1];
  return next?.antecedent === n && next.blockIndex === blockIndex && next.citation.kind === 'shortCase' && next.citation.name === undefined && next.authority === authority && placed.block.text.slice(citation.span.end, next.citation.span.start).trim() === ',';
}

/** Fewest words that are one opinion's and no other's. */
const FEWEST_OWN = 6;

/** Whether the stretch quotes that opinion, in its own words. */
const quotes = (ear: Ear, { main, set }: Proposition): boolean =>
  quotationsIn(ear, [{ stretch: main, set }]).some(({ text, match }) => match?.kind === 'exact' && text.split(/\s+/).length >= FEWEST_OWN && match.places.every(({ quotedFrom }) => quotedFrom === undefined));

/** What a citation makes an opinion of the library say. `covers`: the sentence it is cited for, in which a name needs no claim of its own. */
export function claimOfCitation(resolved: ResolvedCitation, source: ClaimSource): { readonly claim?: Claim; readonly covers?: Stretch } {
  const { authority, citation, blockIndex } = resolved;
  const opinion = authority?.opinion ?? docketOpinion(resolved, source.library);
  if (opinion === undefined || citation.nestedIn !== undefined) {
    const causes = [...metadataOnly(resolved, source), ...(citation.nestedIn === undefined && authority?.kind === 'case' ? unknownOpinion(resolved, source, propositionOf(source, resolved)) : [])];
    const credited = circuitBelow(resolved, source);
    if (credited !== undefined && causes.length === 0) causes.push(credited);
    const meant = strayedFrom(resolved, source);
    if (meant?.authority?.opinion !== undefined && causes.length === 0) {
      const ear: Ear = { source, opinion: readOpinion(meant.authority.opinion), authorityKey: meant.authority.key };
      const proposition = propositionOf(source, resolved);
      const reading = proposition === undefined ? undefined : heard(ear, proposition.main).reading;
      const words = proposition === undefined ? '' : textOf(source, proposition.main);
      const named = reading !== undefined && (SPEAKING.has(reading.speaker.kind) || beforeFirstPage(citation, source.citations, resolved.n) && ear.opinion.record.shortNames.some((name) => words.includes(name)));
      if (reading !== undefined && (named || countsOtherwise(resolved, source.citations) || proposition !== undefined && quotes(ear, proposition))) causes.push(strayedCause(resolved, meant.authority.opinion));
    }
    if (causes.length === 0 && citation.kind === 'id') {
      const proposition = propositionOf(source, resolved);
      const likely = proposition === undefined ? undefined : opinionMeant(resolved, source, textOf(source, proposition.main));
      if (likely !== undefined) causes.push(strayedCause(resolved, likely, 'likely'));
    }
    return causes.length > 0 ? { claim: bare(resolved, causes) } : {};
  }
  if (isHead(resolved, source)) {
    const causes = metadataOnly(resolved, source);
    return causes.length > 0 ? { claim: bare(resolved, causes) } : {};
  }
  const ear: Ear = { source, opinion: readOpinion(opinion), authorityKey: authority?.key ?? '' };
  const proposition = citation.history === undefined ? propositionOf(source, resolved) : undefined;
  const hearing = hearingOf(ear, proposition, resolved, { block: blockIndex, span: citation.span });
  return { claim: claimOf(hearing, resolved, undefined, source), ...(proposition === undefined ? {} : { covers: sentenceOf(source, proposition.main) }) };
}

/** What the bare names of one block make opinions say. `covered`: starts of the block's sentences that citations are cited for. */
export function claimsOfMentions(mentions: readonly ResolvedMention[], source: ClaimSource, covered: ReadonlySet<number>): Claim[] {
  const claims: Claim[] = [];
  const told = new Set(covered);
  for (const mention of mentions) {
    const { authority, blockIndex, mention: { name, sentence } } = mention;
    const opinion = authority.opinion;
    const layout = layoutAt(source, blockIndex);
    const here = layout?.sentences[sentence] ?? layout?.sentences.find(({ span }) => span.start <= name.span.start && name.span.start < span.end);
    if (opinion === undefined || layout === undefined || here === undefined) continue;
    const cited = here.citations.some((index) => citationIn(source, blockIndex, index)?.authority?.key === authority.key);
    if (cited || told.has(here.span.start)) continue;
    told.add(here.span.start);
    const next = layout.sentences[layout.sentences.indexOf(here) + 1];
    const text = source.blocks[blockIndex]?.block.text ?? '';
    if (next !== undefined && refutes(text.slice(next.span.start, next.span.end))) continue;
    const ear: Ear = { source, opinion: readOpinion(opinion), authorityKey: authority.key };
    const proposition: Proposition = { main: { block: blockIndex, span: here.span }, context: [], set: false, sole: here.citations.length === 0 };
    claims.push(claimOf(hearingOf(ear, proposition, undefined, { block: blockIndex, span: name.span }), undefined, mention, source));
  }
  return claims;
}

const layoutAt = ({ blocks, found: all }: ClaimSource, block: number): ReturnType<typeof layoutOf> | undefined => {
  const placed = blocks[block];
  const here = all[block];
  return placed === undefined || here === undefined ? undefined : layoutOf(placed, here);
};

function sentenceOf(source: ClaimSource, stretch: Stretch): Stretch {
  const { block, span } = stretch;
  const sentence = layoutAt(source, block)?.sentences.find((one) => one.span.start <= span.start && span.start < one.span.end);
  return sentence === undefined ? stretch : { block, span: sentence.span };
}

const bare = ({ n, blockIndex, citation }: ResolvedCitation, causes: Claim['causes']): Claim => ({
  citation: n, block: blockIndex, proposition: citation.span, speaker: { kind: 'nobody' }, force: 'none', negated: false, hedged: false, disowned: false, quotations: [], causes,
});
