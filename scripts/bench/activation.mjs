// What activation costs: the built extension is loaded and activated where `vscode` answers everything with more of itself.
// Budget: 100 ms. Processor time, of seven fresh processes.
import { execFileSync } from 'node:child_process';
import { inProject } from '../project/root.mjs';

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
const own = { subscriptions: [], asAbsolutePath: (path) => path, extension: { packageJSON: require(${JSON.stringify(inProject('package.json'))}) } };
const context = new Proxy(own, { get: (_, key) => own[key] ?? anything() });
const before = process.cpuUsage();
require(${JSON.stringify(inProject('dist/extension.node.cjs'))}).activate(context);
const { user, system } = process.cpuUsage(before);
process.stdout.write(String((user + system) / 1000));
process.exit(0);
`;

const runs = Array.from({ length: 7 }, () => Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))).sort((a, b) => a - b);
console.log(`activation   median ${runs[3].toFixed(1)} ms   worst ${runs[6].toFixed(1)} ms   of processor time`);
