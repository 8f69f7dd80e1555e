/**
 * @param {readonly number[]} times
 * @param {number} share 0.95 for the time that 95 % keep under
 */
export const percentile = (times, share) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
