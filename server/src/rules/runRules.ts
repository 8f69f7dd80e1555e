import { type Cell, cellsOf } from '../brief/cells.js';
import type { Brief } from '../brief/brief.js';
import { fasten, move, type PlacedFindings } from './placedFindings.js';
import type { Finding, On, Rule, RuleContext } from './rule.js';
import { type Show, showAll, showBlock } from './subjects.js';
import { inTableOfAuthorities, tablesIn } from './surroundings.js';
import { traitsOf } from './traits.js';

/** A rule that threw. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Found {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** Rules to run, sorted by how far they look and by what they are shown. */
export interface Plan {
  readonly block: ReadonlyMap<On, readonly Rule[]>;
  readonly citations: ReadonlyMap<On, readonly Rule[]>;
  /** Those that look at the brief as a whole. */
  readonly brief: readonly Rule[];
  readonly leaning: readonly Rule[];
}

function byKind(rules: readonly Rule[]): ReadonlyMap<On, readonly Rule[]> {
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
  return { block: byKind(those('block')), citations: byKind(those('citations')), brief: those('brief'), leaning: rules.filter((rule) => reach(rule) !== 'brief') };
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

  shownTo(rules: ReadonlyMap<On, readonly Rule[]>): Show {
    return (kind, subject, authority) => {
      for (const rule of rules.get(kind) ?? []) this.see(rule, subject, authority);
    };
  }
}

/** What rules found in one block, while its cell lasts. */
interface Kept {
  readonly plan: Plan;
  readonly leans: string;
  readonly listed: boolean;
  readonly failures: readonly Failure[];
  readonly placed: PlacedFindings;
}

/** As `Kept`, for as long as the citations of the brief say and mean the same, and its tables stand where they stand. */
interface KeptWithCitations extends Kept {
  readonly citations: object;
  readonly tables: string;
}

const ofBlocks = new WeakMap<Cell, Kept>();
const ofCitations = new WeakMap<Cell, KeptWithCitations>();

interface Block {
  readonly brief: Brief;
  readonly index: number;
  readonly cell: Cell;
}

/** Takes what is kept of a block's findings, where it still holds. */
function kept<K extends Kept>(store: WeakMap<Cell, K>, { brief, index, cell }: Block, holds: (old: K) => boolean): K | undefined {
  const old = store.get(cell);
  if (old === undefined || !holds(old)) return undefined;
  const placed = move(old.placed, brief, index);
  if (placed === undefined || placed === old.placed) return placed === undefined ? undefined : old;
  const moved = { ...old, placed };
  store.set(cell, moved);
  return moved;
}

/** Runs the rules of a plan over a brief. What they found before in blocks that did not change is taken over; the result is the same. */
export function runRules(plan: Plan, context: RuleContext): Found {
  const { brief } = context;
  const { blocks, citations } = cellsOf(brief);
  const leans = [traitsOf(context), ...plan.leaning.map((rule) => rule.leansOn(context))].join('\n');
  const tables = tablesIn(brief);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const take = ({ findings: found, failures: failed }: Found): void => {
    for (const finding of found) findings.push(finding);
    for (const failure of failed) failures.push(failure);
  };

  blocks.forEach((cell, index) => {
    const block = { brief, index, cell };
    const listed = inTableOfAuthorities(brief, index);
    const holds = (old: Kept): boolean => old.plan === plan && old.leans === leans && old.listed === listed;
    const fresh = (rules: ReadonlyMap<On, readonly Rule[]>, keep: (kept: Kept) => void): Found => {
      const collector = new Collector(context);
      if (rules.size > 0) showBlock(brief, index, collector.shownTo(rules));
      const placed = fasten(collector.findings, brief, index);
      if (placed !== undefined) keep({ plan, leans, listed, failures: collector.failures, placed });
      return collector;
    };
    const own = kept(ofBlocks, block, holds);
    take(own === undefined ? fresh(plan.block, (value) => ofBlocks.set(cell, value)) : { findings: own.placed.findings, failures: own.failures });
    const wide = kept(ofCitations, block, (old) => old.citations === citations && old.tables === tables && holds(old));
    take(wide === undefined ? fresh(plan.citations, (value) => ofCitations.set(cell, { ...value, citations, tables })) : { findings: wide.placed.findings, failures: wide.failures });
  });

  const whole = new Collector(context);
  for (const rule of plan.brief) showAll(brief, new Set(rule.on), (_, subject, authority) => { whole.see(rule, subject, authority); });
  take(whole);
  return { findings, failures };
}
