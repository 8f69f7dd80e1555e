import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function pincite(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.cjs'), ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

const misspaced = '*Hope v. Pelzer*, 536 U. S. 730, 739 (2002).\n';

describe('check', () => {
  test('prints findings as JSON when not on a terminal, and exits 1 for an error', () => {
    const { status, stdout } = pincite('check', file('a.md', 'The panel held that six sister circuits agree. *Perez v. City of Fresno*, No. 22-15546, slip op. at 28 (9th Cir. Apr. 15, 2024).\n'));
    expect(status).toBe(1);
    const { version, files } = JSON.parse(stdout) as { version: number; files: { file: string; findings: { rule: string; severity: string; line: number; source: unknown }[] }[] };
    expect(version).toBe(1);
    expect(files[0]?.findings.find(({ rule }) => rule === 'dissent-as-holding')).toMatchObject({ severity: 'error', line: 1, category: 'attribution', source: { opinion: 'perez-v-city-of-fresno', page: 28 } });
  });

  test('prints lines that a problem matcher reads, and SARIF', () => {
    const name = file('a.md', misspaced);
    expect(pincite('check', name, '--format', 'pretty', '--rules', 'reporter-spacing').stdout).toContain('a.md:1:23  warning  “U. S.” is spaced “U.S.”.  reporter-spacing');
    const { runs } = JSON.parse(pincite('check', name, '--format', 'sarif', '--rules', 'reporter-spacing').stdout) as { runs: { results: unknown[] }[] };
    expect(runs[0]?.results).toMatchObject([{ ruleId: 'reporter-spacing', level: 'warning', locations: [{ physicalLocation: { region: { startLine: 1, startColumn: 23 } } }] }]);
  });

  test('fixes in place, leaving nothing else behind', () => {
    const name = file('a.md', misspaced);
    expect(pincite('check', name, '--fix').status).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).\n');
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('follows the court that the front matter names, and lists the courts in its help', () => {
    const rules = (name: string, ...options: string[]) => (JSON.parse(pincite('check', name, '--rules', 'record-cite-ca9-er', ...options).stdout) as { files: { findings: { rule: string }[] }[] }).files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    const body = 'He fled. 2-ER at 412.\n';
    expect(rules(file('plain.md', body))).toEqual([]);
    expect(rules(file('ca9.md', `---\npincite: { court: ca9 }\n---\n\n${body}`))).toEqual(['record-cite-ca9-er']);
    expect(rules(file('ca2.md', `---\npincite: { court: ca2 }\n---\n\n${body}`), '--court', 'ca9')).toEqual([]);
    expect(pincite('check', '--help').stdout.replaceAll(/\s+/g, ' ')).toContain('scotus, ca9, caed, cdcal, ndcal, cal-state, cal-state-csm');
  });

  test('counts warnings against --max-warnings', () => {
    const name = file('a.md', misspaced);
    expect(pincite('check', name).status).toBe(0);
    expect(pincite('check', name, '--max-warnings', '0').status).toBe(1);
  });

  test('names unreadable input in one line and still checks the rest', () => {
    file('good.md', misspaced);
    file('binary.md', new Uint8Array([1, 0, 2, 0]));
    const { status, stdout, stderr } = pincite('check', 'nowhere.md', 'binary.md', 'good.md', '--rules', 'reporter-spacing');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual(['pincite: nowhere.md: no such file or folder', 'pincite: binary.md: not a text file']);
    expect(stdout).toContain('reporter-spacing');
  });

  test('refuses what it does not know', () => {
    expect(pincite('check', 'a.md', '--rules', 'no-such-rule').status).toBe(2);
    expect(pincite('check').status).toBe(2);
    expect(pincite('frobnicate').status).toBe(2);
  });

  test('answers a batch row by row, offsets counted from the row’s own text', () => {
    const rows = [
      { id: 'a', text: misspaced, format: 'markdown', prelude: '*Graham v. Connor*, 490 U. S. 386, 396 (1989).', rules: ['reporter-spacing'] },
      { id: 'b', text: 'Nothing here.', format: 'text' },
    ];
    const { stdout } = pincite('check', '--batch', file('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')));
    const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; findings: { start: number }[]; fixed: string });
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(answers[0]?.findings.map(({ start }) => start)).toEqual([misspaced.indexOf('U. S.')]);
    expect(answers[0]?.fixed).toBe(misspaced.replace('U. S.', 'U.S.'));
    expect(answers[1]).toEqual({ id: 'b', findings: [], fixed: 'Nothing here.' });
  });
});

