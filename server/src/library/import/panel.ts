import type { OpinionPart, OpinionRecord } from '../opinion.js';
import type { FoundPart, FoundParts } from './parts.js';

/** The last word of a judge's name. */
export const surname = (name: string): string => name.split(' ').at(-1) ?? name;

/** Whether a writing is the court's own. */
export const isLead = (kind: OpinionPart['kind']): boolean => kind === 'majority' || kind === 'plurality' || kind === 'per_curiam';

/** Judges of the panel who wrote nothing against the court's opinion. */
export function others(parts: readonly FoundPart[], lead: FoundPart, panel: OpinionRecord['panel']): string[] {
  if (panel.length === 0 || panel.length > 9) return [];
  const apart = new Set(parts.filter(({ kind }) => kind === 'dissent' || kind === 'partial' || kind === 'concurrence_in_judgment').flatMap(({ author, joinedBy }) => [...(author === null ? [] : [author]), ...joinedBy].map(surname)));
  return panel.map(({ surname: name }) => name).filter((name) => name !== surname(lead.author ?? '') && !apart.has(name));
}

/** The judges that the caption names. One alone is no bench that divides: those who wrote or joined sat with him; all of them did where none is named. */
export function panelOf(named: OpinionRecord['panel'], { lineUp }: FoundParts, parts: readonly OpinionPart[]): OpinionRecord['panel'] {
  const lead = parts.find(({ kind }) => isLead(kind));
  if (named.length > 1 || (named.length === 0 && (lead?.author ?? null) === null && (lead?.joinedBy ?? []).length === 0)) return named;
  const names = [...named.map(({ surname: name }) => name), ...(lineUp.author === undefined ? [] : [lineUp.author]), ...lineUp.joinedBy, ...parts.flatMap(({ author, joinedBy }) => [...(author === null ? [] : [author]), ...joinedBy])];
  return [...new Set(names.map(surname))].map((name) => named.find((one) => one.surname === name) ?? { name, surname: name });
}
