import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { stateStyle } from '../localStyle.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { characterBefore } from '../surroundings.js';

export const sectionWordInText = defineRule({
  id: 'section-word-in-text',
  category: 'form',
  severity: 'info',
  off: true,
  summary: 'A sentence names a section with the symbol.',
  why: 'In a sentence the word is spelled out (Section 1983), the symbol is for citations. A provision of the U.S. Code cited with its title keeps the symbol. Many courts write § 1983 in their own sentences, so that this is off unless asked for.',
  source: { indigo: 'R5.2.1', bluebook: '6.2(c), 12.10(c)' },
  on: 'statute',
  reads: 'block',
  check({ citation, placed }, { settings }) {
    const { symbol, code, title, sections, standing, nestedIn, signal } = citation;
    const number = sections[0];
    if (symbol === undefined || !/^[§\s]+$/.test(symbol.text) || code !== undefined || title !== undefined || number === undefined) return undefined;
    if (standing !== 'text' || nestedIn !== undefined || signal !== undefined || placed.block.context.kind !== 'paragraph') return undefined;
    if (isQuoted(placed, symbol.span) || habitsOf(settings).supremeCourt || stateStyle(settings) !== undefined) return undefined;
    if (!/[A-Za-z,”"’']/.test(characterBefore(placed, symbol.span.start))) return undefined;
    const word = symbol.text.replaceAll(/\s/g, '').length > 1 ? 'Sections' : 'Section';
    return { span: inSource(placed, { start: symbol.span.start, end: number.span.end }), data: { span: { start: symbol.span.start, end: number.span.start }, word, number: number.text } };
  },
  message: ({ word, number }) => say`A sentence spells “${word} ${number}” out.`,
  fixable: 'safe',
  fix: ({ span, word }, { placed }) => replacement(say`Write “${word}”`, placed, span, `${word} `),
  examples: {
    invalid: [
      { brief: 'The claim under «§ 1985(3)» fails.', fixed: 'The claim under Section 1985(3) fails.' },
      { brief: 'They rely on «§§ 1981» and 1985.', fixed: 'They rely on Sections 1981 and 1985.' },
    ],
    valid: ['Under 42 U.S.C. § 1985(3), a plot is enough.', 'A plot is enough. *See* 42 U.S.C. § 1983; § 1985(3).'],
  },
});
