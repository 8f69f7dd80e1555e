import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrief } from '../../server/src/brief/readBrief.js';
import { importOpinion } from '../../server/src/library/importOpinion.js';
import { combineLibraries, createLibrary } from '../../server/src/library/library.js';
import { shippedLibrary } from '../../server/src/library/shipped.js';
import { openOpinion } from '../../server/src/library/store.js';
import { attributionRules } from '../../server/src/rules/attribution/index.js';
import { check, defaultSettings } from '../../server/src/rules/check.js';
import { verificationRules } from '../../server/src/rules/verification/index.js';

/** Folder of the labelled sentences and the invented opinions that some of them cite. */
export const labelledFolder = join(import.meta.dirname, '../score/attribution');

const invented = readdirSync(join(labelledFolder, 'opinions')).filter((name) => name.endsWith('.txt')).flatMap((name) => {
  const stored = importOpinion(readFileSync(join(labelledFolder, 'opinions', name), 'utf8'));
  return 'problem' in stored ? [] : [openOpinion(stored.record, stored.index, () => stored.stretches)];
});
const library = combineLibraries([shippedLibrary, createLibrary(invented)]);
const rules = [...attributionRules, ...verificationRules];

/** Rules of attribution and verification that speak at warning or error in a text; what they say of the prelude before it is left out. */
export function loudIn(text: string, prelude = ''): string[] {
  const before = prelude === '' ? '' : `${prelude}\n\n`;
  const { findings, failures } = check(readBrief(before + text, { library }), rules, defaultSettings);
  if (failures.length > 0) throw new Error(failures.map(({ rule }) => rule).join(', '));
  return findings.filter(({ span, severity }) => span.start >= before.length && (severity === 'error' || severity === 'warning')).map(({ rule }) => rule);
}

/** A brief's first mention of each invented opinion. */
export const CITED = {
  alder: 'The parties agree that *Alder v. Birch*, 901 F.4th 123 (9th Cir. 2023), is the nearest case.',
  hollis: 'The County relies on *Hollis v. Marrow County*, No. 22-9008 (6th Cir. June 14, 2023).',
  larkspur: "This motion is governed by *Larkspur Tenants' Ass'n v. Brackwater Housing Authority*, No. 22-9163-cv, 906 F.4th 311 (2d Cir. 2023) (per curiam).",
  quill: 'The court will want to read *Quill v. Tern*, No. 21-91140 (5th Cir. Aug. 30, 2023) (en banc), in full.',
  vane: 'This motion is governed by *Vane v. Larch Hollow Ranch, LLC*, 2023 CO 911.',
} as const;
