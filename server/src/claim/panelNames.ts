import type { Span } from '../text/span.js';
import type { Token } from './tokens.js';

const TITLES: ReadonlySet<string> = new Set(['judge', 'judges', 'justice', 'justices']);

/** Judges named in a stretch, lists taken apart: "Judges Lee, Ortiz and Chen". Names are lower case, as the tokens are. */
export function panelNames(tokens: readonly Token[]): { name: string; span: Span }[] {
  const names: { name: string; span: Span }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!TITLES.has(tokens[at]?.word ?? '') || tokens[at]?.quoted === true) continue;
    const several = tokens[at]?.word.endsWith('s') === true;
    let next = at + 1;
    for (let count = 0; count < 12; count++) {
      const start = next;
      while (next < tokens.length && next - start < 4) {
        const token = tokens[next];
        if (token === undefined || token.mark !== undefined || !token.capital || next > start && token.before !== '' && token.before !== '.') break;
        next++;
        if (token.possessive) break;
      }
      const first = tokens[start];
      const last = tokens[next - 1];
      if (next === start || first === undefined || last === undefined) break;
      names.push({ name: tokens.slice(start, next).map(({ word }) => word).join(' '), span: { start: first.span.start, end: last.span.end } });
      if (!several) break;
      if (tokens[next]?.word === 'and') next++;
      else if (tokens[next]?.before !== ',') break;
    }
  }
  return names;
}
