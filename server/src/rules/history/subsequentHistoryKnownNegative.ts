import { overrulingOf } from '../../bluebook/overruled.js';
import type { ResolvedCitation } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import type { Weight } from '../../citation/citation.js';
import { insertProse } from '../../prose/placement.js';
import { isQuoted } from '../editable.js';
import { withApostrophes } from '../names.js';
import { defineRule, inSource } from '../rule.js';
import { inTableOfAuthorities } from '../surroundings.js';
import { emphasisMarker } from '../typeface.js';
import { isFollowed } from './entries.js';
import { yearWritten } from './years.js';

/** Words by which the text itself says that the case is gone. */
const TOLD = /overrul|overturn|abrogat|good law|supersed|repudiat|reject|discard|abandon/i;

/** A dissent in an overruled case may well be the law today. */
const SEPARATE: ReadonlySet<Weight['kind']> = new Set<Weight['kind']>(['dissent', 'partial', 'concurrence', 'concurrenceInJudgment']);

/** Whether some citation of the case in the brief carries history, or some text about it tells of its fate. */
const isTold = ({ authority }: ResolvedCitation, brief: Brief): boolean =>
  authority?.citations.some((n) => {
    const other = brief.citations[n];
    return other !== undefined && (isFollowed(other, brief) || TOLD.test(other.placed.block.text));
  }) === true;

export const subsequentHistoryKnownNegative = defineRule({
  id: 'subsequent-history-known-negative',
  category: 'form',
  severity: 'error',
  summary: 'An overruled case is cited as if it stood.',
  why: 'A citation to a case that has been overruled says so. A court that finds it out by itself will trust the rest of the brief less.',
  source: { indigo: 'R14.1, R14.2', bluebook: '10.7, B10.1.6', other: 'Constitution Annotated, Table of Supreme Court Decisions Overruled by Subsequent Decisions' },
  on: 'fullCase',
  *check(resolved, { brief }) {
    const { citation, placed, blockIndex } = resolved;
    const { reporter, volume, page, history, nestedIn } = citation;
    if (reporter?.canonical !== 'U.S.' || volume === undefined || page === undefined || history !== undefined || nestedIn !== undefined) return;
    const later = overrulingOf(volume.text, page.text);
    if (later === undefined || isQuoted(placed, citation.core) || inTableOfAuthorities(brief, blockIndex) || isTold(resolved, brief)) return;
    if (yearWritten(brief) < later.year || citation.parentheticals.some(({ weight }) => weight !== undefined && SEPARATE.has(weight.kind))) return;
    yield { span: inSource(placed, citation.core), data: { later } };
  },
  message: ({ later }) => `This case has been ${later.phrase.split(' ')[0] ?? ''}: ${later.name}, ${later.citation}.`,
  fixable: 'safe',
  fix: ({ later }, { citation, placed }, { brief }) => {
    const marker = brief.format === 'markdown' ? emphasisMarker(brief) : '';
    const text = `, ${marker}${later.phrase} ${withApostrophes(brief, later.name)}${marker}, ${later.citation}`;
    return [{ title: `Add “${later.phrase} ${later.name}”`, edits: [insertProse(placed, citation.span.end, text, 'left')] }];
  },
  examples: {
    invalid: [
      { brief: 'Counsel is a luxury. *Betts v. Brady*, «316 U.S. 455», 471 (1942).', fixed: 'Counsel is a luxury. *Betts v. Brady*, 316 U.S. 455, 471 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).' },
      { brief: '*See Ohio v. Roberts*, «448 U.S. 56», 66 (1980) (admitting the transcript).', fixed: '*See Ohio v. Roberts*, 448 U.S. 56, 66 (1980) (admitting the transcript), *abrogated by Crawford v. Washington*, 541 U.S. 36 (2004).' },
    ],
    valid: [
      '*Betts v. Brady*, 316 U.S. 455, 471 (1942), *overruled by Gideon v. Wainwright*, 372 U.S. 335 (1963).',
      'The Court overruled *Betts v. Brady*, 316 U.S. 455 (1942), a generation later.',
      '*Olmstead v. United States*, 277 U.S. 438, 478 (1928) (Brandeis, J., dissenting).',
      '*Hope v. Pelzer*, 536 U.S. 730, 739 (2002).',
    ],
  },
});
