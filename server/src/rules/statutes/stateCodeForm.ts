import { lookUpStateCode } from '../../bluebook/stateCodes.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { withApostrophes } from '../names.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';

export const stateCodeForm = defineRule({
  id: 'state-code-form',
  category: 'form',
  severity: 'info',
  summary: 'The name of a state code is not abbreviated as in the tables.',
  why: 'A state code goes by one abbreviation, so that a reader from elsewhere finds it: Cal. Civ. Code, Fla. Stat. Publisher and year are added where the court expects them.',
  source: { indigo: 'R17.2, R17.3, T3', bluebook: '12.3, B12.1.2, T1.3' },
  on: ['statute', 'regulation'],
  reads: 'block',
  check({ citation, placed }, { settings, brief }) {
    const { code, short, standing } = citation;
    if (code === undefined || short || standing === 'text' || isQuoted(placed, code.span) || stateStyle(settings) !== undefined) return undefined;
    const found = lookUpStateCode(code.text);
    if (found === undefined || found.canonical || found.local) return undefined;
    const right = withApostrophes(brief, found.code.abbreviation);
    const printed = code.text.replaceAll('’', "'").replaceAll(/\s/g, ' ');
    const table = found.code.abbreviation;
    if (printed === table || `${printed} Ann.` === table) return undefined;
    return { span: inSource(placed, code.span), data: { span: code.span, printed: code.text, right } };
  },
  message: ({ printed, right }) => say`“${printed}” is cited as “${right}”.`,
  fixable: 'safe',
  fix: ({ span, right }, { placed }) => replacement(say`Write “${right}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Bail is owed. «California Penal Code» § 1270 (West 2020).', fixed: 'Bail is owed. Cal. Penal Code § 1270 (West 2020).' },
      { brief: 'The lease is void. «Texas Property Code» § 92.006 (West 2020).', fixed: 'The lease is void. Tex. Prop. Code Ann. § 92.006 (West 2020).' },
    ],
    valid: ['Bail is owed. Cal. Penal Code § 1270.', 'The award is owed. N.Y. Workers’ Comp. Law § 15 (McKinney 2013).', 'The lease is void. O.C.G.A. § 44-7-2 (2020).', 'The California Penal Code § 1270 hearing was held.', 'The lease is void. Tex. Prop. Code § 92.006.'],
  },
});
