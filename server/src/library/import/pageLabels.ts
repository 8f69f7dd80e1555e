import type { CleanSheet } from './furniture.js';

/**
 * The page number of each sheet. Printed numbers are taken where they rise by one; a sheet without one gets its number from its
 * neighbours, counting back where a writing starts anew. Without printed numbers the filing stamp counts, then the sheet itself.
 */
export function pageLabels(sheets: readonly CleanSheet[]): number[] {
  const printed: (number | undefined)[] = [];
  sheets.forEach(({ numbers }, at) => {
    const next = sheets[at + 1]?.numbers ?? [];
    const before = printed[at - 1];
    printed[at] =
      numbers.find((number) => before !== undefined && number === before + 1) ??
      numbers.find((number) => next.includes(number + 1)) ??
      (numbers.includes(1) ? 1 : undefined) ??
      // The second page of a writing whose title page has no number.
      (at > 0 && sheets[at - 1]?.numbers.length === 0 && numbers.includes(2) ? 2 : undefined) ??
      numbers.find((number) => sheets[at + 2]?.numbers.includes(number + 2) === true || sheets[at - 2]?.numbers.includes(number - 2) === true);
  });
  const known = printed.filter((number) => number !== undefined).length;
  if (known < Math.min(2, sheets.length)) {
    const stamps = sheets.map(({ stamped }) => stamped);
    return stamps.every((number) => number !== undefined) ? stamps : sheets.map((_, at) => at + 1);
  }
  const restarts = printed.some((number, at) => number !== undefined && at > 0 && (printed[at - 1] ?? Infinity) > number);
  const labels: number[] = [];
  for (let at = 0; at < sheets.length; at++) {
    const own = printed[at];
    if (own !== undefined) {
      labels.push(own);
      continue;
    }
    const before = labels[at - 1];
    let ahead = at + 1;
    while (ahead < sheets.length && printed[ahead] === undefined) ahead++;
    const next = printed[ahead];
    const counted = next === undefined ? undefined : next - (ahead - at);
    if (before !== undefined && (counted === before + 1 || counted === undefined || counted < 1)) labels.push(restarts && counted !== undefined && counted < 1 ? 1 : before + 1);
    else labels.push(Math.max(1, counted ?? at + 1));
  }
  return labels;
}
