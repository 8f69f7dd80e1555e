import type { Cause } from '../claim/cause.js';
import type { OpinionPart, PageRange, PartKind } from '../library/opinion.js';

const KINDS: Record<PartKind, string> = {
  caption: 'the caption',
  syllabus: 'the summary by court staff',
  counsel: 'the list of counsel',
  majority: 'the opinion of the court',
  plurality: 'the plurality opinion',
  per_curiam: 'the per curiam opinion',
  concurrence: 'concurrence',
  concurrence_in_judgment: 'concurrence in the judgment',
  partial: 'partial dissent',
  dissent: 'dissent',
  statement: 'statement',
  appendix: 'the appendix',
};

/** "page 28", "pages 18-19". */
export const pageWords = ({ first, last }: PageRange): string => (first === last ? `page ${String(first)}` : `pages ${String(first)}-${String(last)}`);

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Judge S.R. Thomas's partial dissent", "the opinion of the court (Judge Forrest)". */
export function partWords({ kind, author }: OpinionPart): string {
  const name = KINDS[kind];
  if (name.startsWith('the ')) return author === null || kind === 'syllabus' ? name : `${name} (Judge ${author})`;
  return author === null ? `a ${name}` : `Judge ${author}’s ${name}`;
}

/** "Page 28 is Judge S.R. Thomas's partial dissent, not the court's opinion." without its end. */
export const pageIs = ({ part, pages }: Pick<Cause, 'part' | 'pages'>): string =>
  part === undefined ? '' : pages === undefined ? capitalized(partWords(part)) : `${capitalized(pageWords(pages))} ${pages.first === pages.last ? 'is' : 'are'} ${partWords(part)}`;

/** One line that shows the evidence. */
export function evidenceLine({ part, pages, statement, answer }: Partial<Cause>): string {
  const where = part === undefined ? '' : pages === undefined ? partWords(part) : `${pageWords(pages)}: ${partWords(part)}`;
  const reply = answer === undefined ? '' : ` The court: ${answer.statement}${answer.pages[0] === undefined ? '' : ` (${pageWords(answer.pages[0])})`}`;
  return [where, statement === undefined ? '' : `“${statement}”`].filter((piece) => piece !== '').join(': ') + reply;
}

/** How sure a message may sound. */
export const seems = ({ certainty }: Cause): boolean => certainty === 'likely';
