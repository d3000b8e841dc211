import { authorityTypes } from "../../authorities/authority-section.ts";
import { countryName } from "../../countries/country-name.ts";
import type { Locale } from "../../locale/locale.ts";
import type { Archive } from "../ask/archive.ts";

/** Names of languages, each as a text that is written in it is called. */
const languages = {
  ar: { ar: "العربية", en: "الإنجليزية" },
  en: { ar: "Arabic", en: "English" },
} as const;

/**
 * The names of everything that a search can be narrowed by, in one language: facet → value → name. The index
 * itself holds only codes and ids.
 */
export function facetLabels(
  archive: Archive,
  locale: Locale,
): Record<string, Record<string, string>> {
  const labels: Record<string, Record<string, string>> = {
    country: Object.fromEntries(
      archive.countries().map(({ iso2 }) => [iso2, countryName(iso2, locale)]),
    ),
    language: languages[locale],
  };
  for (const type of authorityTypes)
    labels[type] = Object.fromEntries(
      archive.authorities(type).map(({ id, label }) => [id, label[locale]]),
    );
  return labels;
}
