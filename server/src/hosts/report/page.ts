import type { BriefReport, ReportCitation, Weight } from '../../features/report/report.js';
import { verdictWords, weights, weightWords } from '../../features/report/words.js';
import type { Chart } from './charts.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** Colours that differ in lightness as well as in hue, so that they part in grey print and for the colour-blind. */
const light: Record<Weight, string> = { binding: '#1b4f8a', persuasive: '#5f9bd1', case: '#3b78b0', separate: '#b8441f', law: '#4d7a3a', secondary: '#8d7bb0', record: '#8a8a8a' };
const dark: Record<Weight, string> = { binding: '#6aa9ec', persuasive: '#3f74a8', case: '#5590c8', separate: '#f08a5d', law: '#86b872', secondary: '#ad9cd1', record: '#8f8f8f' };
const variables = (colours: Record<Weight, string>): string => weights.map((weight) => `--weight-${weight}:${colours[weight]}`).join(';');

const styles = `
:root{color-scheme:light dark;${variables(light)};--on-weight:#fff;--line:#c9c9c9;--bad:#a1260d;--good:#2d6a2d}
@media (prefers-color-scheme:dark){:root{${variables(dark)};--on-weight:#111;--line:#555;--bad:#f48771;--good:#89d185}}
body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.15rem;margin-top:2.2rem}
.facts{opacity:.8;overflow-wrap:anywhere}
.result{border-left:.35rem solid var(--bad);padding:.5rem .9rem;margin:1rem 0;font-weight:600}.result.passed{border-color:var(--good)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
td.v-wrong,td.v-doubtful{color:var(--bad);font-weight:600}td.v-verified,td.v-signed{color:var(--good)}
code{font-size:.85em}figure{margin:1rem 0;overflow-x:auto}figcaption{font-weight:600;margin-bottom:.4rem}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;padding:0;list-style:none}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.4em;border:1px solid currentColor}
.scroll{overflow-x:auto}@media print{body{max-width:none}figure,tr{break-inside:avoid}}
`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

const cells = (...texts: readonly string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

function citationRow(each: ReportCitation): string {
  const place = [each.page === null ? '' : `at ${each.page}`, each.part ?? '', each.voice === null ? '' : `speaking: ${each.voice}`].filter((word) => word !== '').map(escaped).join('<br>');
  const told = [...each.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message), ...each.evidence].map(escaped).join('<br>');
  const signed = each.signOff !== null ? `${each.signOff.by}, ${each.signOff.on}${each.signOff.note === null ? '' : `: ${each.signOff.note}`}` : each.lapsed === null ? '' : `Lapsed: ${each.lapsed.by}, ${each.lapsed.on}`;
  const verdict = `${verdictWords[each.verdict]}${each.notVerified === null ? '' : `: ${each.notVerified}`}`;
  return `<tr><td>${String(each.line)}</td><td>${escaped(each.text)}<br><small>${escaped(each.section)}</small></td><td>${place}</td><td class="v-${each.verdict}">${escaped(verdict)}</td><td>${told}</td><td>${escaped(signed)}</td><td><code title="${each.hash}">${each.hash.slice(0, 10)}</code></td></tr>`;
}

const figure = ({ title, says, svg }: Chart): string => `<figure role="group" aria-label="${escaped(`${title}. ${says}`)}"><figcaption>${escaped(title)}</figcaption>${svg}</figure>`;

/** The report as one page that needs nothing else: no script, no network, pictures in it. */
export function reportPage(report: BriefReport, charts: readonly Chart[]): string {
  const { file, hash, on, court, gate, citations } = report;
  const used = new Set(citations.map(({ weight }) => weight));
  const legend = weights.filter((weight) => used.has(weight)).map((weight) => `<li><i style="background:var(--weight-${weight})"></i>${escaped(weightWords[weight])}</li>`).join('');
  const body = [
    `<h1>Citations of ${escaped(file)}</h1>`,
    `<p class="facts">${escaped(on)}${court === null ? '' : ` · court of filing: ${escaped(court)}`} · text SHA-256 <code>${hash}</code></p>`,
    `<p class="result${gate.passed ? ' passed' : ''}">${escaped(gate.summary)}</p>`,
    gate.open.length === 0 ? '' : `<h2>Open before filing</h2>${table(['Line', 'What is open'], gate.open.map(({ line, message }) => cells(String(line), escaped(message))))}`,
    charts.length === 0 ? '' : `<h2>Pictures</h2><ul class="legend">${legend}</ul>${charts.map(figure).join('')}`,
    `<h2>Every citation</h2>${table(['Line', 'Citation', 'Where it points', 'Verdict', 'Evidence', 'Signed for', 'Hash'], citations.map(citationRow))}`,
    '<p class="facts">Pincite compares citations with the opinions of its library. It gives no good-law signal, and what it calls not verified nobody has compared.</p>',
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>Citations of ${escaped(file)}</title><style>${styles}</style></head><body>${body.join('\n')}</body></html>\n`;
}
