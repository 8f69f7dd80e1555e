import { isCodeEdition, speaksOfFormerLaw } from '../../bluebook/federalStatutes.js';
import { habitsOf } from '../../bluebook/profiles.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { replacement } from '../replacement.js';
import { defineRule, inSource } from '../rule.js';
import { supported } from '../surroundings.js';

/** Older years are those of an edition that the writer means, not of the code in force. */
const OLDEST = 2006;

export const uscYear = defineRule({
  id: 'usc-year',
  category: 'form',
  severity: 'hint',
  summary: 'A citation of the current United States Code has a year.',
  why: 'Since its 21st edition The Bluebook asks for no year on the code in force. A year says that an older version is meant.',
  source: { indigo: 'R16.1.2, R16.1.3', bluebook: '12.3.2, B12.1.1' },
  on: 'statute',
  reads: 'block',
  check({ citation, placed, blockIndex }, { settings, brief }) {
    const { code, year, parentheticals } = citation;
    const dated = parentheticals[0];
    if (habitsOf(settings).yearOfCode || code?.canonical !== 'U.S.C.' || year === undefined || dated?.text !== year.text) return undefined;
    const said = [placed.block.sentences[citation.sentence], supported(placed, citation, brief.found[blockIndex]?.citations ?? [])];
    const words = said.map((sentence) => (sentence === undefined ? '' : placed.block.text.slice(sentence.start, sentence.end))).join(' ');
    if (Number(year.text) < OLDEST || speaksOfFormerLaw(words) || isQuoted(placed, dated.span)) return undefined;
    const before = placed.block.text.slice(citation.core.end, dated.span.start);
    if (before.trim() !== '') return undefined;
    return { span: inSource(placed, dated.span), data: { span: { start: citation.core.end, end: dated.span.end }, year: year.text } };
  },
  message: ({ year }) => say`The code in force is cited without a year: is (${year}) meant as an older version?`,
  fixable: 'safe',
  fix: ({ span, year }, { placed }) => replacement(say`Leave (${year}) out`, placed, span, '').map((fix) => ({ ...fix, safe: isCodeEdition(Number(year)) })),
  examples: {
    invalid: [{ brief: 'The claim is federal. 28 U.S.C. § 1343 «(2018)».', fixed: 'The claim is federal. 28 U.S.C. § 1343.' }],
    valid: ['The claim was federal. 28 U.S.C. § 1331 (1976) (amended 1980).', 'The claim is federal. 28 U.S.C. § 1343.', 'The former version barred it. 28 U.S.C. § 1343 (2006).'],
  },
});
