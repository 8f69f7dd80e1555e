import type { Brief } from '../../brief/brief.js';
import { divisionName, divisionsOf } from '../divisions.js';
import type { TableOptions } from './options.js';
import type { AuthorityEntry, TableOfAuthorities } from './table.js';

/** Pages of the rendered brief, as printed on them ("iv", "12"), by number of the citation; undefined where a citation was not found. */
export type CitationPages = readonly (string | undefined)[];

const placeHeads: Record<TableOptions['by'], string> = { pages: 'Page(s)', headings: 'Section(s)', lines: 'Line(s)' };

const escaped = (text: string): string => text.replace(/([\\`*_[\]|<])/g, '\\$1');

/** Case name in italics; markup characters of the rest escaped. */
function entryText({ label, name }: AuthorityEntry, chief: boolean): string {
  const text = name === '' ? escaped(label) : `*${escaped(name)}*${escaped(label.slice(name.length))}`;
  return chief ? `\\* ${text}` : text;
}

const isChief = ({ label }: AuthorityEntry, chief: readonly string[]): boolean => {
  const folded = label.toLowerCase();
  return chief.some((name) => folded.startsWith(name.toLowerCase()) || folded.includes(` ${name.toLowerCase()}`));
};

/** "Introduction; Argument I, II.A". */
function sectionPlaces(brief: Brief, { sections }: AuthorityEntry): { readonly count: number; readonly text: string } {
  const { all } = divisionsOf(brief);
  const under = new Map<string, string[]>();
  for (const index of sections) {
    const section = all[index];
    if (section === undefined) continue;
    const { under: name, part } = section.level === 0 ? { under: divisionName(section), part: '' } : section.place;
    const parts = under.get(name) ?? [];
    under.set(name, parts);
    if (part !== '') parts.push(part);
  }
  return { count: sections.length, text: [...under].map(([name, parts]) => [name, parts.join(', ')].filter((word) => word !== '').join(' ')).join('; ') };
}

/** Pages in the order of the document, each once; "___" where none of the citations was found. */
function pagePlaces({ authority }: AuthorityEntry, pages: CitationPages): { readonly count: number; readonly text: string } {
  const found = [...new Set(authority.citations.flatMap((n) => pages[n] ?? []))];
  return found.length === 0 ? { count: 1, text: '\\_\\_\\_' } : { count: found.length, text: found.join(', ') };
}

function places(brief: Brief, entry: AuthorityEntry, options: TableOptions, pages: CitationPages): string {
  const { count, text } =
    options.by === 'pages' ? pagePlaces(entry, pages) : options.by === 'headings' ? sectionPlaces(brief, entry) : { count: entry.lines.length, text: entry.lines.join(', ') };
  return count > options.passim ? '*passim*' : escapedOnce(text);
}

/** Headings may hold markup characters; page blanks were escaped before. */
const escapedOnce = (text: string): string => (text.startsWith('\\') ? text : escaped(text));

/**
 * The groups of the table, each a Markdown table of its own: that is what Markdown, Quarto and pandoc all set as columns. Empty when
 * the brief cites nothing. `pages` is wanted where the options ask for pages.
 */
export function tableText(brief: Brief, { groups }: TableOfAuthorities, options: TableOptions, pages: CitationPages = []): string {
  const anyChief = groups.some(({ entries }) => entries.some((entry) => isChief(entry, options.chief)));
  const tables = groups.map(({ group, entries }) => {
    const heads = [`**${group}**`, ...(options.parts ? ['**Part relied on**'] : []), `**${placeHeads[options.by]}**`];
    const rules = [':---', ...(options.parts ? [':---'] : []), '---:'];
    const rows = entries.map((entry) => [
      entryText(entry, isChief(entry, options.chief)),
      ...(options.parts ? [entry.authority.kind === 'case' ? escaped(entry.parts.join('; ')) || '—' : ''] : []),
      places(brief, entry, options, pages),
    ]);
    return [heads, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  });
  if (anyChief) tables.push('\\* Authorities chiefly relied upon.');
  return tables.join('\n\n');
}
