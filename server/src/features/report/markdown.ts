import type { BriefReport, ReportCitation } from './report.js';
import { verdictLine, weightWords } from './words.js';

const cell = (text: string | null): string => (text ?? '').replace(/([\\`*_|<[\]])/g, '\\$1').replace(/\s+/g, ' ');

const table = (heads: readonly string[], rows: readonly (readonly (string | null)[])[]): string[] =>
  rows.length === 0 ? [] : ['', `| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)];

const signature = ({ signOff, lapsed }: ReportCitation): string =>
  signOff !== null ? `${signOff.by}, ${signOff.on}${signOff.note === null ? '' : ` (${signOff.note})`}` : lapsed !== null ? `lapsed (${lapsed.by}, ${lapsed.on})` : '';

/** The report as Markdown: the filing gate, every citation, the authorities. */
export function reportMarkdown(report: BriefReport): string {
  const { file, hash, on, court, gate, citations, authorities } = report;
  const lines = [
    `# Citations of ${cell(file)}`, '',
    gate.summary, '',
    `Text (SHA-256): \`${hash}\`. ${on}.${court === null ? '' : ` Court of filing: ${court}.`}`, '',
    '## Open before filing',
    ...(gate.open.length === 0 ? ['', 'Nothing.'] : table(['Line', 'What is open'], gate.open.map(({ line, message }) => [String(line), message]))), '',
    '## Every citation',
    ...table(['Line', 'Section', 'Citation', 'Page', 'Part', 'Who speaks', 'Verdict', 'Evidence', 'Signed', 'Hash'], citations.map((each) => [
      String(each.line), each.section, each.text, each.page, each.part, each.voice, verdictLine(each),
      [...each.findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ message }) => message), ...each.evidence].join(' '), signature(each), each.hash.slice(0, 12),
    ])), '',
    '## Authorities',
    ...table(['Authority', 'Court', 'Year', 'Weight', 'Citations'], authorities.map(({ label, court: by, year, weight, citations: count }) => [label, by, year === null ? null : String(year), weightWords(weight), String(count)])),
  ];
  return `${lines.join('\n')}\n`;
}
