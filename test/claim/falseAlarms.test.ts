import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledFolder, loudIn } from '../support/labelled.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly prelude?: string;
  readonly verdict: 'ok' | 'flag' | 'info';
}

const rowsOf = (name: string): Row[] => readFileSync(join(labelledFolder, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);

describe.each(['', '-2026-11-24', '-2026-11-24-a', '-2026-11-24-b'])('correct citations of the sets named%s', (date) => {
  it('raise no alarm', () => {
    const alarms = ['perez', 'imported'].flatMap((name) => rowsOf(`${name}${date}.jsonl`))
      .filter(({ verdict }) => verdict !== 'flag')
      .flatMap(({ id, text, prelude }) => loudIn(text, prelude).map((rule) => `${id}: ${rule}`));
    expect(alarms).toEqual([]);
  });
});
