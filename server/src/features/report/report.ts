import type { Authority, ResolvedCitation } from '../../authority/authority.js';
import { courtImpliedBy } from '../../bluebook/courts.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import type { Claim } from '../../claim/claim.js';
import type { Voice } from '../../library/opinion.js';
import type { Severity } from '../../rules/rule.js';
import { lineStarts, placeOf } from '../../text/lines.js';
import { isCourt, pageRange, sayPart } from '../describe.js';
import { divisionName, divisionsOf } from '../divisions.js';
import { hashOf } from '../review/fingerprint.js';
import { concernList, gateOf, openLine, summary, unsigned } from '../review/gate.js';
import type { Review, ReviewedCitation, Verdict } from '../review/review.js';
import { say, spoken } from '../../text/say.js';

/** What a citation's source weighs. `binding` and `persuasive` need the court that decided and the court that the brief is filed in; `case` is a case while one of them is unknown. */
export type Weight = 'binding' | 'persuasive' | 'case' | 'separate' | 'law' | 'secondary' | 'record';

export interface ReportCitation {
  /** Counted from 1. */
  readonly n: number;
  readonly line: number;
  /** Source offsets, half-open. */
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly text: string;
  readonly proposition: string;
  readonly authority: string | null;
  readonly weight: Weight;
  /** Part of the opinion on the page cited, as far as the library knows. */
  readonly part: string | null;
  /** Who speaks there. */
  readonly voice: string | null;
  /** Pages of the opinion that the pincite means. */
  readonly page: string | null;
  readonly verdict: Verdict;
  readonly notVerified: string | null;
  readonly evidence: readonly string[];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity; readonly message: string }[];
  readonly signOff: { readonly by: string; readonly on: string; readonly note: string | null } | null;
  readonly lapsed: { readonly by: string; readonly on: string } | null;
  /** SHA-256 of citation, proposition and authority: what a sign-off is bound to. */
  readonly hash: string;
}

export interface ReportAuthority {
  readonly label: string;
  readonly court: string | null;
  readonly year: number | null;
  readonly weight: Weight;
  readonly citations: number;
}

/** All that the report says; the same for the page, the panel and the machine. */
export interface BriefReport {
  readonly version: 1;
  readonly file: string;
  /** SHA-256 of the brief's text. */
  readonly hash: string;
  readonly on: string;
  readonly court: string | null;
  readonly gate: { readonly passed: boolean; readonly summary: string; readonly open: readonly { readonly kind: 'error' | 'unverified'; readonly line: number; readonly start: number; readonly end: number; readonly message: string }[] };
  readonly citations: readonly ReportCitation[];
  readonly authorities: readonly ReportAuthority[];
  /** Names of the sections that cite something, in order. */
  readonly sections: readonly string[];
  readonly others: readonly { readonly rule: string; readonly severity: Severity; readonly message: string; readonly line: number }[];
}

const voices = spoken({ court: 'the court', author: 'the writing’s own author', party: 'a party, as reported', courtBelow: 'the court below, as reported', otherCourt: 'another court, quoted', witness: 'a witness, as reported', dissent: 'the dissent, as reported', staff: 'court staff' }) satisfies Record<Voice, string>;

function voiceOf(claim: Claim | undefined): string | null {
  for (const { match } of claim?.quotations ?? []) if (match?.kind === 'exact' && match.places[0] !== undefined) return say(voices[match.places[0].voice]);
  const part = claim?.pin?.parts[0];
  if (part === undefined) return null;
  return say(isCourt(part) ? voices.court : part.kind === 'syllabus' ? voices.staff : voices.author);
}

function evidenceOf({ findings, claim }: ReviewedCitation): string[] {
  const lines = findings.flatMap(({ evidence }) => evidence?.statement ?? []);
  for (const { text, match } of claim?.quotations ?? []) {
    const place = match?.kind === 'exact' ? match.places[0] : undefined;
    if (place !== undefined) lines.push(say('“{0}” stands at {1} ({2})', text.length > 60 ? `${text.slice(0, 57)}…` : text, pageRange(place.pages), sayPart(place.part)));
  }
  return [...new Set(lines)];
}

interface Decided {
  /** Identifier of the court, when known. */
  readonly id: string | null;
  readonly name: string | null;
  readonly year: number | null;
}

