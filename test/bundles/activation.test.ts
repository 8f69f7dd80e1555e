import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bundle = fileURLToPath(new URL('../../dist/extension.node.cjs', import.meta.url));

/** Milliseconds of processor time that activation may take; a busy machine does not count against it. */
const budget = 100;

/** Loads the bundle where `vscode` answers everything with more of itself, activates it, and prints the processor time in microseconds. */
const script = `
const Module = require('node:module');
const anything = () => new Proxy(function () {}, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => '' : key === 'then' ? undefined : anything()),
  apply: anything,
  construct: anything,
  set: () => true,
});
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? anything() : load(name, ...rest));
const before = process.cpuUsage();
require(${JSON.stringify(bundle)}).activate({ subscriptions: [], asAbsolutePath: (path) => path });
const { user, system } = process.cpuUsage(before);
process.stdout.write(String(user + system));
process.exit(0);
`;

test('the extension activates within its budget', () => {
  const runs = Array.from({ length: 3 }, () => Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) / 1000);
  expect(Math.min(...runs)).toBeGreaterThan(0);
  expect(Math.min(...runs)).toBeLessThan(budget);
});
