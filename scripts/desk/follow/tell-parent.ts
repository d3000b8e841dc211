/** Tells the process that started this one; of a parent that has gone meanwhile nothing is said. */
export function tellParent(message: object | string): void {
  process.send?.(message, undefined, {}, () => undefined);
}
