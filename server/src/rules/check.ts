import type { Brief, IgnoreComment } from '../brief/brief.js';
import type { Finding, Rule, RuleSettings, Severity } from './rule.js';
import { type Failure, type Plan, planOf, runRules } from './runRules.js';

export interface CheckSettings extends RuleSettings {
  /** Severities the user chose, by rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Run these rules only, also those that are off by default. */
  readonly only?: readonly string[];
}

export const defaultSettings: CheckSettings = { profile: 'bluebook-22', court: null, severities: {} };

export interface Checked {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** Findings that a comment in the brief ignores, with that comment. */
  readonly ignored: readonly { readonly finding: Finding; readonly by: IgnoreComment }[];
  /** Rules that threw: a fault of the rule, never of the brief. The others ran. */
  readonly failures: readonly Failure[];
}

/** Settings as this brief's front matter changes them. */
function settingsFor(brief: Brief, settings: CheckSettings): CheckSettings {
  const { court, profile } = brief.frontMatter;
  return { ...settings, ...(court === undefined ? {} : { court }), ...(profile === undefined ? {} : { profile }) };
}

function isOn(rule: Rule, settings: CheckSettings): boolean {
  if (settings.only !== undefined) return settings.only.includes(rule.id);
  const chosen = settings.severities[rule.id];
  return chosen === undefined ? rule.off !== true : chosen !== 'off';
}

/** Source span that an ignore comment covers. */
function coverage(brief: Brief, comment: IgnoreComment): { start: number; end: number } {
  const { source } = brief;
  const lineEnd = (from: number) => {
    const at = source.indexOf('\n', from);
    return at < 0 ? source.length : at;
  };
  switch (comment.scope) {
    case 'file':
      return { start: 0, end: source.length };
    case 'line':
      return { start: source.lastIndexOf('\n', comment.span.start - 1) + 1, end: lineEnd(comment.span.end) };
    case 'nextLine': {
      const start = lineEnd(comment.span.end) + 1;
      return { start, end: lineEnd(start) };
    }
    case 'block': {
      const next = brief.blocks.find(({ base }) => base >= comment.span.end);
      return next === undefined ? { start: 0, end: 0 } : { start: next.base, end: next.base + next.block.sourceLength };
    }
  }
}

/** Whether the finding before already offers the same change of the same words. */
function isRepeat(finding: Finding, before: Finding | undefined): boolean {
  const [fix] = finding.fixes;
  const [other] = before?.fixes ?? [];
  if (fix === undefined || fix.edits.length !== other?.edits.length) return false;
  if (before?.span.start !== finding.span.start || before.span.end !== finding.span.end) return false;
  return fix.edits.every(({ span, newText }, index) => {
    const edit = other.edits[index];
    return edit?.newText === newText && edit.span.start === span.start && edit.span.end === span.end;
  });
}

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>();
/** Plans remembered for one list of rules; settings change seldom. */
const MOST_PLANS = 16;

/** The plan for some settings: the same one each time, so that findings under it can be kept. */
function planFor(rules: readonly Rule[], settings: CheckSettings): Plan {
  let known = plans.get(rules);
  if (known === undefined || known.size > MOST_PLANS) {
    known = new Map();
    plans.set(rules, known);
  }
  const { profile, court, severities, only } = settings;
  const key = JSON.stringify([profile, court, Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1)), only]);
  let plan = known.get(key);
  if (plan === undefined) {
    plan = planOf(rules.filter((rule) => isOn(rule, settings)));
    known.set(key, plan);
  }
  return plan;
}

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Several citations may rest on the same words, and rules that overlap may make the same change: one cause is told once. */
function toldOnce(found: readonly Finding[]): Finding[] {
  const once: Finding[] = [];
  let first = 0;
  found.forEach((finding, index) => {
    const before = found[index - 1];
    if (before === undefined || byPlace(before, finding) !== 0) first = once.length;
    if (isRepeat(finding, before) || once.slice(first).some(({ message }) => message === finding.message)) return;
    once.push(finding);
  });
  return once;
}

/** Runs the rules over a brief. Never throws. */
export function check(brief: Brief, rules: readonly Rule[], settings: CheckSettings = defaultSettings): Checked {
  const own = settingsFor(brief, settings);
  const ran = runRules(planFor(rules, own), { brief, settings: own });
  const found = ran.findings.map((finding): Finding => {
    const chosen = own.severities[finding.rule];
    return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
  });
  const once = toldOnce(found.sort(byPlace));
  const failed = new Map(ran.failures.map((failure) => [failure.rule, failure]));
  const failures = [...failed.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));

  const covered = brief.ignores.map((comment) => ({ comment, span: coverage(brief, comment) }));
  const findings: Finding[] = [];
  const ignored: { finding: Finding; by: IgnoreComment }[] = [];
  for (const finding of once) {
    const by = covered.find(
      ({ comment, span }) =>
        (comment.rules.length === 0 || comment.rules.includes(finding.rule)) && span.start <= finding.span.start && finding.span.start <= span.end,
    );
    if (by === undefined) findings.push(finding);
    else ignored.push({ finding, by: by.comment });
  }
  return { findings, ignored, failures };
}
