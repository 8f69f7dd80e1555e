const steps = [4096, 512, 64, 8, 1];

/** Length of what two texts share at their starts. Long equal stretches are compared as wholes, which is much faster. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  for (const step of steps) while (length + step <= most && a.slice(length, length + step) === b.slice(length, length + step)) length += step;
  return length;
}

/** Length of what two texts share at their ends, at most so many characters. */
export function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  const same = (step: number): boolean => a.slice(a.length - length - step, a.length - length) === b.slice(b.length - length - step, b.length - length);
  for (const step of steps) while (length + step <= most && same(step)) length += step;
  return length;
}
