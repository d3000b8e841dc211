import { sha256 } from "../../lib/base/hash-files.ts";
import { UsageError } from "./arguments.ts";

/** One of several parts into which work on an archive is dealt, such as the third of eight. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** More would have less to do than what each begins with. */
const mostShards = 4096;

/**
 * Reads what `--shard` names, such as `3/8`.
 * @throws UsageError with one sentence when there is no such shard
 */
export function parseShard(text: string): Shard {
  const [, number = NaN, of = NaN] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of && of <= mostShards) return { number, of };
  throw new UsageError(
    `--shard ${text} is no shard: write its number and how many there are, from 1/1 to ${mostShards}/${mostShards}, such as 3/8.`,
  );
}

/** As it is written behind `--shard`. */
export function nameOf({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/** Whether something falls into a shard: by the hash of its name alone, so that every machine deals alike. */
export function isDealtTo({ number, of }: Shard, name: string): boolean {
  return of === 1 || Number.parseInt(sha256(name).slice(0, 12), 16) % of === number - 1;
}
