import type { ListedRecord } from "@/lib/archive/ask/record-views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { headingOf } from "@/lib/site/record-lists.ts";
import { headingAnchor, headingWord } from "./heading-words.ts";

/** Records of a list under one heading: a letter or a year, or countries (of those of none, nothing). */
export interface RecordGroup {
  readonly anchor: string;
  readonly heading: string | { readonly countries: readonly string[] };
  readonly records: readonly ListedRecord[];
}

/**
 * The records of a page under headings that tell something of them: events under their years; others under their
 * countries where all of the list stand on one page, else under letters.
 *
 * @param records in the order of the list.
 * @param isWhole whether they are all of it.
 * @returns in the order of the list; countries in that of the alphabet, those of none last.
 */
export function recordGroups(
  records: readonly ListedRecord[],
  locale: Locale,
  isWhole: boolean,
): readonly RecordGroup[] {
  const isByCountry = isWhole && records[0]?.type !== "event";
  const groups = new Map<string, ListedRecord[]>();
  for (const record of records) {
    const key = isByCountry ? record.countries.join() : headingOf(record, locale);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [record]);
    else own.push(record);
  }
  if (!isByCountry)
    return [...groups].map(([key, own]) => ({
      ...{ anchor: headingAnchor(key), heading: headingWord(key, locale), records: own },
    }));
  const { compare } = new Intl.Collator(locale);
  const nameOf = (key: string) => countryName(key.split(",")[0] ?? "", locale);
  return [...groups]
    .sort(([a], [b]) => Number(a === "") - Number(b === "") || compare(nameOf(a), nameOf(b)))
    .map(([, own], at) => ({
      ...{ anchor: `group-${at + 1}`, records: own },
      heading: { countries: own[0]?.countries ?? [] },
    }));
}
