import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import { combineLibraries, createLibrary } from '../../server/src/library/library.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { openOpinion } from '../../server/src/library/store.js';
import { attributionRules } from '../../server/src/rules/attribution/index.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { verificationRules } from '../../server/src/rules/verification/index.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly prelude?: string;
  readonly verdict: 'ok' | 'flag' | 'info';
}

const folder = join(import.meta.dirname, '../score/attribution');
const rowsOf = (name: string): Row[] => readFileSync(join(folder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
const imported = readdirSync(join(folder, 'opinions')).filter((name) => name.endsWith('.txt')).flatMap((name) => {
  const stored = importOpinion(readFileSync(join(folder, 'opinions', name), 'utf8'));
  return 'problem' in stored ? [] : [openOpinion(stored.record, stored.index, () => stored.stretches)];
});
const library = combineLibraries([shippedLibrary, createLibrary(imported)]);
const rules = [...attributionRules, ...verificationRules];

describe.each(['perez.jsonl', 'imported.jsonl', 'perez-2026-11-24.jsonl', 'imported-2026-11-24.jsonl'])('correct citations of %s', (name) => {
  it('raise no alarm', () => {
    const alarms = rowsOf(name)
      .filter(({ verdict }) => verdict !== 'flag')
      .flatMap(({ id, text, prelude }) => {
        const before = prelude === undefined ? '' : `${prelude}\n\n`;
        const { findings, failures } = check(readBrief(before + text, { library }), rules, defaultSettings);
        expect(failures).toEqual([]);
        return findings.filter(({ span, severity }) => span.start >= before.length && (severity === 'error' || severity === 'warning')).map(({ rule }) => `${id}: ${rule}`);
      });
    expect(alarms).toEqual([]);
  });
});
