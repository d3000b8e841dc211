import { availableParallelism, totalmem } from "node:os";

/** What the build itself needs beside the processes that work for it. */
const own = 300;

/**
 * How many processes work at a time: one for each processor, as far as memory reaches, which may be less than the
 * machine's where a container is given less.
 * @param most more would only wait for the build
 * @param each MiB that one of them needs
 */
export function processCount(most: number, each: number): number {
  const limit = process.constrainedMemory();
  const memory = Math.min(totalmem(), limit > 0 ? limit : Infinity) / 2 ** 20;
  return Math.max(1, Math.min(availableParallelism(), most, Math.floor((memory - own) / each)));
}
