import type { Archive } from "../../lib/archive/archive.ts";
import type { AuthorityType } from "../../lib/authorities/authority.ts";
import { countryNames } from "../../lib/countries/country-names.ts";
import type { Localized } from "../../lib/locale/locale.ts";
import type { FacetLabels } from "../../lib/search/build-index.ts";
import type { SearchDocument } from "../../lib/search/types.ts";

/** What the index is made of: the articles, and the names by which a facet's values may be asked for. */
export interface SearchInput {
  readonly documents: readonly SearchDocument[];
  readonly labels: FacetLabels;
}

/** Gathers the whole archive for the index. */
export function searchDocuments(archive: Archive): SearchInput {
  const known = new Map<string, readonly string[]>();
  const namesOf = (id: string): readonly string[] => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const record = archive.authority(id)?.record;
    const names =
      record === undefined ? [] : [...both(record.prefLabel), ...both(record.altLabels).flat()];
    known.set(id, names);
    return names;
  };
  const countries = new Map<string, readonly string[]>();
  const countryNamesOf = (iso2: string): readonly string[] => {
    const names = countries.get(iso2) ?? both(countryNames(iso2)).flat();
    countries.set(iso2, names);
    return names;
  };

  const documents = archive.articleIds().flatMap((id): SearchDocument[] => {
    const view = archive.article(id);
    if (view === null) return [];
    const { article, translation, authorities, summary } = view;
    const ofType = (type: AuthorityType) =>
      authorities.filter((card) => card.type === type).map((card) => card.id);
    return [
      {
        id,
        titles: present({ ar: summary.title.ar, en: summary.title.en }),
        paragraphs: present({ ar: article.paragraphs, en: translation?.paragraphs ?? null }),
        date: summary.date,
        countries: summary.countries,
        people: ofType("person"),
        organisations: ofType("organisation"),
        systems: ofType("system"),
        events: ofType("event"),
        source: summary.source,
        names: [
          ...authorities.flatMap((card) => namesOf(card.id)),
          ...summary.countries.flatMap(countryNamesOf),
        ],
      },
    ];
  });
  const labelsOf = (type: AuthorityType) =>
    Object.fromEntries(archive.authorities(type).map(({ id }) => [id, namesOf(id)]));
  return {
    documents,
    labels: {
      country: Object.fromEntries(countries),
      person: labelsOf("person"),
      organisation: labelsOf("organisation"),
      system: labelsOf("system"),
      event: labelsOf("event"),
    },
  };
}

function both<T>(value: Localized<T>): readonly T[] {
  return [value.ar, value.en];
}

/** Leaves out the languages that have nothing. */
function present<T>(value: Localized<T | null>): Partial<Localized<T>> {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}
