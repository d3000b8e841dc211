/** A quarter of the greatest power of two that is not above a number. */
function quarterOf(number: number): number {
  return 2 ** (29 - Math.clz32(number));
}

/**
 * Document numbers are dealt out of four to seven quarters of a power of two. At each step all articles are numbered anew;
 * if the table only doubled, numbers would lie idle that make each posting longer by a third of a bit on average.
 *
 * @param capacity from which to go on to the next, at least 4.
 */
export function nextCapacity(capacity: number): number {
  return capacity + quarterOf(capacity);
}

/** How many numbers were dealt out of, where all are below a capacity; a few may lie above what was dealt. */
export function dealtOf(capacity: number): number {
  const quarter = quarterOf(capacity);
  return Math.floor(capacity / quarter) * quarter;
}
