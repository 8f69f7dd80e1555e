import { type Cell, cellsOf } from '../brief/cells.js';
import { type PlacedStretch, type Stretch, stretchesOf } from '../brief/stretches.js';
import type { CitationKind } from '../citation/citation.js';
import { countBefore } from '../text/countBefore.js';
import { bitsOf, whatHas } from './needs.js';
import { fasten, holds, type PlacedFindings } from './placedFindings.js';
import type { Finding, On, Rule, RuleContext, Subject } from './rule.js';
import { showAll, showBlock } from './subjects.js';
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
  /** Blocks in which something was found, in order. The objects are those of an earlier run where nothing changed but places. */
  readonly blocks: readonly { readonly index: number; readonly found: BlockFound }[];
  /** The same for any block, by index. */
  readonly at: (index: number) => BlockFound | undefined;
  /** What rules found that look at the brief as a whole. */
  readonly whole: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** Rules by what they are shown. */
export class Roster {
  private readonly needy = new Map<On, { readonly rule: Rule; readonly needs: number }[]>();
  private readonly lists = new Map<On, Map<number, readonly Rule[]>>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const needs = bitsOf(rule.needs);
      for (const kind of rule.on) this.needy.set(kind, [...(this.needy.get(kind) ?? []), { rule, needs }]);
    }
  }

  /** Those that a subject of a kind gives something to say, by what it has. A list is made once: few subjects have what none before them had. */
  of(kind: On, has: number): readonly Rule[] {
    let lists = this.lists.get(kind);
    if (lists === undefined) {
      lists = new Map();
      this.lists.set(kind, lists);
    }
    let list = lists.get(has);
    if (list === undefined) {
      list = (this.needy.get(kind) ?? []).flatMap(({ rule, needs }) => ((needs & has) === needs ? [rule] : []));
      lists.set(has, list);
    }
    return list;
  }
}

/** Rules to run, sorted by how far they look and by what they are shown. */
export interface Plan {
  readonly block: Roster;
  readonly citations: Roster;
  /** Those that look at the brief as a whole. */
  readonly brief: readonly Rule[];
  readonly leaning: readonly Rule[];
  /** Those that rest on something else in each block. */
  readonly leaningAt: readonly NonNullable<Rule['leansAt']>[];
}

/** A rule that is shown the brief itself runs whole, however far it says it looks. */
const reach = ({ reads, on }: Rule): Rule['reads'] => (on.includes('brief') ? 'brief' : reads);

export function planOf(rules: readonly Rule[]): Plan {
  const those = (reads: Rule['reads']): Rule[] => rules.filter((rule) => reach(rule) === reads);
  const near = rules.filter((rule) => reach(rule) !== 'brief');
  return { block: new Roster(those('block')), citations: new Roster(those('citations')), brief: those('brief'), leaning: near, leaningAt: near.flatMap(({ leansAt }) => leansAt ?? []) };
}

/** Collects what rules find, rule by rule guarded: one that throws costs its own further findings on that subject only. */
class Collector {
  readonly findings: Finding[] = [];
  readonly failures: Failure[] = [];

  constructor(private readonly context: RuleContext) {}

  show(rules: readonly Rule[], subject: unknown, authority: string | null): void {
    for (let seen = 0; seen < rules.length; ) {
      try {
        for (; seen < rules.length; seen++) rules[seen]?.see(subject, authority, this.context, this.findings);
      } catch (error) {
        this.failures.push({ rule: rules[seen]?.id ?? '', error });
        seen++;
      }
    }
  }
}

/** What findings rest on besides the cell of their block. */
interface Ground {
  readonly plan: Plan;
  /** What rules lean on in the brief as a whole. */
  readonly leans: string;
  /** Stands for all that the brief's citations say and mean. */
  readonly citations: object;
  /** Where its tables stand. */
  readonly tables: string;
}

/** What rules found in one block, while its cell lasts. */
interface Kept extends BlockFound {
  readonly ground: Ground;
  /** What rules lean on in this block, in words, and which of the plan's `leaningAt` do. */
  readonly at: string;
  readonly leaning: readonly number[];
  readonly failures: readonly Failure[];
  readonly wideFailures: readonly Failure[];
}

/** The same for a stretch, while it lasts. */
interface KeptStretch {
  readonly ground: Ground;
  readonly start: number;
  readonly blocks: readonly Kept[];
  /** Those that rest on something outside the stretch, by their place in it: they are looked at after every edit. */
  readonly restless: readonly number[];
  /** Those in which something was found, by their place in it. */
  readonly telling: readonly number[];
  readonly failures: readonly Failure[];
}

const store = new WeakMap<Cell, Kept>();
const stretches = new WeakMap<Stretch, KeptStretch>();

const sameNear = (a: Ground, b: Ground): boolean => a.plan === b.plan && a.leans === b.leans;
const sameWide = (a: Ground, b: Ground): boolean => a.citations === b.citations && a.tables === b.tables;

