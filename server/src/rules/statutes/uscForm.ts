import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { misprintedHead, symbolFor } from './codes.js';

export const uscForm = defineRule({
  id: 'usc-form',
  category: 'form',
  severity: 'error',
  summary: 'A citation of the United States Code is not in its form.',
  why: 'Title, U.S.C., section symbol, section: 42 U.S.C. § 1983, with its stops, without a comma, and with the symbol instead of “Section”.',
  source: { indigo: 'R16.1.1', bluebook: '12.3.1, B12.1.1' },
  on: 'statute',
  reads: 'block',
  check({ citation, placed }, { settings }) {
    const { code, title, symbol } = citation;
    if (title === undefined || code === undefined || !/^U\.S\.C\.(?:A\.|S\.)?$/.test(code.canonical) || isQuoted(placed, code.span)) return undefined;
    if (symbol !== undefined && !/^(?:[§\s]+|sec.*)$/i.test(symbol.text)) return undefined;
    const name = habitsOf(settings).supremeCourt && code.text.replaceAll(/\s/g, '') === code.canonical ? code.text : code.canonical;
    const wrong = misprintedHead(placed.block.text, citation, name, symbolFor(citation));
    if (wrong === undefined) return undefined;
    const shown = `${title.text} ${wrong.right.trim()} ${placed.block.text.slice(citation.sections[0]?.span.start ?? citation.core.end, citation.core.end)}`;
    return { span: inSource(placed, { start: title.span.start, end: citation.core.end }), data: { ...wrong, shown } };
  },
  message: ({ shown }) => say`The Code is cited “${shown}”.`,
  fixable: 'safe',
  fix: ({ span, right, shown }, { placed }) => replacement(say`Write “${shown}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Venue lies here. «28 U.S.C. Section 1391».', fixed: 'Venue lies here. 28 U.S.C. § 1391.' },
      { brief: 'They sue under «42 USC § 1985».', fixed: 'They sue under 42 U.S.C. § 1985.' },
      { brief: 'Venue lies here. «28 U.S.C., § 1391».', fixed: 'Venue lies here. 28 U.S.C. § 1391.' },
      { brief: 'Venue lies here. «28 U. S. C. § 1391».', fixed: 'Venue lies here. 28 U.S.C. § 1391.' },
    ],
    valid: ['Venue lies here. 28 U.S.C. § 1391(b).', 'Title 28 of the United States Code governs venue.', 'The complaint says “42 USC 1983” throughout.'],
  },
});
