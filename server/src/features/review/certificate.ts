import { longDate } from '../describe.js';
import { hashOf } from './fingerprint.js';
import { concernList, type Gate, openLine, summary } from './gate.js';
import type { Review } from './review.js';

export interface CertificateFacts {
  /** File name of the brief. */
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Of Pincite. */
  readonly version: string;
}

const cell = (text: string): string => text.replace(/([\\`*_|<[\]])/g, '\\$1').replace(/\s+/g, ' ');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [`| ${heads.join(' | ')} |`, `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`), ''];

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, '', ...lines]);

/** A page for the file: which text was checked, what the library proved, who signed for the rest, what was left to stand, and what is not checked at all. */
export function certificate({ brief, checked, citations }: Review, gate: Gate, { file, on, version }: CertificateFacts): string {
  const count = (verdict: string) => citations.filter((citation) => citation.verdict === verdict).length;
  const opinions = [...new Set(brief.authorities.flatMap(({ opinion }) => (opinion === undefined ? [] : [opinion.record.caseName])))];
  const lines = [
    `# Certificate of citation review`,
    '',
    `- **Brief**: ${cell(file)}`,
    `- **Text (SHA-256)**: \`${hashOf(brief.source)}\``,
    `- **Date**: ${longDate(on)}`,
    `- **Checked by**: Pincite ${version}`,
    `- **Result**: ${summary(gate)}`,
    '',
    `The brief cites ${String(brief.authorities.filter(({ kind }) => kind !== 'record').length)} authorities in ${String(citations.length)} citations. ${String(count('verified'))} were found in an opinion of the library, ${String(count('signed'))} were read by a person, and ${String(count('form'))} had nothing to check but their form.`,
    '',
    ...(opinions.length === 0 ? [] : [`Opinions in the library that the brief cites: ${opinions.map((name) => `*${cell(name)}*`).join(', ')}.`, '']),
    ...section('Open', table(['Line', 'What is open'], gate.open.map((item) => [String(lineOfItem(item, citations)), openLine(item)]))),
    ...section('Signed by a person', table(['Line', 'Citation', 'What was checked', 'By', 'On', 'How'], gate.signed.map(({ line, text, concerns, signOff }) => [String(line), text.citation, concernList(concerns.length > 0 ? concerns : signOff.covers), signOff.by, signOff.on, signOff.note ?? '']))),
    ...section('Findings left to stand', table(['Rule', 'Finding', 'Reason given in the brief'], checked.ignored.map(({ finding, by }) => [finding.rule, finding.message, by.reason === '' ? 'none' : by.reason]))),
    '## What this does not say',
    '',
    'Nothing here says that a case is still good law, that an authority outside the library holds what the brief says, or that no better authority exists. Pincite compares citations with opinions it has and reports what it cannot compare.',
    '',
    'Signed: ______________________________ Date: ______________',
  ];
  return `${lines.join('\n')}\n`;
}

function lineOfItem(item: Gate['open'][number], citations: Review['citations']): number | string {
  if (item.citation !== undefined) return item.citation.line;
  const before = citations.findLast(({ span }) => item.kind === 'error' && span.start <= item.finding.span.start);
  return before === undefined ? '' : `after ${String(before.line)}`;
}
