import { tokenise } from "../../../arabic/tokenise.ts";
import { fold } from "../../../arabic/fold.ts";
import { authorityTypes } from "../../../authorities/authority-section.ts";
import type { Authority } from "../../../authorities/authority.ts";
import { countryName, countryNames } from "../../../countries/country-name.ts";
import type { Localized } from "../../../locale/locale.ts";
import type { RecordSource } from "../../../search/index/list-records.ts";
import type { Archive } from "../archive.ts";
import { authorityNames } from "./facet-names.ts";

type Named = Pick<Archive, "countries" | "onlyMentioned" | "outlets" | "authorities" | "authority">;

/** What a question may be the name of, so that the search can show it: countries, outlets and authority records. */
export function searchRecords(archive: Named): RecordSource[] {
  const countries = [...archive.countries(), ...archive.onlyMentioned()].map(
    ({ iso2 }): RecordSource => ({
      facet: "country",
      value: iso2,
      label: { ar: countryName(iso2, "ar"), en: countryName(iso2, "en") },
      role: null,
      countries: [],
      date: null,
      names: Object.values(countryNames(iso2)).flat(),
    }),
  );
  const outlets = archive.outlets().map(({ id, name, spellings, country }): RecordSource => ({
    facet: "outlet",
    value: id,
    label: name,
    role: null,
    countries: country === null ? [] : [country],
    date: null,
    names: [name.ar, name.en, ...spellings],
  }));
  const surnames = uniqueSurnames(archive);
  const records = authorityTypes.flatMap((type) =>
    archive.authorities(type).flatMap(({ id, kind, label, date }): RecordSource[] => {
      const record = archive.authority(id)?.record;
      if (!record) return [];
      return [
        {
          facet: type,
          value: id,
          ...(kind === null ? {} : { kind }),
          label,
          role: lastRole(record),
          countries: record.countries,
          date,
          names: [...authorityNames(archive, id), ...(surnames.get(id) ?? [])],
        },
      ];
    }),
  );
  return [...countries, ...outlets, ...records];
}

/** The office that a source attests last; undated ones in the order in which they were written. */
function lastRole({ roles }: Authority): Localized<string> | null {
  const last = [...roles].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1)).at(-1);
  return last?.label ?? null;
}

/** Of each person the last words of the names shown, where no other person's name has the word. */
function uniqueSurnames(archive: Named): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, Set<string>>();
  const people = archive.authorities("person").map(({ id, label }) => {
    for (const name of authorityNames(archive, id))
      for (const word of wordsOf(name)) bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
    const shown = label.en === undefined ? [label.ar] : [label.ar, label.en];
    return { id, last: shown.map((name) => wordsOf(name).at(-1) ?? "") };
  });
  return new Map(
    people.map(({ id, last }) => [id, last.filter((word) => bearers.get(word)?.size === 1)]),
  );
}

function wordsOf(name: string): string[] {
  return tokenise(name).map(({ text }) => fold(text));
}
