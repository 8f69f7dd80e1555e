import { diffLines } from 'diff';
import type { Brief } from '../brief/brief.js';
import { readBrief } from '../brief/readBrief.js';
import { check, type CheckSettings } from '../rules/check.js';
import type { Finding, Rule } from '../rules/rule.js';
import { applyEdits, type Edit } from '../text/edit.js';
import { covers, type Span } from '../text/span.js';

/** Fixes may make room for others (an abbreviated word, then its full stop); more rounds than this means that two rules quarrel. */
const ROUNDS = 5;

const meet = (a: Edit, b: Edit): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end
    ? true
    : a.span.start === b.span.start && (a.span.end === a.span.start || b.span.end === b.span.start);

/** The edits of each finding's first safe fix that meet no edit taken before them. */
function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = [];
  let reach = -1;
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix === undefined) continue;
    const clear = fix.edits.every((edit) => edit.span.start > reach || taken.every((other) => !meet(edit, other)));
    if (!clear) continue;
    for (const edit of fix.edits) {
      taken.push(edit);
      reach = Math.max(reach, edit.span.end);
    }
  }
  return taken;
}

/** The brief's text after all safe fixes at or behind `from`, applied until nothing changes. What stands before `from` stays. */
export function fixedText(brief: Brief, rules: readonly Rule[], settings: CheckSettings, from = 0): string {
  let current = brief;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = safeEdits(check(current, rules, settings).findings.filter(({ span }) => span.start >= from)).filter(({ span }) => span.start >= from);
    if (edits.length === 0) break;
    const source = applyEdits(current.source, edits);
    if (source === current.source) break;
    current = readBrief(source, { format: current.format, library: current.library, previous: current });
  }
  return current.source;
}

/**
 * The text of a span after all safe fixes that stay within it, applied until nothing changes; `findings` are the brief's as it is.
 * A fix that meets the span's borders without crossing them counts as within.
 */
export function fixedSpan(brief: Brief, rules: readonly Rule[], settings: CheckSettings, span: Span, findings: readonly Finding[]): string {
  let current = brief;
  let found = findings;
  let { end } = span;
  for (let round = 0; round < ROUNDS; round++) {
    const within = { start: span.start, end };
    const edits = safeEdits(found.filter(({ fixes }) => fixes.find(({ safe }) => safe)?.edits.every((edit) => covers(within, edit.span)) === true));
    if (edits.length === 0) break;
    current = readBrief(applyEdits(current.source, edits), { format: current.format, library: current.library, previous: current });
    end += edits.reduce((sum, edit) => sum + edit.newText.length - (edit.span.end - edit.span.start), 0);
    found = check(current, rules, settings).findings;
  }
  return current.source.slice(span.start, end);
}

/** The same as edits of the brief's own text: whole lines, only those that change. */
export function fixAllEdits(brief: Brief, rules: readonly Rule[], settings: CheckSettings): Edit[] {
  const fixed = fixedText(brief, rules, settings);
  if (fixed === brief.source) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const change of diffLines(brief.source, fixed)) {
    const last = edits.at(-1);
    const follows = last?.span.end === at;
    if (change.removed) {
      const span = { start: at, end: at + change.value.length };
      if (follows) edits[edits.length - 1] = { span: { start: last.span.start, end: span.end }, newText: last.newText };
      else edits.push({ span, newText: '' });
      at = span.end;
    } else if (change.added) {
      if (follows) edits[edits.length - 1] = { span: last.span, newText: last.newText + change.value };
      else edits.push({ span: { start: at, end: at }, newText: change.value });
    } else at += change.value.length;
  }
  return edits;
}
