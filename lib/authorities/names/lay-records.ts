import type { Authority } from "../authority.ts";
import { fullLabels } from "../full-labels.ts";
import type { RejectedName } from "../rejected.ts";
import { readNameText } from "./count/name-text.ts";
import { keyOf } from "./join/spelling.ts";
import type { NameEntry } from "./name-entry.ts";

/** A name of the archive with what people decided about it. */
export interface ListedName extends Omit<NameEntry, "articles"> {
  /** How many articles name it. */
  readonly articles: number;
  /** Id of the record that has it; null for a proposal. */
  readonly record: string | null;
  /** A person found it to be no name. */
  readonly rejected: boolean;
}

/**
 * Lays what people decided over the names of an archive: names of one record are one, rejected ones are marked. Quick, so
 * that a decision shows at once: no text is read again.
 *
 * @param entries `proposeNames`, those of most articles first; the order stays so.
 */
export function layRecords(
  entries: readonly NameEntry[],
  records: readonly Authority[],
  rejected: readonly RejectedName[],
): ListedName[] {
  const owners = new Map<string, Authority[]>();
  for (const record of records) {
    for (const label of fullLabels(record, "ar")) {
      const key = keyIn(record.type, label);
      for (const one of [key, key.replace(/^\w+ /u, "")])
        owners.set(one, [...(owners.get(one) ?? []), record]);
    }
  }
  const types = new Map(records.map(({ id, type }) => [id, type]));
  const refused = new Set(rejected.map(({ type, name }) => keyIn(type, name)));
  const ofRecord = new Map<string, NameEntry>();
  const listed: (NameEntry & Pick<ListedName, "record" | "rejected">)[] = [];
  for (const entry of entries) {
    const keys = entry.forms.map((form) => keyIn(entry.type, form));
    const record = recordOf(entry, keys, owners);
    if (record === null) {
      listed.push({ ...entry, record, rejected: keys.some((key) => refused.has(key)) });
    } else ofRecord.set(record, join(ofRecord.get(record), entry));
  }
  for (const [record, entry] of ofRecord)
    listed.push({
      ...entry,
      type: types.get(record) ?? entry.type,
      confidence: 1,
      record,
      rejected: false,
    });
  return listed
    .map((entry) => ({ ...entry, articles: entry.articles.length }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

/** A name as it is compared: its type, and one spelling for all of its spellings. */
function keyIn(type: string, name: string): string {
  return `${type} ${keyOf(readNameText([name]).words)}`;
}

/** The record that has one of the forms; of a body that every country has, the record of its own country. */
function recordOf(
  { type, country, short }: NameEntry,
  keys: readonly string[],
  owners: ReadonlyMap<string, readonly Authority[]>,
): string | null {
  const typed = keys.flatMap((key) => owners.get(key) ?? []);
  // The machine's guess of a type is no reason to propose what a record has.
  const untyped = keys.flatMap((key) => owners.get(key.replace(/^\w+ /u, "")) ?? []);
  const named = [...typed, ...untyped];
  const ofCountry = (record: Authority): boolean =>
    country !== null && record.countries.includes(country);
  const own = named.find(
    (record) => country === null || record.countries.length === 0 || ofCountry(record),
  );
  if (own !== undefined) return own.id;
  const byShort =
    country === null ? [] : short.flatMap((form) => owners.get(keyIn(type, form)) ?? []);
  return byShort.find(ofCountry)?.id ?? null;
}

function join(a: NameEntry | undefined, b: NameEntry): NameEntry {
  if (a === undefined) return b;
  const articles = [...new Set([...a.articles, ...b.articles])].sort((x, y) => x - y);
  const [forms, short] = [new Set([...a.forms, ...b.forms]), new Set([...a.short, ...b.short])];
  return { ...a, articles, forms: [...forms], short: [...short] };
}
