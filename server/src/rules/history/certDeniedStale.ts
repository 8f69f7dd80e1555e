import type { Citation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { overlaps } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { defineRule, inSource } from '../rule.js';
import { supported } from '../surroundings.js';
import { entryOf, isFollowed } from './entries.js';
import { yearOf, yearWritten } from './years.js';

/** Some states want the fate of a petition for review told, however old. */
const tellsAlways = (cited: Citation, phrase: string): boolean => {
  const court = 'courtAndDate' in cited ? cited.courtAndDate.court : undefined;
  return !/^(?:cert\.|reh'g)/.test(phrase) && !(court === undefined || /Cir\.|D\. |D\.[A-Z]/.test(court.text));
};

export const certDeniedStale = defineRule({
  id: 'cert-denied-stale',
  category: 'form',
  severity: 'info',
  summary: 'A denial of review more than two years after the decision is still cited.',
  why: 'That the Supreme Court declined to review a case says nothing of its merits. Once the decision is two years old the denial is left out, unless it matters to the point.',
  source: { indigo: 'R14.2.1', bluebook: '10.7, B10.1.6' },
  on: 'fullCase',
  reads: 'block',
  needs: ['history'],
  leansOn: ({ brief }) => String(yearWritten(brief)),
  check(resolved, { brief }) {
    const { citation, placed, blockIndex } = resolved;
    const entry = entryOf(resolved, brief);
    const year = entry === undefined ? undefined : yearOf(entry.cited);
    if (entry?.phrase?.denial !== true || year === undefined || yearWritten(brief) - year <= 2 || isQuoted(placed, entry.span)) return undefined;
    if (tellsAlways(entry.cited, entry.right) || citation.parentheticals.some(({ kind }) => kind !== 'courtYear')) return undefined;
    const before = supported(placed, entry.cited, brief.found[blockIndex]?.citations ?? []);
    if (before !== undefined && /\b(?:certiorari|cert\.|review|rehear)/i.test(placed.block.text.slice(before.start, before.end))) return undefined;
    return { span: inSource(placed, { start: entry.span.start, end: citation.span.end }), data: { from: entry.before.start, last: !isFollowed(resolved, brief), phrase: entry.right } };
  },
  message: ({ phrase }) => say`Leave out “${phrase}”: the decision is more than two years old.`,
  fixable: 'safe',
  fix: ({ from, last }, { citation, placed }) => {
    const cut = { start: from, end: citation.span.end };
    if (!last || placed.block.styles.some(({ span }) => overlaps(span, cut) && (span.start < cut.start || span.end > cut.end))) return [];
    const span = { start: inSource(placed, { start: from - 1, end: from }).end, end: inSource(placed, cut).end };
    return [{ title: say`Remove the denial`, edits: [{ span, newText: '' }] }];
  },
  examples: {
    invalid: [
      { brief: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *«cert. denied*, 531 U.S. 900 (2000)».', fixed: '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000).' },
      { brief: '*Poe v. Moe*, 12 P.3d 88, 90 (Colo. 2000) (en banc), *«reh’g denied*, 13 P.3d 1 (Colo. 2001)».', fixed: '*Poe v. Moe*, 12 P.3d 88, 90 (Colo. 2000) (en banc).' },
    ],
    valid: [
      '*Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *cert. granted*, 531 U.S. 900 (2000).',
      'The Court denied review of that ruling. *Poe v. Moe*, 210 F.3d 88, 90 (2d Cir. 2000), *cert. denied*, 531 U.S. 900 (2000).',
      '*Poe v. Moe*, 12 S.W.3d 88, 90 (Tex. App. 2000), *pet. denied*, 13 S.W.3d 1 (Tex. 2001).',
    ],
  },
});
