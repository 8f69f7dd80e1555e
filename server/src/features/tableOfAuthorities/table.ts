import type { Authority } from '../../authority/authority.js';
import type { Brief } from '../../brief/brief.js';
import { lineOf } from '../../brief/lineOf.js';
import { partName } from '../describe.js';
import { divisionsOf } from '../divisions.js';
import { citationSpan } from '../locate.js';

export type AuthorityGroup = 'Cases' | 'Constitutional Provisions' | 'Statutes' | 'Rules' | 'Regulations' | 'Other Authorities';

export interface AuthorityEntry {
  /** As the table prints it, without markup. */
  readonly label: string;
  /** The beginning of the label that is a case name, set in italics. */
  readonly name: string;
  readonly authority: Authority;
  /** Lines of the brief, counted from 1, on which it is cited; each once. */
  readonly lines: readonly number[];
  /** Headings under which it is cited, in order; each once. The text before the first heading is the empty string. */
  readonly headings: readonly string[];
  /** Indexes of the brief's sections in which it is cited, in order; each once. */
  readonly sections: readonly number[];
  /** Parts of the opinion that the brief's pincites point to, as far as the library knows them; in the opinion's order. */
  readonly parts: readonly string[];
}

export interface TableOfAuthorities {
  readonly groups: readonly { readonly group: AuthorityGroup; readonly entries: readonly AuthorityEntry[] }[];
}

const groups: Record<Authority['kind'], AuthorityGroup | undefined> = {
  case: 'Cases',
  constitution: 'Constitutional Provisions',
  statute: 'Statutes',
  legislative: 'Statutes',
  rule: 'Rules',
  regulation: 'Regulations',
  secondary: 'Other Authorities',
  other: 'Other Authorities',
  record: undefined,
};

const order: readonly AuthorityGroup[] = ['Cases', 'Constitutional Provisions', 'Statutes', 'Rules', 'Regulations', 'Other Authorities'];

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** "In re" and the like do not count in the alphabet. */
const sortKey = (label: string): string => label.replace(/^(?:In re|Ex parte|(?:In the )?Matter of|The) /, '');

/** The case name that a label begins with; empty for what is no case. */
function nameOf(brief: Brief, { kind, label, citations, opinion }: Authority): string {
  if (kind !== 'case') return '';
  for (const n of citations) {
    const citation = brief.citations[n]?.citation;
    const name = citation?.kind === 'fullCase' ? citation.name?.text : undefined;
    if (name !== undefined && label.startsWith(name)) return name;
  }
  const recorded = opinion?.record.caseName;
  return recorded !== undefined && label.startsWith(recorded) ? recorded : '';
}

/** By authority: names of the opinion parts that its pincites point to. */
function partsRelied(brief: Brief): ReadonlyMap<Authority, readonly string[]> {
  const used = new Map<Authority, Set<string>>();
  for (const { citation, pin } of brief.claims) {
    const authority = citation === undefined ? undefined : brief.citations[citation]?.authority;
    if (authority === undefined || pin === undefined) continue;
    const parts = used.get(authority) ?? new Set();
    used.set(authority, parts);
    for (const { id } of pin.parts) parts.add(id);
  }
  return new Map([...used].map(([authority, ids]) => [authority, (authority.opinion?.record.parts ?? []).filter(({ id }) => ids.has(id)).map(partName)]));
}

/** Everything the brief cites but the record, grouped and alphabetical. */
export function tableOfAuthorities(brief: Brief): TableOfAuthorities {
  const { all, ofBlock } = divisionsOf(brief);
  const parts = partsRelied(brief);
  const entries = new Map<AuthorityGroup, AuthorityEntry[]>();
  for (const authority of brief.authorities) {
    const group = groups[authority.kind];
    if (group === undefined || authority.citations.length === 0) continue;
    const cited = authority.citations.flatMap((n) => brief.citations[n] ?? []);
    const sections = [...new Set(cited.flatMap(({ blockIndex }) => ofBlock[blockIndex] ?? []))].sort((a, b) => a - b);
    const entry: AuthorityEntry = {
      label: authority.label,
      name: nameOf(brief, authority),
      authority,
      lines: [...new Set(cited.map((citation) => lineOf(brief, citationSpan(citation).start)))],
      headings: [...new Set(sections.map((section) => all[section]?.title ?? ''))],
      sections,
      parts: parts.get(authority) ?? [],
    };
    entries.set(group, [...(entries.get(group) ?? []), entry]);
  }
  return {
    groups: order.flatMap((group) => {
      const rows = entries.get(group);
      return rows === undefined ? [] : [{ group, entries: rows.sort((a, b) => collator.compare(sortKey(a.label), sortKey(b.label))) }];
    }),
  };
}
