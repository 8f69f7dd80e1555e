import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { misprintedHead, symbolFor } from './codes.js';

export const cfrForm = defineRule({
  id: 'cfr-form',
  category: 'form',
  severity: 'warning',
  summary: 'A citation of the Code of Federal Regulations is not in its form.',
  why: 'Title, C.F.R., section symbol, section, year: 29 C.F.R. § 825.100 (2020). A part is “pt.” The year tells which edition; many courts do without it.',
  source: { indigo: 'R19.1.1, R19.1.2', bluebook: '14.2(a), B14' },
  on: 'regulation',
  reads: 'citations',
  check({ citation, placed, authority, n }, { settings }) {
    const { code, title, symbol, sections, short, standing } = citation;
    const number = sections[0];
    if (code?.canonical !== 'C.F.R.' || title === undefined || number === undefined || short || isQuoted(placed, code.span)) return undefined;
    const inWords = symbol !== undefined && /^(?:part|section)/i.test(symbol.text);
    const isPart = symbol === undefined ? !number.text.includes('.') : /^(?:part|pt)/i.test(symbol.text);
    const wanted = isPart ? (symbol !== undefined && /s\.?$/i.test(symbol.text) ? 'pts.' : 'pt.') : symbolFor(citation);
    if (!(standing === 'text' && inWords && code.text === 'C.F.R.')) {
      const wrong = misprintedHead(placed.block.text, citation, 'C.F.R.', wanted);
      if (wrong !== undefined) {
        const shown = `${title.text} ${wrong.right.trim()} ${placed.block.text.slice(number.span.start, citation.core.end)}`;
        return { span: inSource(placed, { start: title.span.start, end: citation.core.end }), data: { ...wrong, shown, year: false } };
      }
    }
    if (standing === 'text' || citation.year !== undefined || citation.etSeq !== undefined || !habitsOf(settings).yearOfRegulations || citation.nestedIn !== undefined) return undefined;
    if (citation.parentheticals.length > 0 || authority?.citations.find((each) => each <= n) !== n) return undefined;
    return { span: inSource(placed, citation.core), severity: 'info', data: { span: citation.core, right: '', shown: placed.block.text.slice(citation.core.start, citation.core.end), year: true } };
  },
  message: ({ shown, year }) => (year ? say`The year of the edition follows “${shown}” in parentheses, unless the court does without it.` : say`The regulation is cited “${shown}”.`),
  fixable: 'safe',
  fix: ({ span, right, shown, year }, { placed }) => (year ? [] : replacement(say`Write “${shown}”`, placed, span, right)),
  examples: {
    invalid: [
      { brief: 'Leave is unpaid. «40 C.F.R. 1502.14» (2019).', fixed: 'Leave is unpaid. 40 C.F.R. § 1502.14 (2019).' },
      { brief: 'Leave is unpaid. «40 CFR § 1502.14» (2019).', fixed: 'Leave is unpaid. 40 C.F.R. § 1502.14 (2019).' },
      { brief: 'Leave is unpaid. «40 C.F.R. Part 1502» (2019).', fixed: 'Leave is unpaid. 40 C.F.R. pt. 1502 (2019).' },
      { brief: 'Leave is unpaid. «40 C.F.R. § 1502.14».' },
    ],
    valid: ['Leave is unpaid. 40 C.F.R. § 1502.14(b) (2019).', 'The agency wrote 40 C.F.R. Part 1502 for this.', 'Fraud is barred. 17 C.F.R. § 240.10b-5 (2020). 17 C.F.R. § 240.10b-5.'],
  },
});
