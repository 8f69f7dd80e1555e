import type { Authority } from '../authority/authority.js';
import type { Brief } from '../brief/brief.js';
import { lineOf } from './describe.js';
import { citationSpan } from './locate.js';

export type AuthorityGroup = 'Cases' | 'Constitutional Provisions' | 'Statutes' | 'Rules' | 'Regulations' | 'Other Authorities';

export interface AuthorityEntry {
  /** As the table prints it. */
  readonly label: string;
  readonly authority: Authority;
  /** Lines of the brief, counted from 1, on which it is cited; each once. */
  readonly lines: readonly number[];
  /** Headings under which it is cited, in order; each once. The text before the first heading is the empty string. */
  readonly headings: readonly string[];
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

/** "In re" and the like do not count in the alphabet. */
const sortKey = (label: string): string => label.replace(/^(?:In re|Ex parte|Matter of|The) /, '').toLowerCase();

/** Everything the brief cites but the record, grouped and alphabetical. */
export function tableOfAuthorities(brief: Brief): TableOfAuthorities {
  const headingOf: string[] = [];
  let heading = '';
  for (const { block } of brief.blocks) {
    if (block.context.kind === 'heading') heading = block.text;
    headingOf.push(heading);
  }
  const lineOfCitation = (n: number): number | undefined => {
    const citation = brief.citations[n];
    return citation === undefined ? undefined : lineOf(brief.source, citationSpan(citation).start);
  };
  const entries = new Map<AuthorityGroup, AuthorityEntry[]>();
  for (const authority of brief.authorities) {
    const group = groups[authority.kind];
    if (group === undefined || authority.citations.length === 0) continue;
    const headings = authority.citations.flatMap((n) => headingOf[brief.citations[n]?.blockIndex ?? -1] ?? []);
    const entry = { label: authority.label, authority, lines: [...new Set(authority.citations.flatMap((n) => lineOfCitation(n) ?? []))], headings: [...new Set(headings)] };
    entries.set(group, [...(entries.get(group) ?? []), entry]);
  }
  return {
    groups: order.flatMap((group) => {
      const rows = entries.get(group);
      return rows === undefined ? [] : [{ group, entries: rows.sort((a, b) => sortKey(a.label).localeCompare(sortKey(b.label), 'en')) }];
    }),
  };
}

/** More places than this are printed as passim. */
const PASSIM = 6;

/** The table as Markdown: case names in italics, the lines of the brief behind each authority. */
export function tableAsMarkdown({ groups: all }: TableOfAuthorities): string {
  const lines = all.flatMap(({ group, entries }) => [
    `## ${group}`,
    '',
    ...entries.map(({ label, lines: places, authority }) => {
      const name = authority.kind === 'case' ? label.replace(/^([^,]*(?:, (?:Inc\.|LLC|Ltd\.|L\.P\.|N\.A\.)[^,]*)*),/, '*$1*,') : label;
      return `- ${name} — ${places.length > PASSIM ? '*passim*' : `line${places.length === 1 ? '' : 's'} ${places.join(', ')}`}`;
    }),
    '',
  ]);
  return lines.length === 0 ? '' : `# Table of Authorities\n\n${lines.join('\n').trimEnd()}\n`;
}
