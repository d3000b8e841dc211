import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";

/** A feed as the head of a page names it. */
export interface FeedLink {
  readonly type: "application/atom+xml" | "application/feed+json";
  /** Path of the site, without base path. */
  readonly path: string;
  readonly title: string;
}

/** The feeds of a country. */
export function countryFeeds(locale: Locale, iso2: string): readonly FeedLink[] {
  const title = countryName(iso2, locale);
  return [
    { type: "application/atom+xml", path: paths.countryFeed(locale, iso2), title },
    { type: "application/feed+json", path: paths.countryJsonFeed(locale, iso2), title },
  ];
}
