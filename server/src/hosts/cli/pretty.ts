import { styleText } from 'node:util';
import type { Severity } from '../../rules/rule.js';
import { counted } from '../../text/counted.js';
import { lineStarts, placeOf } from '../../text/lines.js';
import type { CheckedFile } from './sarif.js';

const colours: Record<Severity, 'red' | 'yellow' | 'blue' | 'gray'> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' };

/** One line a finding: `path:line:column  severity  message  rule-id`. */
export function pretty({ file, source, findings }: CheckedFile, colour: boolean): string {
  const starts = lineStarts(source);
  return findings
    .map(({ span, severity, message, rule }) => {
      const { line, column } = placeOf(starts, span.start);
      const word = colour ? styleText(colours[severity], severity) : severity;
      return `${file}:${String(line)}:${String(column)}  ${word}  ${message}  ${colour ? styleText('gray', rule) : rule}`;
    })
    .join('\n');
}

export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export function summaryLine({ files, error, warning, info, hint }: Summary): string {
  return `${counted(files, 'brief')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${String(info)} info, ${counted(hint, 'hint')}`;
}
