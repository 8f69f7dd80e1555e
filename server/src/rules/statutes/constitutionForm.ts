import { constitutionDivision, isRepealedAmendment } from '../../bluebook/constitutions.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import type { Span } from '../../text/span.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource, type Sighting } from '../rule.js';

interface Misprint {
  readonly span: Span;
  readonly right: string;
  /** A year that is left out. */
  readonly year?: string;
}

export const constitutionForm = defineRule({
  id: 'constitution-form',
  category: 'form',
  severity: 'warning',
  summary: 'A constitution is not cited in its form.',
  why: 'U.S. Const. art. I, § 8, cl. 3; amend. XIV, § 1: capitals and small letters as here, roman numbers for articles and amendments, no year while the provision is in force.',
  source: { indigo: 'R23.1', bluebook: '11, B11' },
  notInManual: true,
  on: 'constitution',
  reads: 'block',
  *check({ citation, placed }, { settings }): Iterable<Sighting<Misprint>> {
    const { code, sections, standing, year } = citation;
    const division = sections[0];
    if (code === undefined || division === undefined || /^(?:amend|art)s\b/i.test(division.text) || isQuoted(placed, code.span)) return;
    if (standing === 'text' && code.text.endsWith("Constitution")) return;
    if (habitsOf(settings).supremeCourt) return;
    const federal = code.canonical === 'U.S. Const.';
    const span = { start: code.span.start, end: division.span.end };
    const name = federal ? 'U.S. Const.' : code.text.replace(/\bC(?:ONST\.?|onst|onstitution)$/, 'Const.');
    const right = `${name} ${constitutionDivision(division.text, federal)}`;
    if (placed.block.text.slice(span.start, span.end).replaceAll(/\s/g, ' ') !== right) yield { span: inSource(placed, span), data: { span, right } };
    const dated = citation.parentheticals[0];
    if (year === undefined || dated?.text !== year.text || isRepealedAmendment(constitutionDivision(division.text, federal)) || citation.parentheticals.length > 1) return;
    yield { span: inSource(placed, dated.span), data: { span: { start: citation.core.end, end: dated.span.end }, right: '', year: year.text } };
  },
  message: ({ right, year }) => (year === undefined ? say`The constitution is cited “${right}”.` : say`A provision in force has no year: leave (${year}) out.`),
  fixable: 'safe',
  fix: ({ span, right, year }, { placed }) => replacement(year === undefined ? say`Write “${right}”` : say`Leave (${year}) out`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Congress may tax. «U.S. CONST. art. I, § 8, cl. 1».', fixed: 'Congress may tax. U.S. Const. art. I, § 8, cl. 1.' },
      { brief: 'Congress may tax. «U.S. Const. Art. I, § 8».', fixed: 'Congress may tax. U.S. Const. art. I, § 8.' },
      { brief: 'No warrant issued. «U.S. Const., amend. IV».', fixed: 'No warrant issued. U.S. Const. amend. IV.' },
    ],
    valid: ['Liquor was banned. U.S. Const. amend. XVIII (repealed 1933).', 'The Fourth Amendment forbids it.', 'Speech is free. Wash. Const. art. 1, § 5.'],
  },
});
