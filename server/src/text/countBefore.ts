/** How many items at the start of a list come before something; all that do stand before all that do not. */
export function countBefore<Item>(list: readonly Item[], comesBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && comesBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
