import { between, isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { defineRule, inSource } from '../rule.js';
import { insertProse } from '../../prose/placement.js';
import { say } from '../../text/say.js';

export const exhibitComma = defineRule({
  id: 'exhibit-comma',
  category: 'form',
  severity: 'info',
  summary: 'No comma stands between the number or letter of an exhibit and “at”.',
  why: 'The comma keeps the exhibit’s own number apart from the page: Ex. 4, at 2–3. A document without a number takes none: Larch Aff. at 3.',
  source: { indigo: 'R24.2.3', bluebook: 'B17.1.2' },
  on: 'record',
  reads: 'block',
  check({ citation, placed }, { settings }) {
    const { document, pincite } = citation;
    if (pincite?.at === undefined || !/\b(?:Exs?|Attach|App|Tab|Apps|Attachs|Doc|Exh)\.? (?:[A-Z]{1,2}|\d{1,4})(?:[-–](?:[A-Z]{1,2}|\d{1,4}))?$/.test(document.text) || stateStyle(settings) !== undefined) return undefined;
    if (between(placed, document.span, pincite.at.span) !== ' ' || isQuoted(placed, citation.core)) return undefined;
    return { span: inSource(placed, { start: document.span.end, end: pincite.at.span.end }), data: { at: document.span.end, text: document.text } };
  },
  message: ({ text }) => say`A comma stands between “${text}” and “at”.`,
  fixable: 'safe',
  fix: ({ at }, { placed }) => [{ title: say`Insert the comma`, edits: [insertProse(placed, at, ',', 'left')] }],
  examples: {
    invalid: [
      { brief: 'He signed. Ex. 12« at» 3.', fixed: 'He signed. Ex. 12, at 3.' },
      { brief: 'He signed. Larch Decl., Ex. B« at» 4–5.', fixed: 'He signed. Larch Decl., Ex. B, at 4–5.' },
    ],
    valid: ['He signed. Ex. 12, at 3; Larch Aff. at 3.', 'He signed. 2-ER-31.', 'He signed. Ex. 12 ¶ 3.'],
  },
});
