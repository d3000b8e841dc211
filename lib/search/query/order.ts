/**
 * The first of a list in an order, without sorting the rest: a page of results out of thousands.
 *
 * @param count how many; none when it is not above 0.
 * @param compare as for `Array.sort`.
 */
export function firstOf<T>(
  list: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): T[] {
  if (count <= 0) return [];
  if (list.length <= count) return [...list].sort(compare);
  const first: T[] = [];
  for (const one of list) {
    const last = first[count - 1];
    if (last !== undefined && compare(one, last) >= 0) continue;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(one, first[middle] as T) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, one);
    if (first.length > count) first.pop();
  }
  return first;
}
