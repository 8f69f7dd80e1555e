import type { CleanSheet } from './furniture.js';

const COURT = /^(?:in the )?(?:united states court|supreme (?:judicial )?court|court of (?:criminal |civil )?appeals?|superior court|commonwealth court|appellate court)\b/i;

/** A sheet without a number that opens with the name of the court: the title of a writing that counts anew. */
const isTitle = ({ sheet, numbers }: CleanSheet): boolean => !numbers.some((number) => number < 1000) && sheet.lines.slice(0, 6).some(({ text }) => COURT.test(text));

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
    if (stamps.every((number) => number !== undefined)) return stamps;
    let page = 0;
    return sheets.map((sheet) => (page = known > 0 && isTitle(sheet) ? 1 : page + 1));
  }
  const restarts = printed.some((number, at) => number !== undefined && at > 0 && (printed[at - 1] ?? Infinity) > number);
  const labels: number[] = [];
  for (let at = 0; at < sheets.length; at++) {
    const own = printed[at];
    const clean = sheets[at];
    if (own !== undefined) {
      labels.push(own);
      continue;
    }
    const before = labels[at - 1];
    if (before !== undefined && clean !== undefined && isTitle(clean) && (printed[at + 1] ?? 2) === 2) {
      labels.push(1);
      continue;
    }
    let ahead = at + 1;
    while (ahead < sheets.length && printed[ahead] === undefined) ahead++;
    const next = printed[ahead];
    const counted = next === undefined ? undefined : next - (ahead - at);
    if (before !== undefined && (counted === before + 1 || counted === undefined || counted < 1)) labels.push(restarts && counted !== undefined && counted < 1 ? 1 : before + 1);
    else labels.push(Math.max(1, counted ?? at + 1));
  }
  return labels;
}
