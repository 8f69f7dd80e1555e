import type { StatuteCitation } from '../../citation/citation.js';
import { countSections } from '../../bluebook/sectionNumbers.js';
import type { Span } from '../../text/span.js';

/** "§§" where the citation names several sections, else "§". */
export const symbolFor = ({ sections, code, etSeq }: StatuteCitation): '§' | '§§' =>
  etSeq !== undefined || countSections(sections.map(({ text }) => text), code?.canonical) === 'several' ? '§§' : '§';

/** What stands from the code's name to the section number, and how it should read. */
export interface Head {
  readonly span: Span;
  readonly right: string;
}

/**
 * The name of the code and its symbol, when they are not as `name` and `symbol` say. Space between a symbol and its number
 * is left as it is: another rule speaks of it.
 */
export function misprintedHead(text: string, { code, symbol, sections }: StatuteCitation, name: string, right: string): Head | undefined {
  const number = sections[0]?.span.start;
  if (code === undefined || number === undefined || number < code.span.end) return undefined;
  const isSymbol = symbol !== undefined && /^[§\s]+$/.test(symbol.text);
  const end = symbol === undefined ? number : symbol.span.end;
  const kept = isSymbol && right.startsWith('§') ? symbol.text : right;
  const wanted = `${name} ${kept}${symbol === undefined ? ' ' : ''}`;
  const span = { start: code.span.start, end };
  return text.slice(span.start, span.end).replaceAll(/\s/g, ' ') === wanted ? undefined : { span, right: wanted };
}
