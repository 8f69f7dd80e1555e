import { looseEdition } from '../../bluebook/looseReporters.js';
import { nearestReporter } from '../../bluebook/nearReporters.js';
import { isBeyondLastVolume } from '../../bluebook/reporters.js';
import type { FullCaseCitation, Part, ShortCaseCitation } from '../../citation/citation.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { courtOf, editionOf, type PrintedReporter, reportersOf } from '../reporters.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

type Fault =
  | { readonly kind: 'volume'; readonly volume: Part; readonly reporter: Part; readonly last: number; readonly abbreviation: string }
  | { readonly kind: 'reporter'; readonly reporter: Part; readonly near: string | undefined };

function faultOf(citation: FullCaseCitation | ShortCaseCitation, { reporter, volume }: PrintedReporter): Fault | undefined {
  const edition = editionOf(reporter);
  const number = Number(volume?.text);
  if (edition?.lastVolume !== undefined && volume !== undefined && isBeyondLastVolume(edition, number)) {
    const { lastVolume, abbreviation } = edition;
    return { kind: 'volume', volume, reporter, last: lastVolume, abbreviation };
  }
  if (reporter.known || citation.kind !== 'fullCase' || looseEdition(reporter.text) !== undefined) return undefined;
  // Looseleaf services and the reporters of tribes are in no table: only a court of the tables makes a missing reporter odd.
  if (courtOf(citation.courtAndDate) === undefined || reporter.text.includes('(') || reporter.text.split(' ').length > 4) return undefined;
  return { kind: 'reporter', reporter, near: nearestReporter(reporter.text)?.abbreviation };
}

export const reporterUnknown = defineRule({
  id: 'reporter-unknown',
  category: 'form',
  severity: 'error',
  summary: 'There is no such reporter, or the reporter has no such volume.',
  why: 'A reporter that is in no table cannot be found, and a closed series ends: F.2d, F.3d, F. Supp. and F. Supp. 2d with volume 999, F. App’x with 861.',
  source: { indigo: 'R11.6, T1', bluebook: '10.3.2, T1' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  check({ citation, placed }) {
    return reportersOf(citation).flatMap((printed): Sighting<Fault>[] => {
      const fault = faultOf(citation, printed);
      if (fault === undefined || isQuoted(placed, fault.reporter.span)) return [];
      const start = fault.kind === 'volume' ? fault.volume.span.start : fault.reporter.span.start;
      return [{ span: inSource(placed, { start, end: fault.reporter.span.end }), data: fault, ...(fault.kind === 'reporter' && fault.near === undefined ? { severity: 'info' } : {}) }];
    });
  },
  message: (fault) =>
    fault.kind === 'volume'
      ? say`${fault.abbreviation} ends with volume ${String(fault.last)}: there is no volume ${fault.volume.text}.`
      : fault.near === undefined
        ? say`No reporter is abbreviated “${fault.reporter.text}”.`
        : say`No reporter is abbreviated “${fault.reporter.text}”; the nearest is “${fault.near}”.`,
  fixable: 'suggest',
  fix: (fault, { placed }) => (fault.kind === 'reporter' && fault.near !== undefined ? replacement(say`Write “${fault.near}”`, placed, fault.reporter.span, fault.near) : []),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 44 «F.5th» 10, 12 (9th Cir. 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (9th Cir. 2022).' },
      { brief: '*Larch v. Birch*, «1044 F. Supp. 2d» 10, 12 (D. Or. 2012).' },
    ],
    valid: ['*Larch v. Birch*, 9 Hopi App. 10, 12 (Hopi App. Ct. 1999).', '*Larch v. Birch*, 612 F. App’x 10, 12 (9th Cir. 2015).'],
  },
});
