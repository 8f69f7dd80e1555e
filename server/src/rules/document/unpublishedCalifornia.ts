import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { forumOf } from '../forum.js';
import { editionsOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';
import { isOutsideReporters, saysUnpublished, statesPurpose } from './unpublished.js';

export const unpublishedCalifornia = defineRule({
  id: 'unpublished-california',
  category: 'form',
  severity: 'warning',
  summary: 'An unpublished opinion of a California Court of Appeal is cited.',
  why: 'California’s courts may not be shown opinions that are not certified for publication, but for preclusion, law of the case, and criminal or disciplinary records. A federal court may read them, and weighs them little.',
  source: { indigo: null, bluebook: 'BT2', other: 'Cal. Rules of Court, rule 8.1115' },
  on: ['fullCase', 'shortCase'],
  reads: 'block',
  check({ citation, placed }, { brief, settings }) {
    const own = forumOf(brief, settings).state === 'ca';
    const around = placed.block.text.slice(Math.max(0, citation.core.start - 60), citation.span.end + 40);
    if (/\[nonpub\. opn\.\]/i.test(around) && !isQuoted(placed, citation.core) && !statesPurpose(placed.block)) {
      return { span: inSource(placed, citation.core), data: { own }, ...(own ? {} : { severity: 'info' as const }) };
    }
    if (citation.kind !== 'fullCase') return undefined;
    if (citation.courtAndDate?.court?.id?.startsWith('calctapp') !== true || isQuoted(placed, citation.core)) return undefined;
    const printed = editionsOf(citation).some(({ kind }) => kind !== 'database');
    const certified = citation.parentheticals.some(({ text }) => /\b(?:certified for (?:partial )?publication|published)\b/i.test(text) && !/\b(?:not|un)/i.test(text));
    if (certified || !(saysUnpublished(citation) || (isOutsideReporters(citation) && !printed)) || statesPurpose(placed.block)) return undefined;
    return { span: inSource(placed, citation.core), data: { own }, ...(own ? {} : { severity: 'info' as const }) };
  },
  message: ({ own }) =>
    own
      ? say`An opinion not certified for publication may not be cited to California courts (Cal. Rules of Court, rule 8.1115(a)).`
      : say`This opinion seems not to be certified for publication: California’s courts may not be shown it (rule 8.1115), and elsewhere it carries little weight.`,
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, No. E071234, «2021 WL 77», at *3 (Cal. Ct. App. June 2, 2021).', settings: { court: 'cal-state' } },
      { brief: '*Larch v. Birch*, No. E071234, «2021 WL 77», at *3 (Cal. Ct. App. June 2, 2021) (unpublished).' },
    ],
    valid: [
      '*Larch v. Birch*, 61 Cal. App. 5th 10, 14 (2021).',
      '*Larch v. Birch*, No. E071234, 2025 WL 77, at *3 (Cal. Ct. App. June 2, 2025) (certified for publication).',
      'The judgment is res judicata. *Larch v. Birch*, No. E071234, 2021 WL 77, at *3 (Cal. Ct. App. June 2, 2021).',
      '*Larch v. Birch*, No. 20-cv-9, 2021 WL 77, at *3 (N.D. Cal. June 2, 2021).',
    ],
  },
});
