import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import type { Finding } from '../rules/rule.js';
import { countBefore } from '../text/countBefore.js';
import type { Span } from '../text/span.js';
import { isListed } from './outline.js';
import { type Section, headingTree } from './headingTree.js';

/** Figures over one heading, its subsections included. */
export interface Lens {
  /** The heading. */
  readonly span: Span;
  readonly authorities: number;
  readonly errors: number;
  /** All findings but hints. */
  readonly findings: number;
  /** Source offset of the first of them. */
  readonly first?: number;
}

const counts = ({ severity }: Finding): boolean => severity !== 'hint';

/** Index of the first finding that starts at or behind an offset. `findings` are in text order. */
const firstFrom = (findings: readonly Finding[], offset: number): number => countBefore(findings, ({ span }) => span.start < offset);

/** What stands under each heading, in text order; headings with nothing under them have none. */
export function lenses(brief: Brief, findings: readonly Finding[]): Lens[] {
  const found: (Lens | undefined)[] = [];
  const told = findings.filter(counts).sort((a, b) => a.span.start - b.span.start);
  const errorsBefore = [0];
  for (const { severity } of told) errorsBefore.push((errorsBefore.at(-1) ?? 0) + (severity === 'error' ? 1 : 0));
  const visit = (section: Section): Set<Authority> => {
    const place = found.push(undefined) - 1;
    const authorities = new Set(section.citations.flatMap(({ authority }) => (authority !== undefined && isListed(authority) ? [authority] : [])));
    for (const sub of section.subsections) for (const authority of visit(sub)) authorities.add(authority);
    const from = firstFrom(told, section.span.start);
    const to = firstFrom(told, section.span.end);
    if (section.level > 0 && (authorities.size > 0 || to > from)) {
      const first = told[from];
      found[place] = {
        span: section.heading,
        authorities: authorities.size,
        errors: (errorsBefore[to] ?? 0) - (errorsBefore[from] ?? 0),
        findings: to - from,
        ...(first !== undefined && to > from ? { first: first.span.start } : {}),
      };
    }
    return authorities;
  };
  for (const section of headingTree(brief)) visit(section);
  return found.filter((lens) => lens !== undefined);
}
