import { courtById, courtImpliedBy } from '../../bluebook/courts.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const courtParentheticalRedundant = defineRule({
  id: 'court-parenthetical-redundant',
  category: 'form',
  severity: 'warning',
  summary: 'The parenthetical names a court that the reporter names already.',
  why: 'U.S., S. Ct. and L. Ed. print one court, and a state’s official reporter carries its court in its title: the parenthetical then gives the year alone.',
  source: { indigo: 'R12.3.1', bluebook: '10.4' },
  on: 'fullCase',
  *check({ citation, placed }) {
    const { courtAndDate, reporter, parallels } = citation;
    const court = courtAndDate?.court;
    const date = courtAndDate?.date;
    if (court?.id === undefined || date === undefined || isQuoted(placed, court.span) || date.span.start < court.span.end) return;
    const editions = [reporter, ...parallels.map((parallel) => parallel.reporter)].flatMap((each) => (each === undefined ? [] : (lookUpReporter(each.text)?.editions ?? [])));
    if (!editions.some((edition) => courtImpliedBy(edition)?.id === court.id)) return;
    const span = { start: court.span.start, end: date.span.start };
    yield { span: inSource(placed, court.span), data: { span, court: court.text, name: courtById(court.id)?.name ?? court.text, scotus: court.id === 'scotus' } };
  },
  message: ({ court, name }) => `The reporter says that this is the ${name.replace(/^the /i, '')}: leave “${court}” out.`,
  fixable: 'safe',
  fix: ({ span, court, scotus }, { placed }) => replacement(`Leave “${court}” out`, placed, span, '').map((fix) => ({ ...fix, safe: scotus })),
  examples: {
    invalid: [
      { brief: '*City of Canton v. Harris*, 489 U.S. 378, 388 («U.S.» 1989).', fixed: '*City of Canton v. Harris*, 489 U.S. 378, 388 (1989).' },
      { brief: '*Wexler v. Greenberg*, 399 Pa. 569, 160 A.2d 430 («Pa.» 1960).', fixed: '*Wexler v. Greenberg*, 399 Pa. 569, 160 A.2d 430 (1960).' },
    ],
    valid: ['*Maryland v. King*, 567 U.S. 1301, 1302 (2012) (Roberts, C.J., in chambers).', '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992).'],
  },
});
