// Remembers what was made or brought, so that it is done once: forgetting it would cost time and change nothing.

/** Makes what belongs to an object when it is first asked for; it is kept for as long as the object lives. */
export function onceForEach<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known!;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same for the last few objects that were asked about, where what is made takes much room. */
export function onceForLast<K extends object, A extends readonly unknown[], V>(
  most: number,
  make: (key: K, ...given: A) => V,
): (key: K, ...given: A) => V {
  const made = new Map<K, V>();
  return (key, ...given) => {
    const value = made.has(key) ? made.get(key)! : make(key, ...given);
    made.delete(key);
    made.set(key, value);
    const [oldest] = made.keys();
    if (made.size > most) made.delete(oldest!);
    return value;
  };
}

/** Makes what belongs to a name when it is first asked for. */
export function onceForName<V>(make: (name: string) => V): (name: string) => V {
  const made = new Map<string, V>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}

/** Brings something when it is first asked for; where that fails, it is brought anew when it is next asked for. */
export function onceBrought<V>(bring: () => Promise<V>): () => Promise<V> {
  let coming: Promise<V> | null = null;
  const begin = () =>
    bring().catch((thrown: unknown) => {
      coming = null;
      throw thrown;
    });
  return () => {
    coming ??= begin();
    return coming;
  };
}
