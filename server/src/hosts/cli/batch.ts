import { readBrief } from '../../brief/readBrief.js';
import { fixedText } from '../../features/fixAll.js';
import type { OpinionLibrary } from '../../library/opinion.js';
import { check, type CheckSettings } from '../../rules/check.js';
import { rules } from '../../rules/index.js';
import type { Finding } from '../../rules/rule.js';
import { applyEdits, type Edit } from '../../text/edit.js';
import { findingJson } from './findingJson.js';

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A finding with all its places counted from `by` instead of 0. */
const moved = (finding: Finding, by: number): Finding => {
  const back = <Place extends { readonly span: { readonly start: number; readonly end: number } }>(place: Place): Place => ({ ...place, span: { start: place.span.start - by, end: place.span.end - by } });
  return { ...back(finding), related: finding.related.map(back), fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(back) })) };
};

/** Every finding's first fix, safe or not; where two meet, the earlier one. */
function withSuggestions(source: string, findings: readonly Finding[]): string {
  const edits: Edit[] = [];
  let reach = -1;
  for (const { fixes } of findings) {
    const [fix] = fixes;
    if (fix === undefined || fix.edits.some(({ span }) => span.start < reach)) continue;
    for (const edit of fix.edits) {
      edits.push(edit);
      reach = Math.max(reach, edit.span.end, edit.span.start + 1);
    }
  }
  return applyEdits(source, edits);
}

/** Checks each row as an independent brief: `{ id, text, format, prelude?, rules?, profile?, court? }`. Offsets refer to `text`. */
export function* runBatch(rows: readonly Record<string, unknown>[], base: CheckSettings, library: OpinionLibrary, fixes: 'safe' | 'suggested') {
  for (const row of rows) {
    const text = string(row['text']) ?? '';
    const format = row['format'] === 'text' ? 'text' : 'markdown';
    const prelude = string(row['prelude']);
    const only = Array.isArray(row['rules']) ? row['rules'].filter((id): id is string => typeof id === 'string') : base.only;
    const settings: CheckSettings = {
      ...base,
      profile: string(row['profile']) ?? base.profile,
      court: string(row['court']) ?? base.court,
      ...(only === undefined ? {} : { only }),
    };
    const lead = prelude === undefined ? '' : `${prelude.trimEnd()}\n\n`;
    const brief = readBrief(lead + text, { format, library });
    const { findings } = check(brief, rules, settings);
    const own = findings.filter(({ span }) => span.start >= lead.length).map((finding) => moved(finding, lead.length));
    const fixed = fixes === 'suggested' ? withSuggestions(text, own) : fixedText(brief, rules, settings, lead.length).slice(lead.length);
    yield { id: row['id'], findings: own.map((finding) => findingJson(text, finding)), fixed };
  }
}
