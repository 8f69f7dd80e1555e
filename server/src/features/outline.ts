import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { Span } from '../text/span.js';
import { citationSpan } from './locate.js';
import { type Section, headingTree } from './headingTree.js';

/** An entry of the outline. `span` holds `name` and all children; `nameSpan` is what a click leads to. Source offsets. */
export interface OutlineEntry {
  readonly kind: 'heading' | Authority['kind'];
  readonly label: string;
  /** "3 citations"; empty where there is nothing to add. */
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineEntry[];
}

/** The record is no authority, and what was not understood has no name worth listing. */
export const isListed = ({ kind }: Authority): boolean => kind !== 'record' && kind !== 'other';

function authorityEntries({ citations }: Section): OutlineEntry[] {
  const found = new Map<Authority, { first: Span; count: number }>();
  for (const citation of citations) {
    const { authority } = citation;
    if (authority === undefined || !isListed(authority)) continue;
    const entry = found.get(authority);
    if (entry === undefined) found.set(authority, { first: citationSpan(citation), count: 1 });
    else entry.count++;
  }
  return Array.from(found, ([{ kind, label }, { first, count }]) => ({
    kind, label, detail: count > 1 ? `${String(count)} citations` : '', span: first, nameSpan: first, children: [],
  }));
}

function sectionEntry(section: Section): OutlineEntry {
  return {
    kind: 'heading', label: section.title, detail: '', span: section.span, nameSpan: section.heading,
    children: [...authorityEntries(section), ...section.subsections.map(sectionEntry)],
  };
}

/** The headings of a brief, each with the authorities cited under it, then its subsections. */
export const outline = (brief: Brief): OutlineEntry[] =>
  headingTree(brief).flatMap((section) => (section.level === 0 ? authorityEntries(section) : [sectionEntry(section)]));
