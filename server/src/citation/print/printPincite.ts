import { footnotePin } from '../../bluebook/footnotePins.js';
import type { Pincite, PinItem } from '../citation.js';
import { oneLine, type PrintStyle } from './printStyle.js';

const WHOLE = /^\d{1,7}$/;

/** The end of a page range in all its digits. */
const wholeEnd = (first: string, last: string): string => (WHOLE.test(first) && WHOLE.test(last) && last.length < first.length ? first.slice(0, first.length - last.length) + last : last);

/** The end of a page range: the digits it shares with the beginning go, but for the last two. */
function rangeEnd(first: string, last: string): string {
  if (!WHOLE.test(first) || !WHOLE.test(last) || first.length < 3) return last;
  const end = wholeEnd(first, last);
  const [from, to] = [Number(first), Number(end)];
  return from < to && Math.floor(from / 100) === Math.floor(to / 100) ? end.slice(-2) : end;
}

const bare = (number: string): string => number.replace(/^\\?\*\s?/, '');

function pages(item: PinItem, star: boolean, style: PrintStyle): string {
  const { first, last, dash, note } = item;
  const mark = style.dash ?? (dash?.text === '-' ? '-' : '–');
  const end = last === undefined ? '' : `${mark}${star ? bare(last) : style.manual === true ? wholeEnd(first, last) : rangeEnd(first, last)}`;
  const lead = star ? (style.marker === '' ? '*' : '\\*') : '';
  return `${lead}${bare(first)}${end}${note === undefined ? '' : ` ${footnotePin(oneLine(note.text)) ?? oneLine(note.text)}`}`;
}

/** One page, paragraph or section. `star`: pages of a database opinion. */
function printedItem(item: PinItem, star: boolean, style: PrintStyle): string {
  const { unit, first, prefix } = item;
  if (unit === 'starPage' || (star && unit === 'page' && /^\d+$/.test(first))) return pages(item, true, style);
  if (unit === 'page' && /^\d+$/.test(first)) return pages(item, false, style);
  const text = oneLine(item.text);
  if ((unit === 'paragraph' || unit === 'section') && prefix !== undefined) return `${oneLine(prefix.text)} ${text.slice(oneLine(prefix.text).length).trim()}`;
  return text;
}

export function printItems(pincite: Pincite, star: boolean, style: PrintStyle): string {
  const { items, text } = pincite;
  const [first] = items;
  // A symbol before the first number counts for all of them.
  if ((first?.unit === 'section' || first?.unit === 'paragraph') && first.prefix === undefined) return oneLine(text);
  return items.map((item) => printedItem(item, star, style)).join(', ');
}

/** Whether the pincite counts by symbol, so that no "at" stands before it. */
export const countsBySymbol = ({ items }: Pincite): boolean => items[0]?.unit === 'paragraph' || items[0]?.unit === 'section';

/** What follows a name, volume and reporter, or *Id.*: " at 678", " ¶ 4", " § 1983(b)"; nothing without a pincite. */
export function behindShort(pincite: Pincite | undefined, star: boolean, style: PrintStyle): string {
  if (pincite === undefined) return '';
  const printed = printItems(pincite, star, style);
  const slip = pincite.slip === undefined ? '' : ', slip op.';
  return countsBySymbol(pincite) ? ` ${printed}` : `${slip} at ${style.manual === true ? `${pincite.items[0]?.last === undefined && pincite.items.length === 1 ? 'p.' : 'pp.'} ` : ''}${printed}`;
}
