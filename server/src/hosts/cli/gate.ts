import { basename } from 'node:path';
import packageJson from '../../../../package.json' with { type: 'json' };
import type { Brief } from '../../brief/brief.js';
import { certificate } from '../../features/review/certificate.js';
import { type Gate, gateOf, type OpenItem, openLine, summary } from '../../features/review/gate.js';
import type { Review } from '../../features/review/review.js';
import type { Checked } from '../../rules/check.js';
import { lineStarts, placeOf } from '../../text/lines.js';
import { errorAnnotation } from './github.js';
import { writeAtomically } from './output.js';
import { reviewFile, today } from './reviewing.js';
import type { CheckedFile } from './sarif.js';

interface GatedReview {
  readonly review: Review;
  readonly gate: Gate;
}

/** A checked brief, with its gate where that was asked for. */
export interface GatedFile extends CheckedFile {
  readonly gate?: GatedReview;
}

export function gateFile(file: string, brief: Brief, checked: Checked): GatedReview {
  const review = reviewFile(file, brief, checked);
  return { review, gate: gateOf(review) };
}

const spanOf = (item: OpenItem) => (item.kind === 'error' ? item.finding.span : item.citation.span);
const nameOf = (item: OpenItem): string => (item.kind === 'error' ? item.finding.rule : 'filing-gate');

/** Lines as `check` prints findings, then one sentence. */
export function gateLines(file: string, { review, gate }: GatedReview): string[] {
  const starts = lineStarts(review.brief.source);
  return [
    ...gate.open.map((item) => {
      const { line, column } = placeOf(starts, spanOf(item).start);
      return `${file}:${String(line)}:${String(column)}  error  ${openLine(item)}  ${nameOf(item)}`;
    }),
    `${file}: ${summary(gate)}`,
  ];
}

/** Errors are annotated as findings already: these are the citations that nobody checked. */
export const gateAnnotations = (file: string, { gate }: GatedReview): string[] =>
  gate.open.flatMap((item) => (item.kind === 'unverified' ? [errorAnnotation(file, item.citation.line, nameOf(item), openLine(item))] : []));

export function gateJson({ review, gate }: GatedReview) {
  const starts = lineStarts(review.brief.source);
  return {
    passed: gate.passed,
    open: gate.open.map((item) => ({
      kind: item.kind,
      rule: item.kind === 'error' ? item.finding.rule : null,
      concerns: item.kind === 'unverified' ? item.concerns : [],
      message: openLine(item),
      ...spanOf(item),
      ...placeOf(starts, spanOf(item).start),
      hash: item.citation?.text.hash ?? null,
    })),
    signed: gate.signed.map(({ span, line, text, signOff }) => ({ ...span, line, citation: text.citation, hash: text.hash, covers: signOff.covers, by: signOff.by, on: signOff.on, note: signOff.note ?? null })),
    lapsed: review.lapsed.map(({ citation, hash, by, on }) => ({ citation, hash, by, on })),
  };
}

export function writeCertificate(target: string, file: string, { review, gate }: GatedReview): void {
  writeAtomically(target, certificate(review, gate, { file: basename(file), on: today(), version: packageJson.version }));
}
