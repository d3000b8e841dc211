import { feedTypes } from "../../components/feed/feed-link.ts";
import { locales } from "../../lib/locale/locale.ts";
import { citationFormats, feedForms, paths } from "../../lib/locale/paths.ts";
import { citationTypes } from "../../lib/publish/cite/citation-formats.ts";

const types: readonly (readonly [address: string, type: string])[] = [
  ["/data/*.csv", "text/csv; charset=utf-8"],
  ["/data/*.jsonl", "application/x-ndjson; charset=utf-8"],
  ["/data/*.tmx", "application/x-tmx+xml; charset=utf-8"],
  ["/data/tei/*.xml", "application/tei+xml; charset=utf-8"],
  ...locales.flatMap((locale) => [
    ...feedForms.flatMap((form) =>
      [`/${locale}/feed.${form}`, `/${locale}/feeds/*.${form}`].map(
        (address) => [address, `${feedTypes[form]}; charset=utf-8`] as const,
      ),
    ),
    ...citationFormats.flatMap((format) =>
      [paths.citationFile(locale, "*", format), paths.archiveFile(locale, format)].map(
        (address) => [address, `${citationTypes[format]}; charset=utf-8`] as const,
      ),
    ),
    [paths.openSearch(locale), "application/opensearchdescription+xml; charset=utf-8"] as const,
    [paths.manifest(locale), "application/manifest+json; charset=utf-8"] as const,
  ]),
];

/** Addresses, `*` for any text in them, and the media type of what stands there, where no ending tells it. */
export const mediaTypes: Readonly<Record<string, string>> = Object.fromEntries(types);

const patterns = Object.entries(mediaTypes).map(([address, type]) => {
  const pattern = address.split("*").map(escape).join(".*");
  return [new RegExp(`^${pattern}$`), type] as const;
});

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
}

/** The media type of an address of the site that is in the table; undefined for every other. */
export function mediaTypeOf(pathname: string): string | undefined {
  return patterns.find(([pattern]) => pattern.test(pathname))?.[1];
}
