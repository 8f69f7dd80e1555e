import { expect } from 'vitest';
import { at, attributeIt, type BriefFolder, nameTheDissent } from './brief.js';
import { until, type Workbench } from './editor/workbench.js';

/** The path that must work in every VS Code: hover, a dissent flagged and mended, go to definition, fix all, save. */
export async function attorneysPath(workbench: Workbench, folder: BriefFolder): Promise<void> {
  await workbench.squiggles('error').first().waitFor();
  await workbench.shot('1-findings');

  const hover = await workbench.hoverOn(at.perezInFull, '98 F.4th 919');
  expect(hover).toContain('9th Cir. 2024');
  await workbench.shot('2-hover');
  await workbench.restPointer();

  const findings = await workbench.problems('dissent-as-holding');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.severity).toBe('error');
  await workbench.shot('3-problems');

  await workbench.goToDefinition(at.id);
  await until('the cursor to reach the antecedent', async () => (await workbench.cursorPlace()).startsWith('Ln 7,'));

  await workbench.openQuickFixes(at.dissent, attributeIt);
  await workbench.shot('4-menu');
  await workbench.press('Escape');
  await workbench.quickFix(at.dissent, attributeIt);
  await until('the dissent to be no finding any more', async () => (await workbench.problems('dissent-as-holding')).length === 0);
  await workbench.quickFix(at.unsaidDissent, nameTheDissent);
  await until('the parenthetical to be asked for no more', async () => (await workbench.problems('missing-weight-parenthetical')).length === 0);
  await workbench.shot('5-mended');

  await workbench.command('Pincite: Fix All Safe Findings in This Brief');
  await workbench.line('594 U.S. 464').waitFor();
  await workbench.save();
  await until('the file on disk', () => Promise.resolve(folder.read().includes('594 U.S. 464')));
  expect(folder.read()).toContain('Judge S.R. Thomas, dissenting in part, would have held that a reasonable jury');
  expect(folder.read()).toContain('slip op. at 29 (S.R. Thomas, J., concurring in part and dissenting in part).');
  await workbench.shot('6-fixed');
}
