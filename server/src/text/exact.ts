const none: readonly never[] = [];

/**
 * The same items in a list without spare room. A list that grew by `push` has room for sixteen more, and what is kept of a
 * long text are lists of one or two.
 */
export const exact = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list.slice());

/** Items that a list may grow to by copies; a longer one grows as lists do. */
const short = 6;

/** The list with one item more: another list while it is short, which leaves no spare room, and later the same one. */
export function grown<Item>(list: Item[], item: Item): Item[] {
  if (list.length < short) return [...list, item];
  list.push(item);
  return list;
}
