import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { FeedLink } from "./feed-link.ts";

/** The feeds of a country. */
export function countryFeeds(locale: Locale, iso2: string): readonly FeedLink[] {
  const title = countryName(iso2, locale);
  return [
    { type: "application/atom+xml", path: paths.countryFeed(locale, iso2), title },
    { type: "application/feed+json", path: paths.countryJsonFeed(locale, iso2), title },
  ];
}
