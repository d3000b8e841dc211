/** Answers a question once for each key; for what many pages of a build ask. */
export function remember<V>(answer: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as V;
    const now = answer(key);
    known.set(key, now);
    return now;
  };
}
