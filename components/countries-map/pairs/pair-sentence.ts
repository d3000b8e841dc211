import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

/** «ليبيا وتونس: 46 مقالًا». */
export function pairSentence(locale: Locale, { pair: [a, b], count }: CountryPair): string {
  return fill(countriesMapStrings[locale].pair, {
    a: countryName(a, locale),
    b: countryName(b, locale),
    articles: countPhrase(locale, stringsFor(locale).counts.articles, count),
  });
}