function decidedBy({ opinion, citations }: Authority, all: readonly ResolvedCitation[]): Decided {
  if (opinion !== undefined) return { id: opinion.record.court.id, name: opinion.record.court.abbreviation === '' ? 'U.S.' : opinion.record.court.abbreviation, year: opinion.record.decided === null ? null : Number(opinion.record.decided.slice(0, 4)) };
  const full = citations.map((n) => all[n]?.citation).find((citation): citation is FullCaseCitation => citation?.kind === 'fullCase');
  if (full === undefined) return { id: null, name: null, year: null };
  const { court, date } = full.courtAndDate ?? {};
  const edition = full.reporter?.known === true ? lookUpReporter(full.reporter.text)?.editions[0] : undefined;
  const implied = edition === undefined ? undefined : courtImpliedBy(edition);
  const id = court?.id ?? implied?.id ?? null;
  return { id, name: id === 'scotus' ? 'U.S.' : (court?.canonical ?? court?.text ?? implied?.id ?? null), year: date?.year ?? null };
}

/** Circuit whose decisions bind a federal district court, by the first letters of the states' districts. */
const ninth = /^(?:ak|az|ca|gu|hi|id|mt|nmi|nv|or|wa)[cnsew]?d$/;

/** Whether a court's decisions bind the court that the brief is filed in: itself excepted where it is a trial court. */
function binds(id: string, forum: string): boolean {
  if (id === 'scotus') return true;
  if (id === forum) return !forum.endsWith('d');
  return id === 'ca9' && ninth.test(forum);
}

function weightOf(authority: Authority | undefined, claim: Claim | undefined, decided: Decided | undefined, forum: string | null): Weight {
  switch (authority?.kind) {
    case 'case': {
      const parts = claim?.pin?.parts ?? [];
      if (parts.length > 0 && parts.every((part) => !isCourt(part))) return 'separate';
      if (forum === null || decided?.id == null) return 'case';
      return binds(decided.id, forum) ? 'binding' : 'persuasive';
    }
    case 'statute': case 'regulation': case 'rule': case 'constitution': case 'legislative':
      return 'law';
    case 'record':
      return 'record';
    default:
      return 'secondary';
  }
}

/** Everything a partner, an opponent's clerk or a machine may ask about the citations of one brief. */
export function reportOf(review: Review, { file, on, court }: { readonly file: string; readonly on: string; readonly court: string | null }): BriefReport {
  const { brief, citations, others } = review;
  const { all, ofBlock } = divisionsOf(brief);
  const gate = gateOf(review);
  const starts = lineStarts(brief.source);
  const forum = brief.frontMatter.court ?? court;
  const decided = new Map(brief.authorities.map((authority) => [authority, decidedBy(authority, brief.citations)]));
  const rows = citations.map((citation): ReportCitation => {
    const { resolved, span, line, claim, text, verdict, findings, signOff, lapsed } = citation;
    const { authority } = resolved;
    const section = all[ofBlock[resolved.blockIndex] ?? 0];
    const parts = claim?.pin?.parts ?? [];
    const pages = claim?.pin?.pages ?? [];
    const notVerified = unsigned(citation);
    return {
      n: resolved.n + 1, line, ...span, section: section === undefined ? '' : section.level === 0 ? say`Opening` : divisionName(section), text: text.citation, proposition: text.proposition, authority: authority?.label ?? null,
      weight: weightOf(authority, claim, authority === undefined ? undefined : decided.get(authority), forum),
      part: parts.length === 0 ? null : parts.map(sayPart).join('; '), voice: voiceOf(claim), page: pages.length === 0 ? null : pages.map(pageRange).join(', '),
      verdict, notVerified: notVerified.length === 0 ? null : concernList(notVerified), evidence: evidenceOf(citation),
      findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
      signOff: signOff === undefined ? null : { by: signOff.by, on: signOff.on, note: signOff.note ?? null },
      lapsed: lapsed === undefined ? null : { by: lapsed.by, on: lapsed.on },
      hash: text.hash,
    };
  });
  return {
    version: 1, file, hash: hashOf(brief.source), on, court: forum,
    gate: { passed: gate.passed, summary: summary(gate), open: gate.open.map((item) => {
      const span = item.kind === 'error' ? item.finding.span : item.citation.span;
      return { kind: item.kind, line: placeOf(starts, span.start).line, ...span, message: openLine(item) };
    }) },
    citations: rows,
    authorities: brief.authorities.filter(({ kind, citations: cited }) => kind !== 'record' && cited.length > 0).map((authority) => {
      const by = decided.get(authority);
      const full = weightOf(authority, undefined, by, forum);
      return { label: authority.label, court: by?.name ?? null, year: by?.year ?? null, weight: full, citations: authority.citations.length };
    }),
    sections: [...new Set(rows.map(({ section }) => section))],
    others: others.map(({ rule, severity, message, span }) => ({ rule, severity, message, line: placeOf(starts, span.start).line })),
  };
}
