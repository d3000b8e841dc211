import { fold } from "../../../lib/arabic/fold.ts";
import type { Authority } from "../../../lib/authorities/authority.ts";
import { fullLabels } from "../../../lib/authorities/full-labels.ts";
import type { DeskArchive } from "./desk-archive.ts";
import type { ListedName } from "../../../lib/authorities/names/lay-records.ts";

/** A name of the texts with what has been decided about it by now. */
export interface DeskName extends ListedName {
  /** Stable while the texts do not change. */
  readonly key: string;
  readonly rejected: boolean;
  /** Key of the proposal that it goes with once that is accepted; null for most. */
  readonly mergedInto: string | null;
}

/** Proposals that go with another one, by their keys: the desk's own, until that one is accepted. */
export type Merges = Readonly<Record<string, string>>;

/** The key of a name: its type and folded spelling, and its country where others are called the same. */
export function keyOf({
  type,
  name,
  country,
}: Pick<ListedName, "type" | "name" | "country">): string {
  return [type, fold(name), country ?? ""].join("|");
}

/**
 * The names of the texts as they stand now: what was accepted, rejected or merged since the list was made is so at once.
 */
export function deskNames(
  proposals: readonly ListedName[],
  archive: Pick<DeskArchive, "records" | "rejected">,
  merges: Merges,
): ReadonlyMap<string, DeskName> {
  const { records } = archive.records();
  const known = new Set(records.map(({ id }) => id));
  const bearers = new Map<string, Authority>();
  for (const record of records)
    for (const label of fullLabels(record, "ar"))
      bearers.set(`${record.type} ${fold(label)}`, record);
  const { rejected } = archive.rejected();
  const none = new Set(rejected.map(({ type, name }) => `${type} ${fold(name)}`));
  const names = new Map<string, DeskName>();
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    const { type, name, country } = proposal;
    const bearer = bearers.get(`${type} ${fold(name)}`);
    const isElsewhere =
      country !== null && bearer?.countries.length && !bearer.countries.includes(country);
    const own = proposal.record !== null && known.has(proposal.record) ? proposal.record : null;
    const record = own ?? (bearer === undefined || isElsewhere ? null : bearer.id);
    const isNone = [name, ...proposal.forms].some((form) => none.has(`${type} ${fold(form)}`));
    const isRejected = record === null && isNone;
    names.set(key, { ...proposal, key, record, rejected: isRejected, mergedInto: null });
  }
  for (const [key, into] of Object.entries(merges)) {
    const name = names.get(key);
    const other = names.get(into);
    if (name === undefined || other === undefined || name.record !== null) continue;
    names.set(key, { ...name, mergedInto: into });
    const forms = [...new Set([...other.forms, ...name.forms])];
    const short = [...new Set([...other.short, ...name.short])];
    names.set(into, { ...other, forms, short });
  }
  return names;
}

/** Whether nothing has been decided about a name. */
export function isOpen({ record, rejected, mergedInto }: DeskName): boolean {
  return record === null && !rejected && mergedInto === null;
}
