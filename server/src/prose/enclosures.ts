import type { Span } from '../text/span.js';

type Mark = '(' | '[' | '“' | '"';

const isWordGap = (code: number): boolean => Number.isNaN(code) || code <= 32 || code === 0xa0 || code === 0x28 || code === 0x5b || code === 0x2014 || code === 0x2013 || code === 0x2018 || code === 0x27;

/**
 * Outermost parenthesised, bracketed and quoted stretches with their marks, in order. A mark without its fellow in the block
 * encloses nothing.
 */
export function enclosures(text: string): Span[] {
  const open: { readonly mark: Mark; readonly at: number }[] = [];
  const waiting: Record<Mark, number> = { '(': 0, '[': 0, '“': 0, '"': 0 };
  const found: Span[] = [];
  const begin = (mark: Mark, at: number): void => {
    open.push({ mark, at });
    waiting[mark]++;
  };
  const finish = (mark: Mark, at: number): void => {
    if (waiting[mark] === 0) return;
    for (;;) {
      const last = open.pop();
      if (last === undefined) return;
      waiting[last.mark]--;
      if (last.mark !== mark) continue;
      while ((found.at(-1)?.start ?? -1) >= last.at) found.pop();
      found.push({ start: last.at, end: at + 1 });
      return;
    }
  };
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x28:
        begin('(', at);
        break;
      case 0x29:
        finish('(', at);
        break;
      case 0x5b:
        begin('[', at);
        break;
      case 0x5d:
        finish('[', at);
        break;
      case 0x201c:
        begin('“', at);
        break;
      case 0x201d:
        finish('“', at);
        break;
      case 0x22:
        if (waiting['"'] > 0 && !isWordGap(text.charCodeAt(at - 1))) finish('"', at);
        else if (isWordGap(text.charCodeAt(at - 1))) begin('"', at);
        break;
    }
  }
  return found;
}
