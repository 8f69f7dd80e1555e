import { say } from '../../text/say.js';
import { sayDate } from '../describe.js';
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
    `# ${say`Certificate of citation review`}`,
    '',
    `- **${say`Brief`}**: ${cell(file)}`,
    `- **${say`Text (SHA-256)`}**: \`${hashOf(brief.source)}\``,
    `- **${say`Date`}**: ${sayDate(on)}`,
    `- **${say`Checked by`}**: Pincite ${version}`,
    `- **${say`Result`}**: ${summary(gate)}`,
    '',
    say`The brief cites ${brief.authorities.filter(({ kind }) => kind !== 'record').length} authorities in ${citations.length} citations. ${count('verified')} were found in an opinion of the library, ${count('signed')} were read by a person, and ${count('form')} had nothing to check but their form.`,
    '',
    ...(opinions.length === 0 ? [] : [say`Opinions in the library that the brief cites: ${opinions.map((name) => `*${cell(name)}*`).join(', ')}.`, '']),
    ...section(say`Open`, table([say`Line`, say`What is open`], gate.open.map((item) => [String(lineOfItem(item, citations)), openLine(item)]))),
    ...section(say`Signed by a person`, table([say`Line`, say`Citation`, say`What was checked`, say`By`, say`On`, say`How`], gate.signed.map(({ line, text, concerns, signOff }) => [String(line), text.citation, concernList(concerns.length > 0 ? concerns : signOff.covers), signOff.by, signOff.on, signOff.note ?? '']))),
    ...section(say`Findings left to stand`, table([say`Rule`, say`Finding`, say`Reason given in the brief`], checked.ignored.map(({ finding, by }) => [finding.rule, finding.message, by.reason === '' ? say`none` : by.reason]))),
    `## ${say`What this does not say`}`,
    '',
    say`Nothing here says that a case is still good law, that an authority outside the library holds what the brief says, or that no better authority exists. Pincite compares citations with opinions it has and reports what it cannot compare.`,
    '',
    say`Signed: ______________________________ Date: ______________`,
  ];
  return `${lines.join('\n')}\n`;
}

function lineOfItem(item: Gate['open'][number], citations: Review['citations']): number | string {
  if (item.citation !== undefined) return item.citation.line;
  const before = citations.findLast(({ span }) => item.kind === 'error' && span.start <= item.finding.span.start);
  return before === undefined ? '' : say`after ${before.line}`;
}
