import { axisX, axisY, barX, cell, dot, plot, ruleX, text, type PlotOptions } from '@observablehq/plot';
import type { BriefReport, Weight } from '../../features/report/report.js';
import { weights, weightWords } from '../../features/report/words.js';
import { say } from '../../text/say.js';

/** An element of the document drawn in. */
export interface Drawing {
  readonly outerHTML: string;
}

/** A picture and the sentence that says the same to a reader who can't see it. */
export interface Chart {
  readonly title: string;
  readonly says: string;
  /** SVG whose colours are the page's variables `--weight-binding` and so on. */
  readonly drawing: Drawing;
}

/** The document in which the library draws; hosts without a browser bring their own. */
export type Canvas = object;

const colour = (weight: Weight): string => `var(--weight-${weight})`;
const short = (label: string, most = 44): string => (label.length > most ? `${label.slice(0, most - 1)}…` : label);

function draw(document: Canvas, options: PlotOptions): Drawing {
  return plot({ className: 'chart', style: { background: 'transparent', color: 'currentColor', fontSize: '12px' }, ...options, ...({ document } as object) }) as Drawing;
}

/** Cases by court and year: the size of a dot is how often the brief cites it. */
function courtsAndYears({ authorities }: BriefReport, document: Canvas, width: number): Chart | undefined {
  const cases = authorities.flatMap(({ court, year, ...rest }) => (court === null || year === null ? [] : [{ court, year, ...rest }]));
  if (cases.length === 0) return undefined;
  const courts = [...new Set(cases.map(({ court }) => court))].sort((a, b) => (a === 'U.S.' ? -1 : b === 'U.S.' ? 1 : a.localeCompare(b, 'en')));
  const years = cases.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    title: say('Cases by court and year'),
    says: courts.map((court) => { const own = cases.filter((each) => each.court === court); return `${court}: ${String(own.length)} (${[...new Set(own.map(({ year }) => year))].sort().join(', ')})`; }).join('; '),
    drawing: draw(document, {
      width, height: 80 + courts.length * 36, marginLeft: 110, marginRight: 30, marginBottom: 45,
      x: { domain: [first - 2, last + 2], label: say('Year decided'), tickFormat: (year: number) => (Number.isInteger(year) ? String(year) : '') },
      y: { domain: courts, label: null, type: 'point', padding: 0.6 },
      r: { range: [0, 13], domain: [0, Math.max(...cases.map(({ citations }) => citations))] },
      marks: [
        axisX({ ticks: 8, label: say('Year decided'), labelArrow: 'none', labelOffset: 40, tickFormat: (year: number) => (Number.isInteger(year) ? String(year) : '') }),
        axisY({ tickSize: 0 }),
        dot(cases, { x: 'year', y: 'court', r: 'citations', fill: ({ weight }: { weight: Weight }) => colour(weight), fillOpacity: 0.75, stroke: 'currentColor', strokeWidth: 0.5, title: ({ label, citations }: { label: string; citations: number }) => say('{0}: cited {1} times', label, citations) }),
      ],
      color: { type: 'identity' },
    }),
  };
}

/** How many citations of each section rest on which kind of source. */
function sectionWeights({ citations, sections }: BriefReport, document: Canvas, width: number): Chart | undefined {
  const rows = sections.flatMap((section) => weights.flatMap((weight) => {
    const count = citations.filter((each) => each.section === section && each.weight === weight).length;
    return count === 0 ? [] : [{ section, weight, count }];
  }));
  if (rows.length === 0) return undefined;
  return {
    title: say('What each section rests on'),
    says: sections.map((section) => `${section}: ${rows.filter((row) => row.section === section).map(({ weight, count }) => `${weightWords(weight)} ${String(count)}`).join(', ')}`).join('; '),
    drawing: draw(document, {
      width, height: 75 + sections.length * 30, marginLeft: 210, marginRight: 30, marginBottom: 45,
      x: { label: say('Citations'), labelArrow: 'none', labelOffset: 40, ticks: 6, tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : '') },
      y: { domain: sections, label: null, tickFormat: (section: string) => short(section, 32) },
      color: { type: 'identity' },
      marks: [barX(rows, { x: 'count', y: 'section', fill: ({ weight }: { weight: Weight }) => colour(weight), insetRight: 1, title: ({ section, weight, count }: { section: string; weight: Weight; count: number }) => `${section}: ${weightWords(weight)}, ${String(count)}` }), ruleX([0])],
    }),
  };
}

/** The labels alone take half of it. */
const leastForMap = 640;

/** Which section cites which authority, and how often. */
function sectionsAndAuthorities({ citations, sections, authorities }: BriefReport, document: Canvas, width: number): Chart | undefined {
  const labels = authorities.map(({ label }) => label);
  const known = new Set(labels);
  const counts = new Map<string, { section: string; authority: string; weight: Weight; count: number }>();
  for (const { section, authority, weight } of citations) {
    if (authority === null || !known.has(authority)) continue;
    const key = `${section}\n${authority}`;
    const before = counts.get(key);
    // A separate writing cited once colours the cell: it is what a reader must not miss.
    counts.set(key, { section, authority, weight: before?.weight === 'separate' ? 'separate' : weight, count: (before?.count ?? 0) + 1 });
  }
  const rows = [...counts.values()];
  if (rows.length === 0) return undefined;
  const row = new Map(labels.map((label) => [label, short(label)]));
  const shown = rows.map((each) => ({ ...each, label: row.get(each.authority) ?? each.authority }));
  return {
    title: say('From sections to authorities'),
    says: sections.map((section) => `${section}: ${rows.filter((each) => each.section === section).map(({ authority, count }) => `${authority} (${String(count)})`).join(', ')}`).join('; '),
    drawing: draw(document, {
      width: Math.max(width, leastForMap), height: 130 + labels.length * 24, marginLeft: 310, marginTop: 100, marginRight: 60,
      x: { domain: sections, label: null, axis: 'top', tickRotate: -35, tickFormat: (section: string) => short(section, 24) },
      y: { domain: [...new Set(labels.map((label) => row.get(label) ?? label))], label: null },
      color: { type: 'identity' },
      marks: [
        cell(shown, { x: 'section', y: 'label', fill: ({ weight }: { weight: Weight }) => colour(weight), fillOpacity: 0.8, inset: 1, title: ({ authority, section, count }: { authority: string; section: string; count: number }) => say('{0} cites {1}: {2} times', section, authority, count) }),
        text(shown, { x: 'section', y: 'label', text: ({ count }: { count: number }) => String(count), fill: 'var(--on-weight)' }),
      ],
    }),
  };
}

/** @param width of the pictures in pixels */
export const chartsOf = (report: BriefReport, document: Canvas, width = 760): Chart[] =>
  [courtsAndYears, sectionWeights, sectionsAndAuthorities].flatMap((chart) => chart(report, document, width) ?? []);
