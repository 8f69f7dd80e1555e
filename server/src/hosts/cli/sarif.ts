import type { Log, ReportingDescriptor, Result } from 'sarif';
import { indigoLink } from '../../features/rulePage.js';
import type { Finding, Rule, Severity } from '../../rules/rule.js';
import { lineStarts, placeOf } from '../../text/lines.js';

const levels: Record<Severity, Result.level> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

function descriptor({ id, summary, why, source, severity }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    ...(source.indigo === null ? {} : { helpUri: indigoLink(source.indigo) }),
    defaultConfiguration: { level: levels[severity] },
  };
}

export interface CheckedFile {
  readonly file: string;
  readonly source: string;
  readonly findings: readonly Finding[];
}

function results({ file, source, findings }: CheckedFile, index: ReadonlyMap<string, number>): Result[] {
  const starts = lineStarts(source);
  const region = ({ start, end }: { start: number; end: number }) => {
    const from = placeOf(starts, start);
    const to = placeOf(starts, end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const artifactLocation = { uri: encodeURI(file.replaceAll('\\', '/')) };
  return findings.map(({ rule, severity, message, span, fixes }) => ({
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(span) } }],
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: [{ artifactLocation, replacements: edits.map((edit) => ({ deletedRegion: region(edit.span), insertedContent: { text: edit.newText } })) }],
          })),
        }),
  }));
}

/** Findings as SARIF 2.1.0, columns in UTF-16 code units. */
export function toSarif(files: readonly CheckedFile[], rules: readonly Rule[], version: string): Log {
  const index = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'pincite', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => results(file, index)),
      },
    ],
  };
}
