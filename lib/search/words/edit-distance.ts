/**
 * Whether one letter added, left out or changed, or two neighbours swapped, makes one word the other
 * (optimal string alignment distance of exactly 1).
 */
export function isOneEditApart(a: string, b: string): boolean {
  const difference = a.length - b.length;
  if (a === b || difference > 1 || difference < -1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  if (difference === 1) return a.slice(start + 1) === b.slice(start);
  if (difference === -1) return a.slice(start) === b.slice(start + 1);
  if (a.slice(start + 1) === b.slice(start + 1)) return true;
  return (
    a[start] === b[start + 1] &&
    a[start + 1] === b[start] &&
    a.slice(start + 2) === b.slice(start + 2)
  );
}
