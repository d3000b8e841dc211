import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import {
  BY_SOUND,
  nameSounds,
  nameWords,
  recordKey,
  recordNameKey,
  type KeptRecord,
  type RecordName,
} from "../files/records.ts";
import type { RecordCard } from "../types.ts";

/** What is known of a record before its articles are counted. */
export type RecordSource = Pick<
  RecordCard,
  "facet" | "value" | "kind" | "label" | "role" | "countries" | "date"
> & { readonly names: readonly string[] };

/** Names that are kept of one record: what a person wrote may be long. */
const MOST_NAMES = 40;
/** Words of a name by which it may begin to be typed. */
const MOST_WORDS = 8;

/** The records that some article has, as the index keeps them, and their names; each sorted by key. */
export function listRecords(
  facts: Facts,
  sources: readonly RecordSource[],
): {
  readonly records: readonly { readonly key: string; readonly record: KeptRecord }[];
  readonly names: readonly RecordName[];
} {
  const byKey = (a: { readonly key: string }, b: { readonly key: string }) =>
    a.key < b.key ? -1 : 1;
  const records = sources
    .map((source) => ({ key: recordKey(source.facet, source.value), record: kept(facts, source) }))
    .filter(({ record }) => record.articles + record.mentions > 0)
    .sort(byKey);
  const names = new Map<string, RecordName>();
  for (const { record } of records)
    for (const name of namesOf(record)) {
      if (names.get(name.key)?.whole !== true) names.set(name.key, name);
    }
  return { records, names: [...names.values()].sort(byKey) };
}

function kept({ facets, days }: Facts, source: RecordSource): KeptRecord {
  const { facet, value, names } = source;
  const docs = facets[facet].get(value) ?? [];
  const mentions = facet === "country" ? (facets.mention.get(value)?.length ?? 0) : 0;
  let first = Infinity;
  let last = 0;
  for (const doc of docs) {
    const year = Math.floor((days[doc] ?? 0) / DAYS_OF_YEAR);
    if (year === 0) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return {
    ...source,
    names: [...new Set(names)].slice(0, MOST_NAMES),
    articles: docs.length,
    mentions,
    years: last === 0 ? null : [first, last],
  };
}

function* namesOf(record: KeptRecord): Generator<RecordName> {
  const { facet, value, label } = record;
  const articles = record.articles + record.mentions;
  const named = (words: readonly string[], whole: boolean): RecordName => ({
    key: recordNameKey(words, facet, value),
    ...{ facet, value, whole, label, articles },
  });
  for (const name of record.names) {
    const words = nameWords(name).slice(0, MOST_WORDS);
    for (const at of words.keys()) yield named(words.slice(at), at === 0);
  }
  for (const name of Object.values(label) as string[]) {
    yield named([BY_SOUND + nameSounds(nameWords(name))], true);
  }
}
