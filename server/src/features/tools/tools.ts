import { readBrief } from '../../brief/readBrief.js';
import type { Opinion, OpinionLibrary, QuotationPlace } from '../../library/opinion.js';
import { check, type CheckSettings } from '../../rules/check.js';
import { rules } from '../../rules/index.js';
import { lineStarts, placeOf } from '../../text/lines.js';
import { isCourt, pageList, pageRange, partName } from '../describe.js';
import { concernList, gateOf, unsigned } from '../review/gate.js';
import { review } from '../review/review.js';
import { checkCitationsTool, lookUpAuthorityTool, toolDescriptions, type ToolDescription } from './descriptions.js';

/** What an assistant that drafts a brief may ask. All of it only reads; answers are JSON. */
export interface ToolSurroundings {
  readonly library: OpinionLibrary;
  readonly settings: CheckSettings;
}

const silence = 'Pincite knows only the opinions of its library and gives no good-law signal. What it does not mention is not confirmed.';

/** Findings of a text, and where each citation stands. */
function checkCitations({ text, format }: { readonly text: string; readonly format?: 'markdown' | 'text' | undefined }, { library, settings }: ToolSurroundings) {
  const brief = readBrief(text, { format: format ?? 'markdown', library });
  const checked = check(brief, rules, settings);
  const reviewed = review(brief, checked, []);
  const starts = lineStarts(text);
  return {
    readyToFile: gateOf(reviewed).passed,
    findings: checked.findings.map(({ rule, category, severity, message, span, evidence, fixes }) => ({
      rule, category, severity, message, ...placeOf(starts, span.start), text: text.slice(span.start, span.end),
      evidence: evidence?.statement ?? null, fixes: fixes.map(({ title }) => title),
    })),
    citations: reviewed.citations.map((citation) => ({
      line: citation.line, text: citation.text.citation, authority: citation.text.authority, verdict: citation.verdict,
      notVerified: unsigned(citation).length === 0 ? null : concernList(unsigned(citation)),
    })),
    note: silence,
  };
}

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** Opinions that a name, a citation ("98 F.4th 919") or a docket number means. */
function opinionsOf(query: string, library: OpinionLibrary): readonly Opinion[] {
  const [resolved] = readBrief(query, { format: 'text', library }).authorities;
  if (resolved?.opinion !== undefined) return [resolved.opinion];
  const docket = library.byDocket(query.replace(/^Nos?\.\s*/i, ''));
  if (docket !== undefined) return [docket];
  const named = library.byName(query);
  if (named.length > 0) return named;
  const words = fold(query);
  if (words === '') return [];
  return library.opinions.filter(({ record }) => fold(record.caseName).includes(words) || record.citations.some(({ volume, reporter, page }) => words.includes(fold(`${volume} ${reporter} ${page}`))));
}

const unknown = (query: string) => ({ known: false, query, note: `The library has no such opinion: nothing about it is confirmed. ${silence}` });

/** The record of an opinion: court, parts with pages and authors, holdings, what was not decided. */
function lookUpAuthority({ authority }: { readonly authority: string }, { library }: Pick<ToolSurroundings, 'library'>) {
  const opinions = opinionsOf(authority, library);
  if (opinions.length === 0) return unknown(authority);
  return {
    known: true,
    query: authority,
    opinions: opinions.slice(0, 5).map(({ record, text }) => ({
      caseName: record.caseName,
      citations: record.citations.map(({ volume, reporter, page }) => `${volume} ${reporter} ${page}`),
      docket: record.docket,
      court: record.court.name,
      decided: record.decided,
      disposition: record.disposition.statement,
      parts: record.parts.map((part) => ({ part: partName(part), pages: pageRange(part.pages), speaksForTheCourt: isCourt(part), joinedBy: part.joinedBy, scope: part.scope ?? null, weightParenthetical: part.weight })),
      holdings: record.holdings.map(({ statement, pages, note, strength, proposed }) => ({ statement, pages: pageList(pages, note), strength, confirmed: proposed !== true })),
      notDecided: record.notDecided.map(({ statement, pages, note }) => ({ statement, pages: pageList(pages, note) })),
      separateWritings: record.separate.map(({ statement, pages, note, part }) => ({ statement, pages: pageList(pages, note), part })),
      textAtHand: text !== undefined,
    })),
    note: silence,
  };
}

const placeJson = ({ part, pages, footnote, voice, quotedFrom }: QuotationPlace) => ({
  pages: pageRange(pages), footnote: footnote ?? null, part: partName(part), speaksForTheCourt: isCourt(part) && voice === 'court', voice, quotedFrom: quotedFrom ?? null, weightParenthetical: part.weight,
});

/** Whether words stand in an opinion, on which page, and who says them there. */
function verifyQuotation({ quotation, authority }: { readonly quotation: string; readonly authority: string }, { library }: Pick<ToolSurroundings, 'library'>) {
  const [opinion] = opinionsOf(authority, library);
  if (opinion === undefined) return unknown(authority);
  const match = opinion.quotations.find(quotation);
  const { caseName } = opinion.record;
  if (match.kind === 'exact') return { known: true, caseName, result: 'exact', places: match.places.map(placeJson), note: silence };
  if (match.kind === 'near') {
    return { known: true, caseName, result: 'near', places: match.places.map(placeJson), differences: match.differences.map(({ yours, theirs }) => ({ yours, theirs })), note: 'These are not the opinion’s words: mark each change, or quote as printed.' };
  }
  return { known: true, caseName, result: opinion.quotations.complete ? 'absent' : 'notVerified', note: opinion.quotations.complete ? 'These words do not occur in the opinion.' : silence };
}

/** The fields of a tool's input, when all that it needs are there as text. */
function fieldsOf({ input }: ToolDescription, given: unknown): Readonly<Record<string, string>> | string {
  const found: Record<string, string> = {};
  const raw: Readonly<Record<string, unknown>> = typeof given === 'object' && given !== null ? { ...given } : {};
  for (const [name, { choices, optional }] of Object.entries(input)) {
    const value = raw[name];
    if (value === undefined && optional === true) continue;
    if (typeof value !== 'string' || value === '') return `"${name}" must be a text.`;
    if (choices !== undefined && !choices.includes(value)) return `"${name}" must be one of ${choices.join(', ')}.`;
    found[name] = value;
  }
  return found;
}

/** Runs a tool by its name. What is wrong with the call is told in the answer, so that an assistant can mend it. */
export function runTool(name: string, given: unknown, surroundings: ToolSurroundings): object {
  const tool = toolDescriptions.find((each) => each.name === name);
  if (tool === undefined) return { error: `There is no tool ${name}.` };
  const fields = fieldsOf(tool, given);
  if (typeof fields === 'string') return { error: fields };
  const { text = '', format, authority = '', quotation = '' } = fields;
  if (name === checkCitationsTool.name) return checkCitations({ text, format: format === 'text' ? 'text' : 'markdown' }, surroundings);
  return name === lookUpAuthorityTool.name ? lookUpAuthority({ authority }, surroundings) : verifyQuotation({ quotation, authority }, surroundings);
}
