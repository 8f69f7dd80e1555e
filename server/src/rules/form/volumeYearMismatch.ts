import { yearWindow } from '../../bluebook/volumeYears.js';
import { say } from '../../text/say.js';
import { isQuoted } from '../editable.js';
import { editionOf, reportersOf } from '../reporters.js';
import { defineRule, inSource } from '../rule.js';

/** Up to this volume the United States Reports were other people's reports first. */
const lastNominative = 90;

export const volumeYearMismatch = defineRule({
  id: 'volume-year-mismatch',
  category: 'form',
  severity: 'warning',
  summary: 'The volume was not published about the year given.',
  why: 'Volume and year go together: one of the two is misprinted, and a reader who looks for the decision will find another. It is a check of likelihood only.',
  source: { indigo: 'R11.6, R12.1', bluebook: '10.5' },
  on: 'fullCase',
  reads: 'block',
  check({ citation, placed }) {
    const date = citation.courtAndDate?.date;
    if (date === undefined) return undefined;
    for (const { reporter, volume } of reportersOf(citation)) {
      const abbreviation = editionOf(reporter)?.abbreviation;
      const number = Number(volume?.text);
      if (abbreviation === undefined || volume === undefined || (abbreviation === 'U.S.' && number <= lastNominative)) continue;
      const window = yearWindow(abbreviation, number);
      if (window === undefined || (window.from <= date.year && date.year <= window.to)) continue;
      if (date.year > new Date().getFullYear() || isQuoted(placed, date.span)) return undefined;
      return { span: inSource(placed, date.span), data: { year: date.year, place: `${volume.text} ${abbreviation}`, ...window }, related: [{ message: say`The volume`, span: inSource(placed, { start: volume.span.start, end: reporter.span.end }) }] };
    }
    return undefined;
  },
  message: ({ year, place, from, to }) => say`${place} holds decisions of about ${from === to ? from : say`${from} to ${to}`}, not of ${year}.`,
  examples: {
    invalid: [{ brief: '*Larch v. Birch*, 412 F.3d 10, 12 (9th Cir. «2015»).' }, { brief: '*Larch v. Birch*, 540 U.S. 10, 12 («1983»).' }],
    valid: ['*Larch v. Birch*, 412 F.3d 10, 12 (9th Cir. 2005).', '*Gibbons v. Ogden*, 22 U.S. (9 Wheat.) 1, 196 (1824).', '*Larch v. Birch*, 250 F.4th 10, 12 (9th Cir. 2026).'],
  },
});
