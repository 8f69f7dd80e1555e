import type { Severity } from '../../rules/rule.js';
import { lineStarts, placeOf } from '../../text/lines.js';
import type { CheckedFile } from './sarif.js';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, one a finding, which the pull request shows beside the line. */
export function githubAnnotations({ file, source, findings }: CheckedFile): string[] {
  const starts = lineStarts(source);
  return findings.map(({ severity, message, span, rule }) => {
    const from = placeOf(starts, span.start);
    const to = placeOf(starts, span.end);
    const columns = from.line === to.line ? `,col=${String(from.column)},endColumn=${String(to.column)}` : '';
    return annotation(severity, `file=${property(file)},line=${String(from.line)},endLine=${String(to.line)}${columns}`, rule, message);
  });
}

/** An annotation of one line; `place` is made of properties already escaped. */
const annotation = (severity: Severity, place: string, title: string, message: string): string => `::${commands[severity]} ${place},title=${property(`pincite ${title}`)}::${data(message)}`;

/** An error on one line of a file, for what is no finding of a rule. */
export const errorAnnotation = (file: string, line: number, title: string, message: string): string => annotation('error', `file=${property(file)},line=${String(line)}`, title, message);