const isRestless = ({ leaning, own, wide }: Kept): boolean => leaning.length > 0 || [own, wide].some(({ loose, anchors }) => loose || anchors.length > 0);
/** Whether something was found. */
export const isTelling = ({ own, wide }: BlockFound): boolean => own.findings.length + wide.findings.length > 0;

const everyNumber = (count: number): readonly number[] => Array.from({ length: count }, (_, nth) => nth);

/** Runs the rules of a plan over a brief. What they found before in blocks that did not change is taken over; the result is the same. */
export function runRules(plan: Plan, context: RuleContext): Found {
  const { brief } = context;
  const { blocks: cells, citations } = cellsOf(brief);
  const leans = [traitsOf(context), ...plan.leaning.map((rule) => rule.leansOn(context))].join('\n');
  const ground: Ground = { plan, leans, citations, tables: tablesIn(brief) };
  const everyLean = everyNumber(plan.leaningAt.length);

  /** Shows a block to groups of rules, each of which has its own collector. */
  const run = (groups: readonly { readonly rules: Roster; readonly collector: Collector }[], index: number): void => {
    showBlock(brief, index, (kind, subject, authority) => {
      const has = kind === 'claim' ? 0 : whatHas(subject as Subject<'block' | CitationKind>, brief);
      for (const { rules, collector } of groups) collector.show(rules.of(kind, has), subject, authority);
    });
  };

  const lean = (index: number, asked: readonly number[]): Pick<Kept, 'at' | 'leaning'> => {
    let at = inTableOfAuthorities(brief, index) ? 'listed' : '';
    const leaning: number[] = [];
    for (const nth of asked) {
      const words = plan.leaningAt[nth]?.(index, context) ?? '';
      if (words === '') continue;
      at += `\n${String(nth)} ${words}`;
      leaning.push(nth);
    }
    return { at, leaning };
  };

  const keptIn = (cell: Cell, index: number): Kept => {
    const old = store.get(cell);
    const { at, leaning } = lean(index, old?.ground.plan === plan ? old.leaning : everyLean);
    const near = old?.at === at && sameNear(old.ground, ground) ? old : undefined;
    const keepsOwn = near !== undefined && holds(near.own, brief, index);
    const keepsWide = near !== undefined && sameWide(near.ground, ground) && holds(near.wide, brief, index);
    if (keepsOwn && keepsWide) return near;
    const own = { rules: plan.block, collector: new Collector(context) };
    const wide = { rules: plan.citations, collector: new Collector(context) };
    run([...(keepsOwn ? [] : [own]), ...(keepsWide ? [] : [wide])], index);
    const kept: Kept = {
      ground,
      at,
      leaning,
      ...(keepsOwn ? { own: near.own, failures: near.failures } : { own: fasten(own.collector.findings, brief, index), failures: own.collector.failures }),
      ...(keepsWide ? { wide: near.wide, wideFailures: near.wideFailures } : { wide: fasten(wide.collector.findings, brief, index), wideFailures: wide.collector.failures }),
    };
    store.set(cell, kept);
    return kept;
  };

  const stretchIn = ({ stretch, start, end }: PlacedStretch): KeptStretch => {
    const old = stretches.get(stretch);
    const lasts = old !== undefined && sameNear(old.ground, ground) && sameWide(old.ground, ground) && (ground.tables === '' || old.start === start);
    const blocks = lasts ? [...old.blocks] : [];
    let fresh = !lasts;
    for (const nth of lasts ? old.restless : everyNumber(end - start)) {
      const cell = cells[start + nth];
      if (cell === undefined) continue;
      const kept = keptIn(cell, start + nth);
      if (kept !== blocks[nth]) fresh = true;
      blocks[nth] = kept;
    }
    if (lasts && !fresh && old.start === start) return old;
    const those = (fits: (kept: Kept) => boolean): readonly number[] => blocks.flatMap((kept, nth) => (fits(kept) ? [nth] : []));
    const kept = { ground, start, blocks, restless: those(isRestless), telling: those(isTelling), failures: blocks.flatMap(({ failures, wideFailures }) => [...failures, ...wideFailures]) };
    stretches.set(stretch, kept);
    return kept;
  };

  const all = stretchesOf(brief).map(stretchIn);
  const blocks: { index: number; found: BlockFound }[] = [];
  const failures: Failure[] = [];
  for (const kept of all) {
    for (const nth of kept.telling) {
      const found = kept.blocks[nth];
      if (found !== undefined) blocks.push({ index: kept.start + nth, found });
    }
    failures.push(...kept.failures);
  }
  const at = (index: number): BlockFound | undefined => {
    const kept = all[countBefore(all, ({ start }) => start <= index) - 1];
    return kept?.blocks[index - kept.start];
  };

  const whole = new Collector(context);
  for (const rule of plan.brief) showAll(brief, new Set(rule.on), (_, subject, authority) => { whole.show([rule], subject, authority); });
  return { blocks, at, whole: whole.findings, failures: [...failures, ...whole.failures] };
}
