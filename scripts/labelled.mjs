// The labelled sentences of test/score/attribution, and the rules that are run over them.
import { readdirSync, readFileSync } from 'node:fs';
import { loadCore } from './loadCore.mjs';
import { inProject } from './project/root.mjs';

const folder = 'test/score/attribution';

/** @param {string} path absolute */
export const rowsOf = (path) => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const readByAll = ['', '-2026-11-24', '-2026-11-24-a', '-2026-11-24-b', '-2026-11-24-c'];
/** Run once and not yet mended for, so that the score reads them and the pages of the documentation, which allow no false alarm, do not. */
const scoredAlone = ['-2026-11-24-d'];

/** @param {string} name @param {string[]} suffixes */
const rowsIn = (name, suffixes) => suffixes.flatMap((suffix) => rowsOf(inProject(folder, `${name}${suffix}.jsonl`)));

/** Rows on the shipped opinion, and on the invented ones. */
export const perezRows = () => rowsIn('perez', readByAll);
export const importedRows = () => rowsIn('imported', readByAll);

/** The same with those that only the score reads. */
export const scoredPerezRows = () => rowsIn('perez', [...readByAll, ...scoredAlone]);
export const scoredImportedRows = () => rowsIn('imported', [...readByAll, ...scoredAlone]);

export const isLoud = ({ severity }) => severity === 'error' || severity === 'warning';

/**
 * Loads the rules of attribution and verification. `shipped` is the library with the shipped opinion alone, `all` has the invented
 * opinions too, read from their text; `findingsIn` checks a text and leaves out what is found in the prelude before it.
 */
export async function loadAttribution() {
  const core = await loadCore(`
    export { readBrief } from './server/src/brief/readBrief.ts';
    export { shippedLibrary } from './server/src/library/shipped.ts';
    export { combineLibraries, createLibrary } from './server/src/library/library.ts';
    export { check, defaultSettings } from './server/src/rules/check.ts';
    export { importOpinion } from './server/src/library/importOpinion.ts';
    export { openOpinion } from './server/src/library/store.ts';
    import { attributionRules } from './server/src/rules/attribution/index.ts';
    import { verificationRules } from './server/src/rules/verification/index.ts';
    export const rules = [...attributionRules, ...verificationRules];
  `);
  const shipped = core.shippedLibrary;
  const opinions = readdirSync(inProject(folder, 'opinions')).filter((name) => name.endsWith('.txt')).flatMap((name) => {
    const stored = core.importOpinion(readFileSync(inProject(folder, 'opinions', name), 'utf8'));
    return 'problem' in stored ? [] : [core.openOpinion(stored.record, stored.index, () => stored.stretches)];
  });
  const findingsIn = ({ text, prelude }, library) => {
    const before = prelude === undefined ? '' : `${prelude}\n\n`;
    const { findings, failures } = core.check(core.readBrief(before + text, { library }), core.rules, core.defaultSettings);
    for (const { rule, error } of failures) console.error(`The rule ${rule} failed: ${String(error)}`);
    return findings.filter(({ span }) => span.start >= before.length);
  };
  return { shipped, all: core.combineLibraries([shipped, core.createLibrary(opinions)]), findingsIn };
}
