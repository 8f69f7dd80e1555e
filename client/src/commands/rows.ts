import type { CitedNode } from '../views/citedView.js';
import type { LibraryNode } from '../views/libraryView.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a menu was opened on a row of the library. */
export const isLibraryNode = (value: unknown): value is LibraryNode => isObject(value) && 'opinion' in value && isObject(value.opinion);

/** Whether a menu was opened on a row of what the brief cites. */
export const isCitedNode = (value: unknown): value is CitedNode => isObject(value) && 'authority' in value && isObject(value.authority);

/** The opinion, and the page of it, that a row or a command's arguments stand for. */
export function meantOpinion(first: unknown, second: unknown): { readonly id: string; readonly page: number | null } | undefined {
  if (typeof first === 'string') return { id: first, page: typeof second === 'number' ? second : null };
  if (isLibraryNode(first)) return { id: first.opinion.id, page: 'part' in first ? first.part.page : 'holding' in first ? first.holding.page : null };
  if (!isCitedNode(first) || first.authority.opinion === undefined) return undefined;
  return { id: first.authority.opinion, page: 'place' in first ? (first.place.page ?? null) : null };
}
