/** Results kept at most; when there are more, all are forgotten. */
const most = 4000;

/** The same function of a text, which answers at once for a text that it has seen: names and reporters repeat through a brief. */
export function remember<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, { value });
    return value;
  };
}
