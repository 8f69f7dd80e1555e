import { courtForm } from '../../bluebook/courtForms.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { courtImplied, editionsOf, stateOfReporter } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

export const courtAbbreviation = defineRule({
  id: 'court-abbreviation',
  category: 'form',
  severity: 'error',
  summary: 'The court of the parenthetical is not in its table abbreviation.',
  why: 'Courts have one abbreviation each: 9th Cir., S.D.N.Y. closed up, N.D. Cal. with a space before the longer word, B.A.P. 9th Cir., Bankr. D. Nev.',
  source: { indigo: 'R12.2, T1, T9', bluebook: '10.4, T1, T7' },
  notInManual: true,
  on: ['fullCase', 'docket'],
  reads: 'block',
  needs: ['court'],
  check({ citation, placed }, { brief, settings }) {
    const court = 'courtAndDate' in citation ? citation.courtAndDate.court : undefined;
    if (court === undefined || isQuoted(placed, court.span)) return undefined;
    const editions = editionsOf(citation);
    const form = courtForm(court.text, stateOfReporter(editions));
    if (form === undefined || courtImplied(editions)?.id === form.court.id) return undefined;
    // The Attorney General's immigration decisions bear "A.G." in their own reporter.
    if (court.text === 'A.G.' && editions.some(({ abbreviation }) => abbreviation === 'I. & N. Dec.')) return undefined;
    const style = stateStyle(settings);
    if (style !== undefined && (style.state === undefined || style.state === form.court.jurisdiction)) return undefined;
    return { span: inSource(placed, court.span), data: { court, right: withApostrophes(brief, form.right), name: form.court.name } };
  },
  message: ({ court, right, name }) => say`“${court.text}” is abbreviated “${right}” (${name}).`,
  fixable: 'safe',
  fix: ({ court, right }, { placed }) => replacement(say`Write “${right}”`, placed, court.span, right),
  examples: {
    invalid: [
      { brief: '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 («E.D.Cal.» 2019).', fixed: '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 (E.D. Cal. 2019).' },
      { brief: '*Larch v. Birch*, 44 F.4th 10, 12 («CA5» 2022).', fixed: '*Larch v. Birch*, 44 F.4th 10, 12 (5th Cir. 2022).' },
      { brief: '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 («S.D. N.Y.» 2019).', fixed: '*Larch v. Birch*, 412 F. Supp. 3d 10, 12 (S.D.N.Y. 2019).' },
    ],
    valid: ['*Larch v. Birch*, 44 F.4th 10, 12 (2nd Cir. 2022).', '*Matter of Larch*, 27 I. & N. Dec. 10, 12 (A.G. 2018).', '*Larch v. Birch*, 512 S.W.3d 10, 12 (Tex. App.—Dallas 2017).', 'The Fifth Circuit said so in 2022.'],
  },
});
