import { type Overruling, overrulingOf } from '../../bluebook/overruled.js';
import type { ResolvedCitation } from '../../authority/authority.js';
import { citationAt } from '../../authority/places.js';
import type { Brief } from '../../brief/brief.js';
import type { BlockCitations, Citation, Weight } from '../../citation/citation.js';
import { insertProse } from '../../prose/placement.js';
import { rememberFor, rememberWithin } from '../../text/remember.js';
import { say } from '../../text/say.js';
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
const isTold = (resolved: ResolvedCitation | undefined, brief: Brief): boolean =>
  resolved?.authority?.citations.some((n) => {
    const other = brief.citations[n];
    return other !== undefined && (isFollowed(other, brief) || TOLD.test(other.placed.block.text));
  }) === true;

/** The decision that overruled the case of a citation that says nothing of it. */
function overruledBy(citation: Citation): Overruling | undefined {
  if (citation.kind !== 'fullCase' || citation.reporter?.canonical !== 'U.S.' || citation.history !== undefined || citation.nestedIn !== undefined) return undefined;
  return citation.volume === undefined || citation.page === undefined ? undefined : overrulingOf(citation.volume.text, citation.page.text);
}

/** Indexes of a block's citations of overruled cases. */
const overruledIn = rememberFor(({ citations }: BlockCitations): readonly number[] => citations.flatMap((citation, index) => (overruledBy(citation) === undefined ? [] : [index])));

/** Those of them whose case the brief nowhere tells to be gone. */
const untoldIn = rememberWithin((block: number, brief: Brief): readonly number[] => {
  const found = brief.found[block];
  return found === undefined ? [] : overruledIn(found).filter((index) => !isTold(citationAt(brief.citations, block, index), brief));
});

export const subsequentHistoryKnownNegative = defineRule({
  id: 'subsequent-history-known-negative',
  category: 'form',
  severity: 'error',
  summary: 'An overruled case is cited as if it stood.',
  why: 'A citation to a case that has been overruled says so. A court that finds it out by itself will trust the rest of the brief less.',
  source: { indigo: 'R14.1, R14.2', bluebook: '10.7, B10.1.6', other: 'Constitution Annotated, Table of Supreme Court Decisions Overruled by Subsequent Decisions' },
  on: 'fullCase',
  reads: 'block',
  leansOn: ({ brief }) => String(yearWritten(brief)),
  leansAt(index, { brief }) {
    const found = brief.found[index];
    return found === undefined || overruledIn(found).length === 0 ? '' : `untold ${untoldIn(index, brief).join(' ')}`;
  },
  check({ citation, placed, blockIndex, indexInBlock }, { brief }) {
    const later = overruledBy(citation);
    if (later === undefined || isQuoted(placed, citation.core) || inTableOfAuthorities(brief, blockIndex) || !untoldIn(blockIndex, brief).includes(indexInBlock)) return undefined;
    if (yearWritten(brief) < later.year || citation.parentheticals.some(({ weight }) => weight !== undefined && SEPARATE.has(weight.kind))) return undefined;
    return { span: inSource(placed, citation.core), data: { later } };
  },
  message: ({ later }) => say`This case has been ${later.phrase.split(' ')[0] ?? ''}: ${later.name}, ${later.citation}.`,
  fixable: 'safe',
  fix: ({ later }, { citation, placed }, { brief }) => {
    const marker = brief.format === 'markdown' ? emphasisMarker(brief) : '';
    const text = `, ${marker}${later.phrase} ${withApostrophes(brief, later.name)}${marker}, ${later.citation}`;
    return [{ title: say`Add “${later.phrase} ${later.name}”`, edits: [insertProse(placed, citation.span.end, text, 'left')] }];
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
