/**
 * The form in which a note is pinpointed: `n.4`, `nn.4–5`, `nn.4 & 6`, with `&` before it where the page is cited besides.
 * R5.1.3 of The Indigo Book 2.0; rule 3.2(b) of The Bluebook.
 */
const PRINTED = /^(&\s?|and\s)?(nn?|notes?|fns?|footnotes?)(\.?)(\s*)(\d.*)$/i;
const NUMBER = /\d+/g;
const RANGE = /\d\s?[-–—]{1,2}\s?\d/;

/** A note as it should be printed; undefined for text that is no note or holds more than numbers. */
export function footnotePin(text: string): string | undefined {
  const match = PRINTED.exec(text);
  if (match === null) return undefined;
  const [, and = '', , , , printed = ''] = match;
  const numbers = printed.replaceAll(/(?<=[,&d]\s?)nn?\.\s?(?=\d)/g, '');
  if (!/^[\d\s,&–—-]+(?:\s?and\s?\d+)?$/.test(numbers)) return undefined;
  const list = numbers.match(NUMBER) ?? [];
  const lead = and === '' ? '' : '& ';
  if (list.length === 1) return `${lead}n.${numbers}`;
  if (RANGE.test(numbers)) return list.length === 2 ? `${lead}nn.${numbers}` : undefined;
  return `${lead}nn.${list.length === 2 ? list.join(' & ') : `${list.slice(0, -1).join(', ')} & ${list.at(-1) ?? ''}`}`;
}
