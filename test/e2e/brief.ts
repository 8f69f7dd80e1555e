import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inProject } from './editor/where.js';

/** A brief with one finding of each kind that the editors are asked about. */
const briefText = `# Opposition to the motion for summary judgment

The Ninth Circuit affirmed. *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).

The court held that a reasonable jury could find the officers' force excessive. *Perez*, slip op. at 28.

Officers must weigh the circumstances of each case. *Lombardo v. City of St. Louis*, 594 U. S. 464, 467 (2021) (per curiam).

The length of the restraint matters. *Id.* at 468.

Departmental guidance gave the same warning. *Perez*, slip op. at 29.
`;

/** Texts of the brief, unique in it, that tests point at. */
export const at = {
  title: 'Opposition to the motion',
  perezInFull: 'Perez v. City',
  dissent: 'court held',
  spacedReporter: 'U. S.',
  id: 'Id.',
  unsaidDissent: '29.',
} as const;

/** Titles of fixes at `at.dissent`, `at.unsaidDissent`, and `at.spacedReporter`. */
export const attributeIt = 'Attribute it: “Judge S.R. Thomas, dissenting in part, would have held”';
export const nameTheDissent = 'Insert “(S.R. Thomas, J., concurring in part and dissenting in part)”';
export const closeUp = 'Space it “U.S.”';

/** Line of the full citation that `at.id` means, counted from 0. */
export const lineOfAntecedent = 6;

export interface BriefFolder {
  readonly path: string;
  readonly file: string;
  /** Text on its first line. */
  readonly firstWords: string;
  read(): string;
  remove(): void;
}

/** A folder of its own with the brief above in it. */
export const briefFolder = (): BriefFolder => folderWith(briefText, 'opposition', at.title);

/** The same with the sample brief. */
export const sampleFolder = (): BriefFolder => folderWith(readFileSync(inProject('examples/brief.md'), 'utf8'), 'samples', 'title:');

const misquoting = `# Opposition to the motion for summary judgment

The panel was divided. *Perez v. City of Fresno*, 98 F.4th 919 (9th Cir. 2024).

Judge S.R. Thomas wrote that “departmental guidance, and common sense gave Officers ample warning” of it. *Perez*, slip op. at 27 (S.R. Thomas, J., concurring in part and dissenting in part).
`;

/** A brief that misquotes page 27, beside a file of the opinion that it quotes. */
export function folderWithOpinion(opinion: string): BriefFolder {
  const folder = folderWith(misquoting, 'opposition', at.title);
  copyFileSync(opinion, join(folder.path, 'perez.txt'));
  return folder;
}

const citing = `# Opposition to the motion for summary judgment

The notice was timely. *Alder v. Birch*, 12 F. 4th 345, 346 (9th Cir. 2021).

A stamp says nothing of the hour. *Alder*, 12 F.4th at 351.
`;

/** A brief that cites a case of the tests' own CourtListener, once its majority and once its dissent. */
export const citingFolder = (): BriefFolder => folderWith(citing, 'opposition', at.title);

/** A fictional opinion with a dissent. */
export const millOpinion = `UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT

ALDER V. BIRCH

No. 20-11111

Filed March 4, 2021

Before: ALBA, CEDAR, and DUNE, Circuit Judges.

OPINION

ALBA, Circuit Judge:

The owner of the mill asks us to set aside the judgment. The clerk stamped the notice of appeal on the last day.

We hold that the notice was timely because the clerk stamped it on the last day. We also hold that the lease of the mill ran with the land.

The judgment of the district court is AFFIRMED.

DUNE, Circuit Judge, dissenting:

The stamp proves nothing about the hour at which the notice reached the counter, and I would reverse.
`;

const citingTheMill = `# Reply brief

The notice came in time. *Alder v. Birch*, No. 20-11111, slip op. at 1 (9th Cir. Mar. 4, 2021). So did the answer. *Id.*
`;

/** A brief that cites a fictional opinion, and the library with it as an earlier import left it, or files still to import. */
export function folderWithFiles(files: Readonly<Record<string, string | Uint8Array>>, firstWords = 'Reply brief'): BriefFolder {
  const folder = folderWith(citingTheMill, 'reply', firstWords);
  for (const [name, content] of Object.entries({ 'mill.txt': millOpinion, ...files })) {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** A window's two folders: an appeal in front, and a trial with an opinion to import, each with settings of its own. */
export function twoMatters(): BriefFolder {
  const settings = (court: string, spacing: string) => JSON.stringify({ 'pincite.court': court, 'pincite.rules': { 'reporter-spacing': spacing } });
  const folder = folderWithFiles({
    'matters.code-workspace': JSON.stringify({ folders: [{ path: 'appeal' }, { path: 'trial' }] }),
    'appeal/opening.md': '# Opening brief\n\nForce must fit. *Graham v. Connor*, 490 U. S. 386, 396 (1989).\n',
    'appeal/.vscode/settings.json': settings('ca9', 'error'),
    'trial/reply.md': '# Reply\n\nThe rule is old. *Hope v. Pelzer*, 536 U. S. 730, 739 (2002).\n',
    'trial/.vscode/settings.json': settings('cand', 'info'),
    'trial/mill.txt': millOpinion,
  }, 'Opening brief');
  return { ...folder, file: join(folder.path, 'appeal/opening.md') };
}

const folded = `---
title: Reply brief
pincite:
  court: ca9
---

# Reply brief

Force must fit.[^1] *See* *Graham v. Connor*, 490 U.S. 386, 396 (1989);
*Tennessee v. Garner*, 471 U.S. 1, 11 (1985);
*Scott v. Harris*, 550 U.S. 372, 381 (2007).

[^1]: The first paragraph of a note.

    The second paragraph of it.

## Authorities

<!-- pincite-table -->

**Cases**

<!-- /pincite-table -->

Force ends with the need for it.[^2]

[^2]: A note that ends
    a section.

## Conclusion

We win.
`;

/** A brief with everything that folds. */
export const foldingFolder = (): BriefFolder => folderWithFiles({ 'brief.md': folded }, 'title:');

function folderWith(text: string, name: string, firstWords: string): BriefFolder {
  const parent = mkdtempSync(join(tmpdir(), 'pincite-e2e-'));
  // The editor shows the folder's name.
  const path = join(parent, name);
  mkdirSync(path);
  const file = join(path, 'brief.md');
  writeFileSync(file, text);
  return {
    path,
    file,
    firstWords,
    read: () => readFileSync(file, 'utf8'),
    remove: () => { rmSync(parent, { recursive: true, force: true }); },
  };
}
