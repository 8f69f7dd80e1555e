import { habitsOf } from '../../bluebook/profiles.js';
import type { Brief } from '../../brief/brief.js';
import type { IdCitation } from '../../citation/citation.js';
import { insertProse, replaceProse } from '../../prose/placement.js';
import type { PlacedBlock } from '../../prose/proseBlock.js';
import type { Edit } from '../../text/edit.js';
import { say, spoken } from '../../text/say.js';
import { between, isQuoted } from '../editable.js';
import { followsManual, stateStyle } from '../localStyle.js';
import { defineRule, inSource } from '../rule.js';
import { isItalic, italicize, italicsWithin } from '../typeface.js';

type Fault = 'word' | 'comma' | 'at' | 'italics';

/** Id. in its right form, with the capital of the one printed. */
const right = ({ token }: IdCitation): string => (token.text.startsWith('I') ? 'Id.' : 'id.');

const takesAt = ({ pincite }: IdCitation): boolean => {
  const unit = pincite?.items[0]?.unit;
  return unit === 'page' || unit === 'starPage' || unit === 'slip';
};

interface Local {
  /** The Supreme Court's own opinions print "Id., at 5". */
  readonly house: boolean;
  /** California courts print "Ibid." for the same page. */
  readonly ibid: boolean;
  /** The California Style Manual has a comma before a section or paragraph: "Id., § 4". */
  readonly manual: boolean;
}

function faultsOf(citation: IdCitation, placed: PlacedBlock, markdown: boolean, { house, ibid, manual }: Local): Fault[] {
  const { token, pincite } = citation;
  const next = pincite?.at?.span ?? pincite?.span;
  return [
    ...(/^[Ii]d\.$/.test(token.text) || (ibid && /^[Ii]bid\.$/.test(token.text)) ? [] : (['word'] as const)),
    ...(!house && next !== undefined && !(manual && pincite?.at === undefined) && between(placed, token.span, next).trim() === ',' ? (['comma'] as const) : []),
    ...(pincite !== undefined && pincite.at === undefined && pincite.slip === undefined && takesAt(citation) ? (['at'] as const) : []),
    ...(markdown && !isItalic(placed, token.span) ? (['italics'] as const) : []),
  ];
}

function edits(citation: IdCitation, placed: PlacedBlock, faults: readonly Fault[], italic: () => Edit[]): Edit[] {
  const { token, pincite } = citation;
  const out: (Edit | undefined)[] = [];
  if (faults.includes('word')) out.push(replaceProse(placed, token.span, right(citation)));
  const next = pincite?.at?.span ?? pincite?.span;
  if (next !== undefined && faults.includes('comma')) out.push(replaceProse(placed, { start: token.span.end, end: next.start }, ' '));
  if (pincite !== undefined && faults.includes('at')) out.push(insertProse(placed, pincite.span.start, 'at ', 'right'));
  if (faults.includes('italics')) out.push(...italic());
  return out.some((edit) => edit === undefined) ? [] : out.filter((edit) => edit !== undefined);
}

/** The italics of the signal directly before, carried on over the token: one run for "See id." */
function joinedToSignal({ token }: IdCitation, placed: PlacedBlock, brief: Brief): Edit[] | undefined {
  const { base, block } = placed;
  const run = block.styles.find(({ style, span }) => style === 'emphasis' && span.end === token.span.start - 1);
  if (run === undefined || block.text[token.span.start - 1] !== ' ' || italicsWithin(placed, token.span).length > 0) return undefined;
  const closing = { start: base + run.inner.end, end: base + run.source.end };
  return [{ span: closing, newText: '' }, insertProse(placed, token.span.end, brief.source.slice(closing.start, closing.end), 'left')];
}

const messages: Record<Fault, string> = spoken({
  word: 'the word is “Id.”, with its full stop',
  comma: 'no comma follows it',
  at: '“at” stands before a page',
  italics: 'it is in italics, full stop included',
});

export const idForm = defineRule({
  id: 'id-form',
  category: 'form',
  severity: 'error',
  summary: 'Id. is not in its form.',
  why: 'Practitioners write id. (never ibid. or idem), in italics with its full stop, without a comma, and with “at” before a page. A section or paragraph takes no “at”.',
  source: { indigo: 'R6.2.2', bluebook: '4.1, B4' },
  on: 'id',
  reads: 'block',
  check({ citation, placed }, { brief, settings }) {
    if (isQuoted(placed, citation.token.span)) return undefined;
    const manual = followsManual(citation, brief, settings);
    const faults = faultsOf(citation, placed, brief.format === 'markdown', { house: habitsOf(settings).supremeCourt, ibid: manual || stateStyle(settings)?.state === 'ca', manual });
    return faults.length > 0 ? { span: inSource(placed, citation.token.span), data: { faults } } : undefined;
  },
  message: ({ faults }) => say`Form of id.: ${faults.map((fault) => say(messages[fault])).join('; ')}.`,
  fixable: 'safe',
  fix: ({ faults }, { citation, placed }, { brief }) => {
    const { pincite } = citation;
    const shown = `${right(citation)}${pincite === undefined ? '' : `${takesAt(citation) ? ' at' : ''} ${pincite.text}`}`;
    return [{ title: say`Write “${shown}”`, edits: edits(citation, placed, faults, () => joinedToSignal(citation, placed, brief) ?? italicize(brief, placed, citation.token.span)) }];
  },
  examples: {
    invalid: [
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *«Ibid.»* at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *«Id.»*, at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.' },
      { brief: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). «Id.» at 741.', fixed: '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002). *Id.* at 741.' },
    ],
    valid: ['42 U.S.C. § 1983. *Id.* § 1985(3).', '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002); *see id.* at 741.'],
  },
});
