import { blockAt } from '../brief/blockAt.js';
import type { Brief, IgnoreComment } from '../brief/brief.js';
import { ignoredBy, ignoringIn } from './ignoring.js';
import { fasten, findingsAt, type PlacedFindings, startsOf } from './placedFindings.js';
import type { Finding, Severity } from './rule.js';
import { type BlockFound, type Found, isTelling } from './runRules.js';

/** What is told of one block: in text order, each cause once. */
export interface BlockReport {
  /** The same object from run to run, as long as nothing changes but where things stand. */
  readonly placed: PlacedFindings;
  /** Where the blocks that it touches on begin: its own, then the others. */
  readonly starts: readonly number[];
}

interface Reported {
  readonly reports: readonly BlockReport[];
  readonly ignored: readonly { readonly finding: Finding; readonly by: IgnoreComment }[];
}

type Severities = Readonly<Record<string, Severity | 'off'>>;

const byPlace = (a: Finding, b: Finding): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

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

/** What was made of a block's findings, and of which. */
interface Told {
  readonly wide: PlacedFindings;
  readonly visiting: readonly PlacedFindings[];
  readonly placed: PlacedFindings;
  /** Without those that comments ignore; `flags` says which. */
  unignored?: { readonly flags: string; readonly placed: PlacedFindings };
}

const toldOf = new WeakMap<PlacedFindings, Told>();

function tell(brief: Brief, index: number, found: readonly Finding[], severities: Severities): PlacedFindings {
  const chosen = found.map((finding): Finding => {
    const severity = severities[finding.rule];
    return severity === undefined || severity === 'off' ? finding : { ...finding, severity };
  });
  return fasten(toldOnce(chosen.sort(byPlace)), brief, index);
}

const none: readonly PlacedFindings[] = [];

/** Findings that stand in other blocks than the one for which they were found, by the index of the block in which they stand. */
function visitors(brief: Brief, blocks: Found['blocks']): ReadonlyMap<number, PlacedFindings[]> {
  const visiting = new Map<number, PlacedFindings[]>();
  for (const { index, found: { own, wide } } of blocks) {
    for (const placed of [own, wide]) {
      if (placed.away.length === 0) continue;
      const now = findingsAt(placed, startsOf(placed, brief, index));
      for (const at of new Set(placed.away.map((nth) => blockAt(brief, now[nth]?.span.start ?? 0)))) visiting.set(at, [...(visiting.get(at) ?? none), placed]);
    }
  }
  return visiting;
}

/** Puts what the rules found together, block by block. What was put together before is taken over where nothing in it changed. */
export function reportsOf(brief: Brief, { blocks, at, whole }: Found, severities: Severities): Reported {
  const visiting = visitors(brief, blocks);
  const homes = new Map<PlacedFindings, number>();
  if (visiting.size > 0) for (const { index, found: { own, wide } } of blocks) homes.set(own, index).set(wide, index);
  const loose = new Map<number, Finding[]>();
  for (const finding of whole) {
    const at = blockAt(brief, finding.span.start);
    const list = loose.get(at);
    if (list === undefined) loose.set(at, [finding]);
    else list.push(finding);
  }

  const gather = (index: number, found: BlockFound | undefined, visits: readonly PlacedFindings[]): Finding[] => {
    const stays = ({ span }: Finding): boolean => blockAt(brief, span.start) === index;
    const own = found === undefined ? [] : [found.own, found.wide].flatMap((placed) => findingsAt(placed, startsOf(placed, brief, index)).filter((_, nth) => !placed.away.includes(nth)));
    const others = visits.flatMap((placed) => {
      const now = findingsAt(placed, startsOf(placed, brief, homes.get(placed) ?? -1));
      return placed.away.flatMap((nth) => now[nth] ?? []).filter(stays);
    });
    return [...own, ...others, ...(loose.get(index) ?? [])];
  };

  const told = (index: number, found: BlockFound | undefined, visits: readonly PlacedFindings[]): Told => {
    const old = found === undefined ? undefined : toldOf.get(found.own);
    const lasts = !loose.has(index) && old?.wide === found?.wide && old?.visiting.length === visits.length && visits.every((each, nth) => each === old.visiting[nth]) && !old.placed.loose;
    if (old !== undefined && lasts) return old;
    const placed = tell(brief, index, gather(index, found, visits), severities);
    const fresh: Told = { wide: found?.wide ?? placed, visiting: visits, placed };
    if (found !== undefined) toldOf.set(found.own, fresh);
    return fresh;
  };

  const ignoring = ignoringIn(brief);
  const reports: BlockReport[] = [];
  const ignored: { finding: Finding; by: IgnoreComment }[] = [];
  const report = (index: number, made: Told): void => {
    let { placed } = made;
    const block = brief.blocks[index];
    const covered = ignoring.length > 0 && (block === undefined || ignoring.some(({ span }) => span.start <= block.base + block.block.sourceLength && span.end >= block.base));
    if (covered) {
      const now = findingsAt(placed, startsOf(placed, brief, index));
      const by = now.map((finding) => ignoredBy(finding, ignoring));
      const flags = by.map((comment) => (comment === undefined ? '-' : '+')).join('');
      by.forEach((comment, nth) => {
        const finding = now[nth];
        if (comment !== undefined && finding !== undefined) ignored.push({ finding, by: comment });
      });
      if (flags.includes('+')) {
        if (made.unignored?.flags !== flags) made.unignored = { flags, placed: fasten(now.filter((_, nth) => by[nth] === undefined), brief, index) };
        ({ placed } = made.unignored);
      }
    }
    if (placed.findings.length > 0) reports.push({ placed, starts: startsOf(placed, brief, index) });
  };

  const beside = [...new Set([...visiting.keys(), ...loose.keys()])].map((index) => ({ index, found: at(index) })).filter(({ found }) => found === undefined || !isTelling(found));
  for (const { index, found } of [...blocks, ...beside].sort((a, b) => a.index - b.index)) report(index, told(index, found, visiting.get(index) ?? none));
  return { reports, ignored };
}
