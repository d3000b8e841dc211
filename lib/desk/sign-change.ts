import type { Change } from "../schema/values.ts";
import type { Plain, YamlEdit } from "../schema/yaml/plain.ts";

/** Who decides, and the day, as EDTF. */
export type Decider = Pick<Change, "by" | "date">;

/**
 * Adds to a file's `changes` who decided what, and when. What one person decides on one day, one after the other, is one
 * entry.
 * @param before the entries that are there.
 * @param keys that were decided now.
 * @param was what they said before; what is changed twice in one entry was what it said first.
 */
export function signChange(
  before: readonly Change[],
  { by, date }: Decider,
  keys: readonly string[],
  was: NonNullable<Change["was"]> = {},
): YamlEdit {
  const last = before.at(-1);
  const isSame = last?.by === by && last.date === date;
  const all = [...new Set([...(isSame ? last.keys : []), ...keys])];
  const said = { ...was, ...(isSame ? last.was : {}) };
  const entry: Plain = {
    ...{ by, date, keys: all },
    ...(Object.keys(said).length === 0 ? {} : { was: said }),
  };
  return { set: ["changes", isSame ? before.length - 1 : before.length], to: entry };
}
