import type { Cause } from '../claim/cause.js';
import type { Claim } from '../claim/claim.js';
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

/** "page 28", "pages 18-19"; "¶ 28", "¶¶ 18-19" of an opinion that numbers its paragraphs. */
export function pageWords({ first, last }: PageRange, { opinion }: Pick<Claim, 'opinion'>): string {
  const [one, several] = opinion?.record.pages.style === 'paragraph' ? ['¶', '¶¶'] : ['page', 'pages'];
  return first === last ? `${one} ${String(first)}` : `${several} ${String(first)}-${String(last)}`;
}

/** "Judge Forrest", "Chief Justice Oakhurst". */
export const judgeWords = ({ author, title }: Pick<OpinionPart, 'author' | 'title'>): string => `${title ?? 'Judge'} ${author ?? ''}`;

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Judge S.R. Thomas's partial dissent", "the opinion of the court (Judge Forrest)". */
export function partWords(part: OpinionPart): string {
  const { kind, author } = part;
  const name = KINDS[kind];
  if (name.startsWith('the ')) return author === null || kind === 'syllabus' ? name : `${name} (${judgeWords(part)})`;
  return author === null ? `a ${name}` : `${judgeWords(part)}’s ${name}`;
}

/** "Page 28 is Judge S.R. Thomas's partial dissent, not the court's opinion." without its end. */
export const pageIs = ({ part, pages }: Pick<Cause, 'part' | 'pages'>, claim: Pick<Claim, 'opinion'>): string =>
  part === undefined ? '' : pages === undefined ? capitalized(partWords(part)) : `${capitalized(pageWords(pages, claim))} ${pages.first === pages.last ? 'is' : 'are'} ${partWords(part)}`;

/** Causes whose `statement` is a label ("the words quoted", "volume") or tells of the brief, not of the opinion. */
const LABELLING: ReadonlySet<string | undefined> = new Set(['wrong-pincite', 'misidentified-cited-case', 'misquotation', 'id-antecedent']);

/** One line that shows the evidence. */
export function evidenceLine({ kind, part, pages, statement: told, answer, speaker, theirs }: Partial<Cause>, claim: Pick<Claim, 'opinion'>): string {
  if (kind === 'citation-metadata') return `${speaker ?? 'the record'}: ${told ?? ''} ${theirs ?? ''}`;
  const statement = LABELLING.has(kind) ? undefined : told;
  const where = part === undefined ? '' : pages === undefined ? partWords(part) : `${pageWords(pages, claim)}: ${partWords(part)}`;
  const reply = answer === undefined ? '' : `${where === '' && statement === undefined ? '' : '. '}The court: ${answer.statement}${answer.pages[0] === undefined ? '' : ` (${pageWords(answer.pages[0], claim)})`}`;
  return [where, statement === undefined ? '' : `“${statement}”`].filter((piece) => piece !== '').join(': ') + reply;
}

/** How sure a message may sound. */
export const seems = ({ certainty }: Cause): boolean => certainty === 'likely';