test('extract lists citations with their antecedents', () => {
  const { stdout } = pincite('extract', file('a.md', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.\n'));
  const rows = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toMatchObject([
    { n: 1, type: 'fullCase', caseName: 'Hope v. Pelzer', volume: '536', reporter: 'U.S.', page: '730', pin: '739', year: 2002, courtId: 'scotus' },
    { n: 2, type: 'id', pin: '741', antecedent: 1 },
  ]);
  expect(rows[0]?.['authority']).toBe(rows[1]?.['authority']);
});

test('explain knows its rules, and guesses at others', () => {
  expect(pincite('explain', 'dissent-as-holding')).toMatchObject({ status: 0 });
  const { status, stderr } = pincite('explain', 'dissent-as-holdin');
  expect(status).toBe(2);
  expect(stderr).toContain('did you mean dissent-as-holding?');
});

test('an imported opinion is known to the next check', () => {
  const source = join(root, 'test/score/attribution/opinions/alder-v-birch.txt');
  mkdirSync(join(folder, 'lib'));
  expect(pincite('import', source, '--library', 'lib')).toMatchObject({ status: 0, stderr: '' });
  expect(pincite('import', source, '--library', 'lib').stdout).toContain('updated');
  const brief = file('b.md', 'The Ninth Circuit held that school officials must often act upon fragments. *Alder v. Birch*, No. 21-90117, 901 F.4th 123 (9th Cir. 2023), slip op. at 6.\n');
  expect(pincite('check', brief, '--library', 'lib').stdout).toContain('dissent-as-holding');
  expect(pincite('check', brief, '--library', 'none').status).toBe(2);
  writeFileSync(join(folder, 'lib/broken.json'), '{');
  const { stderr, stdout } = pincite('check', brief, '--library', 'lib');
  expect(stderr).toContain('broken.json');
  expect(stdout).toContain('dissent-as-holding');
});

test('opinion says where quoted words stand, and null for what occurs nowhere', () => {
  const quotes = file('q.jsonl', ['{"id":"in","text":"a brief search was \\"a modest inconvenience.\\""}', '{"id":"out","text":"no such words in this opinion"}'].join('\n'));
  const { stdout } = pincite('opinion', join(root, 'test/score/attribution/opinions/alder-v-birch.txt'), '--quotes', quotes);
  const answer = JSON.parse(stdout) as { parts: { kind: string }[]; quotes: Record<string, unknown> };
  expect(answer.parts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['syllabus', 'majority', 'dissent']));
  expect(answer.quotes).toEqual({ in: { page: 3, partKind: 'majority', author: 'Stroud', exact: true }, out: null });
});

test('an empty or foreign file is told, not imported', () => {
  expect(pincite('opinion', file('empty.txt', ''))).toMatchObject({ status: 2 });
  expect(pincite('import', file('x.json', '{"a":'), '--library', 'lib')).toMatchObject({ status: 2 });
});

test('the command line is one file that runs wherever it stands', () => {
  const alone = join(folder, 'pincite.cjs');
  copyFileSync(join(root, 'dist/cli.cjs'), alone);
  const run = (...args: string[]) => spawnSync(process.execPath, [alone, ...args], { encoding: 'utf8', cwd: folder });
  expect(run('extract', file('a.md', misspaced)).stdout).toContain('"caseName":"Hope v. Pelzer"');
  // Letters beyond ASCII in the program's own patterns are as in its source.
  expect(run('extract', file('b.md', 'Under 42 U.S.C. §1983 and Cal. Gov’t Code § 820.\n')).stdout).toMatch(/"section":"§1983"[^]*"reporterCanonical":"Cal. Gov't Code"/);
  expect(run('--help').stdout).toContain('Runs the language server.');
  const { status, stdout, stderr } = run('exract', 'a.md');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Did you mean extract?');
});
