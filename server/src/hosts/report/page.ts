import type { BriefReport, ReportCitation, Weight } from '../../features/report/report.js';
import { verdictLine, weights, weightWords } from '../../features/report/words.js';
import { say } from '../../text/say.js';
import type { Chart } from './charts.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Colours that differ in lightness as well as in hue, so that they part in grey print and for the colour-blind. */
const light: Record<Weight, string> = { binding: '#1b4f8a', persuasive: '#5f9bd1', case: '#3b78b0', separate: '#b8441f', law: '#4d7a3a', secondary: '#8d7bb0', record: '#8a8a8a' };
const dark: Record<Weight, string> = { binding: '#6aa9ec', persuasive: '#3f74a8', case: '#5590c8', separate: '#f08a5d', law: '#86b872', secondary: '#ad9cd1', record: '#8f8f8f' };
const variables = (colours: Record<Weight, string>): string => weights.map((weight) => `--weight-${weight}:${colours[weight]}`).join(';');

/** Values of the variables that the colours of page and pictures come from. */
export const lightColours = `${variables(light)};--on-weight:#fff;--line:#c9c9c9;--bad:#a1260d;--good:#2d6a2d`;
export const darkColours = `${variables(dark)};--on-weight:#111;--line:#555;--bad:#f48771;--good:#89d185`;

/** Shapes, without colours of their own. */
export const shapes = `
h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.15rem;margin-top:2.2rem}
.facts{opacity:.8;overflow-wrap:anywhere}
.result{border-left:.35rem solid var(--bad);padding:.5rem .9rem;margin:1rem 0;font-weight:600}.result.passed{border-color:var(--good)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
td.v-wrong,td.v-doubtful{color:var(--bad);font-weight:600}td.v-verified,td.v-signed{color:var(--good)}
code{font-size:.85em}figure{margin:1rem 0;overflow-x:auto}figcaption{font-weight:600;margin-bottom:.4rem}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;padding:0;list-style:none}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border:1px solid currentColor}
${weights.map((weight) => `.legend .w-${weight}{background:var(--weight-${weight})}`).join('')}
.scroll{overflow-x:auto}`;

const styles = `
:root{color-scheme:light dark;${lightColours}}
@media (prefers-color-scheme:dark){:root{${darkColours}}}
body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1.5rem}
${shapes}@media print{body{max-width:none}figure,tr{break-inside:avoid}}
`;

const table = (heads: readonly string[], rows: readonly string[], name = 'scroll'): string =>
  `<div class="${name}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

/** What a reader at a screen can do with a row: go there, or sign for it. A page on paper has neither. */
export interface Controls {
  /** The line number of a place in the brief, as HTML. */
  readonly line: (line: number, start: number, end: number) => string;
  /** What stands under the verdict of a citation, as HTML. */
  readonly verdict: (citation: ReportCitation) => string;
}

const onPaper: Controls = { line: String, verdict: () => '' };

function citationRow(each: ReportCitation, { line, verdict }: Controls): string {
  const place = [each.page === null ? '' : say('at {0}', each.page), each.part ?? '', each.voice === null ? '' : say('speaking: {0}', each.voice)].filter((word) => word !== '').map(escaped).join('<br>');
  const told = [...each.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message), ...each.evidence].map(escaped).join('<br>');
  const signed = each.signOff !== null ? `${each.signOff.by}, ${each.signOff.on}${each.signOff.note === null ? '' : `: ${each.signOff.note}`}` : each.lapsed === null ? '' : say('Lapsed: {0}, {1}', each.lapsed.by, each.lapsed.on);
  return `<tr data-start="${String(each.start)}" data-end="${String(each.end)}"><td>${line(each.line, each.start, each.end)}</td><td>${escaped(each.text)}<br><small>${escaped(each.section)}</small></td><td>${place}</td><td class="v-${each.verdict}">${escaped(verdictLine(each))}${verdict(each)}</td><td>${told}</td><td>${escaped(signed)}</td><td><code title="${each.hash}">${each.hash.slice(0, 10)}</code></td></tr>`;
}

const figure = ({ title, says }: Pick<Chart, 'title' | 'says'>, picture: string): string => `<figure role="group" aria-label="${escaped(`${title}. ${says}`)}"><figcaption>${escaped(title)}</figcaption>${picture}</figure>`;

/** What the page says, as HTML: no script, no address, no style of its own. Each picture's place is filled by `picture`. */
export function reportBody(report: BriefReport, charts: readonly Chart[], picture: (chart: Chart) => string, controls: Controls = onPaper): string {
  const { file, hash, on, court, gate, citations } = report;
  const used = new Set(citations.map(({ weight }) => weight));
  const legend = weights.filter((weight) => used.has(weight)).map((weight) => `<li><i class="w-${weight}"></i>${escaped(weightWords(weight))}</li>`).join('');
  const open = gate.open.map(({ line, start, end, message }) => `<tr data-start="${String(start)}" data-end="${String(end)}"><td>${controls.line(line, start, end)}</td><td>${escaped(message)}</td></tr>`);
  return [
    `<h1>${escaped(say('Citations of {0}', file))}</h1>`,
    `<p class="facts">${escaped(on)}${court === null ? '' : ` · ${escaped(say('court of filing: {0}', court))}`} · ${escaped(say('text SHA-256'))} <code>${hash}</code></p>`,
    `<p class="result${gate.passed ? ' passed' : ''}">${escaped(gate.summary)}</p>`,
    gate.open.length === 0 ? '' : `<h2>${escaped(say('Open before filing'))}</h2>${table([say('Line'), say('What is open')], open)}`,
    charts.length === 0 ? '' : `<h2>${escaped(say('Pictures'))}</h2><ul class="legend">${legend}</ul>${charts.map((chart) => figure(chart, picture(chart))).join('')}`,
    `<h2>${escaped(say('Every citation'))}</h2>${table([say('Line'), say('Citation'), say('Where it points'), say('Verdict'), say('Evidence'), say('Signed for'), say('Hash')], citations.map((each) => citationRow(each, controls)), 'scroll citations')}`,
    `<p class="facts">${escaped(say('Pincite compares citations with the opinions of its library. It gives no good-law signal, and what it calls not verified nobody has compared.'))}</p>`,
  ].join('\n');
}

/** The report as one page that needs nothing else: no script, no network, pictures in it. */
export function reportPage(report: BriefReport, charts: readonly Chart[]): string {
  const body = reportBody(report, charts, ({ drawing }) => drawing.outerHTML);
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(say('Citations of {0}', report.file))}</title><style>${styles}</style></head><body>${body}</body></html>\n`;
}
