import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'pincite-gate-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

const pincite = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder });
const brief = (text: string) => { writeFileSync(join(folder, 'brief.md'), text); };
const graham = '# Brief\n\nReasonableness is judged from the officer’s place. *Graham v. Connor*, 490 U.S. 386, 396 (1989).\n';

test('the gate fails until the citation is signed for, and again when the text changes', () => {
  brief(graham);
  const shut = pincite('check', 'brief.md', '--gate', '--format', 'pretty');
  expect(shut.status).toBe(1);
  expect(shut.stdout).toContain('brief.md:3:53  error  Not verified (pincite), and no one has signed for it: Graham v. Connor, 490 U.S. 386, 396 (1989)  filing-gate');
  expect(pincite('sign', 'brief.md', '3', '--by', 'A. Attorney', '--note', 'bound volume')).toMatchObject({ status: 0, stdout: 'signed: Graham v. Connor, 490 U.S. 386, 396 (1989)\n' });
  expect(readFileSync(join(folder, 'brief.md.signoffs.json'), 'utf8')).toContain('"by": "A. Attorney"');
  const open = pincite('check', 'brief.md', '--gate', '--certificate', 'certificate.md');
  expect(open.status).toBe(0);
  expect(JSON.parse(open.stdout)).toMatchObject({ files: [{ gate: { passed: true, signed: [{ by: 'A. Attorney', note: 'bound volume' }] } }] });
  expect(readFileSync(join(folder, 'certificate.md'), 'utf8')).toContain('Ready to file');
  brief(graham.replace('396', '397'));
  expect(pincite('check', 'brief.md', '--gate', '--format', 'pretty').stdout).toContain('1 citation is unverified and unsigned');
  expect(pincite('sign', 'brief.md', '1', '--by', 'A').status).toBe(2);
});

test('annotations of GitHub say file, line and rule', () => {
  brief('It was plain, 100%. *Hope v. Pelzer*, 536 U. S. 730, 739 (2002).\n');
  const { stdout } = pincite('check', 'brief.md', '--format', 'github', '--rules', 'reporter-spacing', '--gate');
  expect(stdout.split('\n')[0]).toBe('::warning file=brief.md,line=1,endLine=1,col=43,endColumn=48,title=pincite reporter-spacing::“U. S.” is spaced “U.S.”.');
  expect(stdout).toContain('::error file=brief.md,line=1,title=pincite filing-gate::Not verified (pincite)');
});

test('the table of authorities is kept in the brief', () => {
  brief(graham);
  expect(pincite('toa', 'brief.md', '--write')).toMatchObject({ status: 0, stdout: '' });
  const text = readFileSync(join(folder, 'brief.md'), 'utf8');
  expect(text).toContain('| *Graham v. Connor*, 490 U.S. 386 (1989) |');
  pincite('toa', 'brief.md', '--write');
  expect(readFileSync(join(folder, 'brief.md'), 'utf8')).toBe(text);
  expect(pincite('toa', 'brief.md', '--by', 'pages')).toMatchObject({ status: 2, stderr: 'pincite: a table by page needs the rendered brief: --pages FILE.pdf, or --pages auto\n' });
});
