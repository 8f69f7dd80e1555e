import { departmentIn } from '../../bluebook/courtForms.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { editionsOf, stateOfReporter } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** States whose lawyers cite the district everywhere, and whose tables say so. */
const namesDistricts = new Set(['tx', 'fl']);

export const courtDepartment = defineRule({
  id: 'court-department',
  category: 'form',
  severity: 'info',
  summary: 'The parenthetical names a department, division or district of an intermediate court.',
  why: 'Departments, divisions and districts of intermediate courts are left out unless the point turns on them or a local rule asks for them.',
  source: { indigo: 'R12.3.1', bluebook: '10.4(b)' },
  on: 'fullCase',
  reads: 'block',
  needs: ['court'],
  check({ citation, placed }, { settings }) {
    const court = citation.courtAndDate?.court;
    if (court === undefined || isQuoted(placed, court.span)) return undefined;
    const found = departmentIn(court.text, stateOfReporter(editionsOf(citation)));
    if (found === undefined || namesDistricts.has(found.court.jurisdiction)) return undefined;
    const style = stateStyle(settings);
    if (style !== undefined && (style.state === undefined || style.state === found.court.jurisdiction)) return undefined;
    const span = { start: court.span.start + found.start, end: court.span.end };
    return { span: inSource(placed, span), data: { span, department: found.department } };
  },
  message: ({ department }) => say`“${department}” is left out unless the point turns on it.`,
  fixable: 'safe',
  fix: ({ span, department }, { placed }) => replacement(say`Leave “${department}” out`, placed, span, ''),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 812 N.Y.S.2d 10, 12 (App. Div.« 2d Dep\'t» 2006).', fixed: '*Larch v. Birch*, 812 N.Y.S.2d 10, 12 (App. Div. 2006).' },
      { brief: '*Larch v. Birch*, 74 Cal. Rptr. 2d 10, 12 (Ct. App.« 4th Dist.» 1998).', fixed: '*Larch v. Birch*, 74 Cal. Rptr. 2d 10, 12 (Ct. App. 1998).' },
    ],
    valid: ['*Larch v. Birch*, 512 S.W.3d 10, 12 (Tex. App.—Dallas 2017).', '*Larch v. Birch*, 2015 IL App (2d) 140100, ¶ 9.', '*Larch v. Birch*, 812 N.Y.S.2d 10, 12 (App. Div. 2006).'],
  },
});
