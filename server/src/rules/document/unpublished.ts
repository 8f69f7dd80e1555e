import { editionsOf } from '../reporters.js';
import type { FullCaseCitation } from '../../citation/citation.js';
import type { ProseBlock } from '../../prose/proseBlock.js';

/** Purposes for which a rule that bars unpublished decisions lets them be cited, as a brief states them. */
const PURPOSE =
  /\b(?:law of the case|res judicata|collateral estoppel|claim preclusion|issue preclusion|claim-preclusive|issue-preclusive|double jeopardy|sanctionable conduct|related cases?|request(?:s|ed)? (?:to publish|publication)|36-3\(c\)|8\.1115\(b\)|criminal or disciplinary action|(?:not|without) (?:as |for )?preceden(?:t|tial)|procedural history)\b/i;

/** Whether the paragraph states a purpose for which the decision may be cited. */
export const statesPurpose = ({ text }: ProseBlock): boolean => PURPOSE.test(text);

/** Whether the citation itself says that the decision is not published. */
export const saysUnpublished = ({ parentheticals }: FullCaseCitation): boolean =>
  parentheticals.some(({ weight, text }) => weight?.kind === 'unpublished' || weight?.kind === 'memorandum' || /^(?:unpublished|nonpub\. opn\.|not for publication|table)\b|\btable decision\b/i.test(text));

/** Whether it is cited to a database or a docket alone, or to a reporter of unpublished decisions. */
export function isOutsideReporters(citation: FullCaseCitation): boolean {
  if (citation.reporter === undefined) return citation.slip !== undefined && citation.docket !== undefined;
  return editionsOf(citation).every(({ kind, abbreviation }) => kind === 'database' || abbreviation === "F. App'x");
}
