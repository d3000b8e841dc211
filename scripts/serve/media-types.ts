import { feedTypes } from "../../components/feed/feed-link.ts";
import { locales } from "../../lib/locale/locale.ts";
import { feedForms, paths } from "../../lib/locale/paths.ts";

/** Addresses, `*` for any text in them, and the media type of what stands there, where no ending tells it. */
export const mediaTypes: Readonly<Record<string, string>> = Object.fromEntries(
  locales.flatMap((locale) => [
    ...feedForms.flatMap((form) =>
      [`/${locale}/feed.${form}`, `/${locale}/feeds/*.${form}`].map((address) => [
        address,
        `${feedTypes[form]}; charset=utf-8`,
      ]),
    ),
    [paths.openSearch(locale), "application/opensearchdescription+xml; charset=utf-8"],
  ]),
);

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
