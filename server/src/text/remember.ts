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

/** The same function of an object, worked out once for each for as long as `holderOf` it lives: the object itself, where nothing else is said. */
export function rememberFor<Key extends object, T>(of: (key: Key) => T, holderOf: (key: Key) => object = (key) => key): (key: Key) => T {
  const known = new WeakMap<object, { readonly value: T }>();
  return (key) => {
    const holder = holderOf(key);
    let held = known.get(holder);
    if (held === undefined) {
      held = { value: of(key) };
      known.set(holder, held);
    }
    return held.value;
  };
}

/** The same function of something in an object, worked out once for each for as long as the object lives. */
export function rememberWithin<Key, Holder extends object, T>(of: (key: Key, holder: Holder) => T): (key: Key, holder: Holder) => T {
  const knownIn = rememberFor<Holder, Map<Key, { readonly value: T }>>(() => new Map());
  return (key, holder) => {
    const known = knownIn(holder);
    let held = known.get(key);
    if (held === undefined) {
      held = { value: of(key, holder) };
      known.set(key, held);
    }
    return held.value;
  };
}
