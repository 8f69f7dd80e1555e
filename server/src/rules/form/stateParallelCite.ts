import { courtImpliedBy } from '../../bluebook/courts.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { courtOf, editionOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const stateParallelCite = defineRule({
  id: 'state-parallel-cite',
  category: 'form',
  severity: 'info',
  summary: 'A state decision lacks the parallel citation, or one of the pincites, that the state’s own courts ask for.',
  why: 'In a state’s own courts its decisions are cited to the official reporter first and the regional one after it, with a pincite for each. The rule speaks only where a state court is set.',
  source: { indigo: 'R11.6.3, T3', bluebook: '10.3.1, BT2' },
  on: 'fullCase',
  reads: 'block',
  check({ citation, placed }, { settings }) {
    const style = stateStyle(settings);
    if (style === undefined) return undefined;
    const { reporter, parallels, pincite, courtAndDate } = citation;
    const edition = reporter === undefined ? undefined : editionOf(reporter);
    if (edition === undefined || isQuoted(placed, citation.core)) return undefined;
    if (edition.kind === 'state') {
      return parallels
        .filter((parallel) => pincite !== undefined && parallel.pincite === undefined && editionOf(parallel.reporter)?.kind === 'regional')
        .map((parallel) => ({ span: inSource(placed, parallel.span), data: { told: say`${parallel.reporter.text} needs its own pincite.` } }));
    }
    const court = courtOf(courtAndDate) ?? courtImpliedBy(edition);
    if (edition.kind !== 'regional' || parallels.length > 0 || style.state === undefined || court?.jurisdiction !== style.state) return undefined;
    return { span: inSource(placed, citation.core), data: { told: say`In this state’s courts its official reporter stands before ${edition.abbreviation}.` } };
  },
  message: ({ told }) => told,
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 261 Ill. App. 3d 10, 12, «633 N.E.2d 20» (1993).', settings: { court: 'ill-state' } },
      { brief: '*Larch v. Birch*, «633 N.E.2d 20», 22 (Ill. App. Ct. 1993).', settings: { court: 'ill-state' } },
    ],
    valid: ['*Larch v. Birch*, 633 N.E.2d 20, 22 (Ill. App. Ct. 1993).'],
  },
});
