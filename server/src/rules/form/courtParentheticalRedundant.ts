import { courtImpliedBy } from '../../bluebook/courts.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { editionsOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const courtParentheticalRedundant = defineRule({
  id: 'court-parenthetical-redundant',
  category: 'form',
  severity: 'warning',
  summary: 'The parenthetical names a court that the reporter names already.',
  why: 'U.S., S. Ct. and L. Ed. print one court, and a state’s official reporter carries its court in its title: the parenthetical then gives the year alone.',
  source: { indigo: 'R12.3.1', bluebook: '10.4' },
  on: 'fullCase',
  reads: 'block',
  needs: ['court'],
  check({ citation, placed }, { settings }) {
    const { courtAndDate } = citation;
    const court = courtAndDate?.court;
    const date = courtAndDate?.date;
    if (court?.id === undefined || date === undefined || isQuoted(placed, court.span) || date.span.start < court.span.end) return undefined;
    const named = editionsOf(citation).map(courtImpliedBy).find((each) => each?.id === court.id);
    // An intermediate state court beside its own reporter is the matter of court-state-missing.
    if (named === undefined || named.level === 'agency' || (named.system !== 'federal' && named.level !== 'highest')) return undefined;
    const style = stateStyle(settings);
    if (style !== undefined && (style.state === undefined || style.state === named.jurisdiction)) return undefined;
    return { span: inSource(placed, court.span), data: { span: { start: court.span.start, end: date.span.start }, court: court.text, name: named.name } };
  },
  message: ({ court, name }) => say`The reporter says that this is the ${name.replace(/^the /i, '')}: leave “${court}” out.`,
  fixable: 'safe',
  fix: ({ span, court }, { placed }) => replacement(say`Leave “${court}” out`, placed, span, ''),
  examples: {
    invalid: [
      { brief: '*City of Canton v. Harris*, 489 U.S. 378, 388 («U.S.» 1989).', fixed: '*City of Canton v. Harris*, 489 U.S. 378, 388 (1989).' },
      { brief: '*Wexler v. Greenberg*, 399 Pa. 569, 160 A.2d 430 («Pa.» 1960).', fixed: '*Wexler v. Greenberg*, 399 Pa. 569, 160 A.2d 430 (1960).' },
    ],
    valid: ['*Matter of Larch*, 19 I. & N. Dec. 211, 215 (B.I.A. 1985).', '*Maryland v. King*, 567 U.S. 1301, 1302 (2012) (Roberts, C.J., in chambers).', '*Oviatt v. Pearce*, 954 F.2d 1470, 1477 (9th Cir. 1992).'],
  },
});
