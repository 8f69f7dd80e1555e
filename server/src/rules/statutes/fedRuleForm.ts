import { lookUpCourtRules } from '../../bluebook/rulesOfCourt.js';
import type { Brief } from '../../brief/brief.js';
import { byStretch } from '../../brief/stretches.js';
import type { StatuteCitation } from '../../citation/citation.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import { rememberFor } from '../../text/remember.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { opensSentence } from '../surroundings.js';

const initialsIn = byStretch(({ blocks }, start, end): readonly string[] => blocks.slice(start, end).flatMap(({ block }) => [...block.text.matchAll(/\([“"]([A-Z][A-Za-z.]{2,7})[”"]\)/g)].map(([, term = '']) => term)));

/** Initials that the brief itself introduces for a body of rules: ("FRE"). */
const definedInitials = rememberFor((brief: Brief): ReadonlySet<string> => new Set(initialsIn(brief).flatMap(({ value }) => value)));

/** "Federal Rule of Civil Procedure 12(b)(6)" is how a sentence names it. */
const isNamedInWords = ({ code, standing, signal, span }: StatuteCitation, placed: PlacedBlock): boolean =>
  (code?.text ?? '').startsWith("Federal ") && (standing === 'text' || (signal === undefined && !(opensSentence(placed, span.start) && span.start > 0)));

export const fedRuleForm = defineRule({
  id: 'fed-rule-form',
  category: 'form',
  severity: 'warning',
  summary: 'A federal rule of procedure or evidence is not cited in its form.',
  why: 'Fed. R. Civ. P. 12(b)(6), Fed. R. Evid. 702, Fed. R. App. P. 28: spaced, without a section symbol, the word “Rule” or a year. A sentence may say “Rule 12(b)(6)”.',
  source: { indigo: 'R18.1.1, R18.1.3', bluebook: '12.9.3, B12.1.3' },
  notInManual: true,
  on: 'rule',
  reads: 'block',
  leansOn: ({ brief }) => [...definedInitials(brief)].join(' '),
  check({ citation, placed }, { brief }) {
    const { code, symbol, sections, short, year } = citation;
    const number = sections[0];
    const rules = code === undefined ? undefined : lookUpCourtRules(code.text)?.rules;
    if (short || code === undefined || number === undefined || number.span.start < code.span.end || isQuoted(placed, code.span)) return undefined;
    const name = rules?.jurisdiction === 'us' ? rules.abbreviation : code.canonical;
    if (!/^Fed\. R\. (?:Civ|Crim|App|Bankr)\. P\.$|^Fed\. R\. Evid\.$/.test(name) || isNamedInWords(citation, placed) || definedInitials(brief).has(code.text)) return undefined;
    const head = { start: code.span.start, end: number.span.start };
    const printed = placed.block.text.slice(head.start, head.end).replaceAll(/\s/g, ' ');
    if (printed !== `${name} ` || symbol !== undefined) {
      return { span: inSource(placed, { start: head.start, end: number.span.end }), data: { span: head, right: `${name} `, shown: `${name} ${number.text}` } };
    }
    const dated = citation.parentheticals[0];
    if (year === undefined || dated?.text !== year.text || Number(year.text) < 2010) return undefined;
    return { span: inSource(placed, dated.span), data: { span: { start: citation.core.end, end: dated.span.end }, right: '', shown: `${name} ${number.text}` } };
  },
  message: ({ shown }) => say`The rule is cited “${shown}”.`,
  fixable: 'safe',
  fix: ({ span, right, shown }, { placed }) => replacement(say`Write “${shown}”`, placed, span, right),
  examples: {
    invalid: [
      { brief: 'Summary judgment is proper. «Fed. R. Civ. P. § 56(a)».', fixed: 'Summary judgment is proper. Fed. R. Civ. P. 56(a).' },
      { brief: 'Summary judgment is proper. *See* «FRCP 56(a)».', fixed: 'Summary judgment is proper. *See* Fed. R. Civ. P. 56(a).' },
      { brief: 'The expert was unhelpful. «Fed.R.Evid. 702».', fixed: 'The expert was unhelpful. Fed. R. Evid. 702.' },
    ],
    valid: ['Rule 56(a) asks for a material fact.', 'Under Federal Rule of Civil Procedure 56(a), the motion fails.', 'The Rules of Evidence (“FRE”) govern. FRE 702.', 'The motion is timely. Fed. R. App. P. 4(a)(1)(A).'],
  },
});
