import type { Brief } from '../../brief/brief.js';
import type { Edit } from '../../text/edit.js';
import { divisionsOf } from '../divisions.js';
import { readTableOptions } from './options.js';
import { tableOfAuthorities } from './table.js';
import { type CitationPages, tableText } from './text.js';

const heading = 'TABLE OF AUTHORITIES';

/** Whether a table of the brief has page numbers, which only a rendered brief can give. */
export const hasPagedTable = (brief: Brief): boolean => brief.tables.some(({ options }) => readTableOptions(options).options.by === 'pages');

/** What stands between the two comments, with the blank lines that Markdown wants around tables. */
function innerText(brief: Brief, options: string, pages: CitationPages | undefined): string {
  const text = tableText(brief, tableOfAuthorities(brief), readTableOptions(options).options, pages);
  return text === '' ? '\n\n' : `\n\n${text}\n\n`;
}

const lineEnds = (brief: Brief, text: string): string => (brief.source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);

/**
 * Brings the tables between `<!-- pincite-table -->` and `<!-- /pincite-table -->` up to date. No edit where nothing changed, so that
 * it may run on every save. Tables by page are left alone unless `pages` is given: without a rendered brief there are none to print.
 */
export function updatedTables(brief: Brief, pages?: CitationPages): Edit[] {
  return brief.tables.flatMap(({ options, inner }): Edit[] => {
    if (readTableOptions(options).options.by === 'pages' && pages === undefined) return [];
    const newText = lineEnds(brief, innerText(brief, options, pages));
    return brief.source.slice(inner.start, inner.end) === newText ? [] : [{ span: inner, newText }];
  });
}

/** Where a block of its own may be put in: the start of the line, or of the block of prose that the line belongs to. */
function blockStart({ source, blocks }: Brief, offset: number): number {
  const block = blocks.find(({ base, block: { sourceLength } }) => base <= offset && offset < base + sourceLength);
  return source.lastIndexOf('\n', (block?.base ?? offset) - 1) + 1;
}

/** Where a brief without a table gets one when nobody says where: before the first heading behind the title. */
export function usualPlace(brief: Brief): number {
  return divisionsOf(brief).all[1]?.start ?? brief.blocks[0]?.base ?? 0;
}

/**
 * Puts a table in before the paragraph at `offset`, under a heading of its own. Only for a brief that has none yet.
 * @param options what the opening comment says behind its colon; empty for the usual table by heading
 */
export function insertedTable(brief: Brief, offset: number, options = '', pages?: CitationPages): Edit {
  const start = blockStart(brief, offset);
  const before = start === 0 || /\n\r?\n$/.test(brief.source.slice(Math.max(0, start - 3), start)) ? '' : '\n';
  const after = /^\r?\n/.test(brief.source.slice(start)) || start === brief.source.length ? '' : '\n';
  const comment = options === '' ? 'pincite-table' : `pincite-table: ${options}`;
  const text = `${before}${'#'.repeat(divisionsOf(brief).topLevel)} ${heading}\n\n<!-- ${comment} -->${innerText(brief, options, pages)}<!-- /pincite-table -->\n${after}`;
  return { span: { start, end: start }, newText: lineEnds(brief, text) };
}
