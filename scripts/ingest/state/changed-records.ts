import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Authority } from "../../../lib/authorities/authority.ts";
import { findAuthorities } from "../../../lib/authorities/find-authorities.ts";
import type { Locale } from "../../../lib/locale/locale.ts";
import { readIfThere } from "../../../lib/base/files.ts";

const recordsName = "records.json";

/** Of a record, what decides where texts name it. */
type Named = Pick<
  Authority,
  "id" | "type" | "prefLabel" | "altLabels" | "shortLabels" | "patterns"
>;

const namedOf = (records: readonly Authority[]): Map<string, string> =>
  new Map(
    records.map(({ id, type, prefLabel, altLabels, shortLabels, patterns }) => {
      const named: Named = {
        ...{ id, type, prefLabel, altLabels },
        ...(shortLabels && { shortLabels }),
        ...(patterns && { patterns }),
      };
      return [id, JSON.stringify(named)];
    }),
  );

/**
 * Tells which articles the records that changed since the last run can concern: those whose text has a name of one of
 * them, as it was or as it is. In any other text it was not found, and is not.
 * @param folder of the cache.
 * @returns null where the last run's records are not known: then every article can be concerned.
 */
export function concernedBy(
  folder: string,
  records: readonly Authority[],
  content: string,
): ((id: string) => boolean) | null {
  let before: ReadonlyMap<string, string>;
  try {
    before = new Map(JSON.parse(readIfThere(path.join(folder, recordsName)) ?? "") as []);
  } catch {
    return null;
  }
  const now = namedOf(records);
  const ids = new Set([...before.keys(), ...now.keys()]);
  const changed = [...ids].filter((id) => before.get(id) !== now.get(id));
  if (changed.length === 0) return () => false;
  const texts = changed.flatMap((id) => [before.get(id) ?? [], now.get(id) ?? []].flat());
  const all = [oneOf(texts.map((text) => JSON.parse(text) as Named))];
  return (id) => {
    const text = readIfThere(path.join(content, "articles", id, "ar.md"));
    return text === null || findAuthorities(text.replaceAll("\\", ""), all).length > 0;
  };
}

/** One record with all names of several: a label that more than one bears would be found as nobody's. */
function oneOf(records: readonly Named[]): Authority {
  const labels = (locale: Locale): string[] => [
    ...new Set(
      records.flatMap(({ prefLabel, altLabels, shortLabels, patterns }) => [
        ...[prefLabel[locale] ?? []].flat(),
        ...altLabels[locale],
        ...(shortLabels?.[locale] ?? []),
        ...(patterns?.[locale] ?? []),
      ]),
    ),
  ];
  const nothing = { roles: [], countries: [], related: [], sameAs: [] };
  const [first = "", ...ar] = labels("ar");
  const names = { prefLabel: { ar: first }, altLabels: { ar, en: labels("en") } };
  return { id: "changed", type: "person", ...names, ...nothing };
}

/** Keeps the records of a run for the next; written last, so that an interrupted run looks at more, never at less. */
export function keepRecords(folder: string, records: readonly Authority[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, recordsName), JSON.stringify([...namedOf(records)]));
}
