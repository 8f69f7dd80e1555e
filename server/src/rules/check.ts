import type { Brief, IgnoreComment } from '../brief/brief.js';
import { manualPrevails, stateStyle } from './localStyle.js';
import type { Finding, Rule, RuleSettings, Severity } from './rule.js';
import { findingsAt } from './placedFindings.js';
import { type BlockReport, reportsOf } from './reports.js';
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
  /** The same block by block, for those who keep what they made of a block's findings. */
  readonly reports: readonly BlockReport[];
  /** Findings that a comment in the brief ignores, with that comment. */
  readonly ignored: readonly { readonly finding: Finding; readonly by: IgnoreComment }[];
  /** Rules that threw: a fault of the rule, never of the brief. The others ran. */
  readonly failures: readonly Failure[];
}

/** Settings as this brief's front matter changes them. */
export function settingsFor(brief: Brief, settings: CheckSettings): CheckSettings {
  const { court, profile } = brief.frontMatter;
  return { ...settings, ...(court === undefined ? {} : { court }), ...(profile === undefined ? {} : { profile }) };
}

function isOn(rule: Rule, settings: CheckSettings): boolean {
  if (settings.only !== undefined) return settings.only.includes(rule.id);
  const chosen = settings.severities[rule.id];
  return chosen === undefined ? rule.off !== true : chosen !== 'off';
}

const plans = new WeakMap<readonly Rule[], Map<string, Plan>>();
/** Plans remembered for one list of rules; settings change seldom. */
const MOST_PLANS = 16;

/** The plan for some settings: the same one each time, so that findings under it can be kept. */
function planFor(rules: readonly Rule[], settings: CheckSettings, manual: boolean): Plan {
  let known = plans.get(rules);
  if (known === undefined || known.size > MOST_PLANS) {
    known = new Map();
    plans.set(rules, known);
  }
  const { profile, court, severities, only } = settings;
  const key = JSON.stringify([manual, profile, court, Object.entries(severities).sort(([a], [b]) => (a < b ? -1 : 1)), only]);
  let plan = known.get(key);
  if (plan === undefined) {
    plan = planOf(rules.filter((rule) => isOn(rule, settings) && !(manual && rule.notInManual === true)));
    known.set(key, plan);
  }
  return plan;
}

/** Runs the rules over a brief. Never throws. */
export function check(brief: Brief, rules: readonly Rule[], settings: CheckSettings = defaultSettings): Checked {
  const own = settingsFor(brief, settings);
  const ran = runRules(planFor(rules, own, stateStyle(own)?.manual === true || manualPrevails(brief)), { brief, settings: own });
  const { reports, ignored } = reportsOf(brief, ran, own.severities);
  const failed = new Map(ran.failures.map((failure) => [failure.rule, failure]));
  let findings: readonly Finding[] | undefined;
  return {
    get findings() {
      findings ??= reports.flatMap(({ placed, starts }) => findingsAt(placed, starts));
      return findings;
    },
    reports,
    ignored,
    failures: [...failed.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
  };
}
