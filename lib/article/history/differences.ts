/** A run of words or paragraphs that both texts have, or one of them alone. */
export interface Run<T> {
  readonly in: "both" | "before" | "after";
  readonly items: readonly T[];
}

/** Above so many pairs of items, what differs is told as a whole. */
const mostPairs = 4_000_000;

/**
 * What two lists have in common and what not, in order: by a longest common subsequence. What was there before stands
 * before what took its place.
 */
export function compareLists<T>(before: readonly T[], after: readonly T[]): readonly Run<T>[] {
  let head = 0;
  const shorter = Math.min(before.length, after.length);
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const runs: { in: Run<T>["in"]; items: T[] }[] = [];
  const put = (where: Run<T>["in"], ...items: readonly T[]): void => {
    if (items.length === 0) return;
    const last = runs.at(-1);
    if (last?.in === where) last.items.push(...items);
    else runs.push({ in: where, items: [...items] });
  };
  put("both", ...before.slice(0, head));
  for (const { in: where, item } of inOrder(a, b)) put(where, item);
  put("both", ...before.slice(before.length - tail));
  return runs;
}

function inOrder<T>(a: readonly T[], b: readonly T[]) {
  const told: { in: Run<T>["in"]; item: T }[] = [];
  const width = b.length + 1;
  // At [i, j]: how many the rests from i and j have in common. Too many pairs have nothing in common.
  const common = a.length * b.length > mostPairs ? null : new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common?.[i * width + j] ?? 0;
  if (common !== null)
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        common[i * width + j] =
          a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, young] = [a[i], b[j]];
    if (common !== null && i < a.length && j < b.length && old === young) {
      told.push({ in: "both", item: old as T });
      i++;
      j++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      told.push({ in: "before", item: old as T });
      i++;
    } else {
      told.push({ in: "after", item: young as T });
      j++;
    }
  }
  return told;
}
