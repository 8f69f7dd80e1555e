import { courtById, courtImpliedBy } from '../../bluebook/courts.js';
import { lookUpReporter } from '../../bluebook/reporters.js';
import type { Citation } from '../citation.js';

/** Jurisdiction of the court that decided: a state's, or `us`; undefined where neither the parenthetical nor the reporter tells. */
export function decidedIn(citation: Citation): string | undefined {
  const court = 'courtAndDate' in citation ? citation.courtAndDate.court : undefined;
  if (court !== undefined) return court.id === undefined ? undefined : courtById(court.id)?.jurisdiction;
  if (citation.kind !== 'fullCase') return undefined;
  const editions = [citation.reporter, ...citation.parallels.map(({ reporter }) => reporter)].flatMap((each) => (each === undefined ? [] : (lookUpReporter(each.text)?.editions.slice(0, 1) ?? [])));
  const edition = editions.find((each) => courtImpliedBy(each) !== undefined || each.kind === 'state' || each.kind === 'neutral');
  return edition === undefined ? undefined : (courtImpliedBy(edition)?.jurisdiction ?? edition.jurisdiction);
}
