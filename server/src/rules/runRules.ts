import { type Cell, cellsOf } from '../brief/cells.js';
import { fasten, holds, type PlacedFindings } from './placedFindings.js';
import type { Finding, On, Rule, RuleContext } from './rule.js';
import { type Show, showAll, showBlock } from './subjects.js';
import { inTableOfAuthorities, tablesIn } from './surroundings.js';
import { traitsOf } from './traits.js';

/** A rule that threw. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

/** What rules found in one block: those that rest on the block alone, and those that rest on other citations too. */
export interface BlockFound {
  readonly own: PlacedFindings;
  readonly wide: PlacedFindings;
}

export interface Found {
  /** By block index. The objects are those of an earlier run where nothing changed but places. */
  readonly blocks: readonly BlockFound[];
  /** What rules found that look at the brief as a whole. */
  readonly whole: readonly Finding[];
  readonly failures: readonly Failure[];
}

type ByKind = ReadonlyMap<On, readonly Rule[]>;

/** Rules to run, sorted by how far they look and by what they are shown. */
export interface Plan {
  readonly block: ByKind;
  readonly citations: ByKind;
  /** Those that look at the brief as a whole. */
  readonly brief: readonly Rule[];
  readonly leaning: readonly Rule[];
  /** Those that rest on something else in each block. */
  readonly leaningAt: readonly NonNullable<Rule['leansAt']>[];
}

function byKind(rules: readonly Rule[]): ByKind {
  const map = new Map<On, Rule[]>();
  for (const rule of rules) {
    for (const kind of rule.on) {
      const list = map.get(kind);
      if (list === undefined) map.set(kind, [rule]);
      else list.push(rule);
    }
  }
  return map;
}

/** A rule that is shown the brief itself runs whole, however far it says it looks. */
const reach = ({ reads, on }: Rule): Rule['reads'] => (on.includes('brief') ? 'brief' : reads);

export function planOf(rules: readonly Rule[]): Plan {
  const those = (reads: Rule['reads']): Rule[] => rules.filter((rule) => reach(rule) === reads);
  const near = rules.filter((rule) => reach(rule) !== 'brief');
  return { block: byKind(those('block')), citations: byKind(those('citations')), brief: those('brief'), leaning: near, leaningAt: near.flatMap(({ leansAt }) => leansAt ?? []) };
}

/** Collects what rules find, rule by rule guarded: one that throws costs its own further findings on that subject only. */
class Collector {
  readonly findings: Finding[] = [];
  readonly failures: Failure[] = [];

  constructor(private readonly context: RuleContext) {}

  see(rule: Rule, subject: unknown, authority: string | null): void {
    try {
      for (const finding of rule.see(subject, authority, this.context)) this.findings.push(finding);
    } catch (error) {
      this.failures.push({ rule: rule.id, error });
    }
  }

  shownTo(rules: ByKind): Show {
    return (kind, subject, authority) => {
      for (const rule of rules.get(kind) ?? []) this.see(rule, subject, authority);
    };
  }
}

/** What the findings in a block rest on besides its cell. */
interface Ground {
  readonly plan: Plan;
  readonly leans: string;
  readonly at: string;
}

interface WideGround {
  /** Stands for all that the brief's citations say and mean. */
  readonly citations: object;
  /** Where its tables stand. */
  readonly tables: string;
}

/** What rules found in one block, while its cell lasts. */
interface Kept extends BlockFound {
  readonly ground: Ground;
  readonly wideGround: WideGround;
  readonly failures: readonly Failure[];
  readonly wideFailures: readonly Failure[];
}

const store = new WeakMap<Cell, Kept>();

const sameGround = (a: Ground, b: Ground): boolean => a.plan === b.plan && a.leans === b.leans && a.at === b.at;

/** Runs the rules of a plan over a brief. What they found before in blocks that did not change is taken over; the result is the same. */
export function runRules(plan: Plan, context: RuleContext): Found {
  const { brief } = context;
  const { blocks: cells, citations } = cellsOf(brief);
  const leans = [traitsOf(context), ...plan.leaning.map((rule) => rule.leansOn(context))].join('\n');
  const wideGround: WideGround = { citations, tables: tablesIn(brief) };
  const failures: Failure[] = [];

  const run = (rules: ByKind, index: number): { readonly placed: PlacedFindings; readonly failures: readonly Failure[] } => {
    const collector = new Collector(context);
    if (rules.size > 0) showBlock(brief, index, collector.shownTo(rules));
    return { placed: fasten(collector.findings, brief, index), failures: collector.failures };
  };

  const leansAt = (index: number): string => {
    let at = inTableOfAuthorities(brief, index) ? 'listed' : '';
    for (const [nth, lean] of plan.leaningAt.entries()) {
      const words = lean(index, context);
      if (words !== '') at += `\n${String(nth)} ${words}`;
    }
    return at;
  };

  const blocks = cells.map((cell, index): Kept => {
    const ground: Ground = { plan, leans, at: leansAt(index) };
    const old = store.get(cell);
    const near = old !== undefined && sameGround(old.ground, ground) ? old : undefined;
    const keepsOwn = near !== undefined && holds(near.own, brief, index);
    const keepsWide = near?.wideGround.citations === citations && near.wideGround.tables === wideGround.tables && holds(near.wide, brief, index);
    if (keepsOwn && keepsWide) return near;
    const own = keepsOwn ? { placed: near.own, failures: near.failures } : run(plan.block, index);
    const wide = keepsWide ? { placed: near.wide, failures: near.wideFailures } : run(plan.citations, index);
    const kept: Kept = { ground, wideGround, own: own.placed, failures: own.failures, wide: wide.placed, wideFailures: wide.failures };
    store.set(cell, kept);
    return kept;
  });
  for (const kept of blocks) {
    for (const failure of kept.failures) failures.push(failure);
    for (const failure of kept.wideFailures) failures.push(failure);
  }

  const whole = new Collector(context);
  for (const rule of plan.brief) showAll(brief, new Set(rule.on), (_, subject, authority) => { whole.see(rule, subject, authority); });
  return { blocks, whole: whole.findings, failures: [...failures, ...whole.failures] };
}
