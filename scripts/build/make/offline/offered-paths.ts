import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import type { Locale } from "../../../../lib/locale/locale.ts";
import { paths } from "../../../../lib/locale/paths.ts";

/** Paths of pages below the site's root. */
interface OfferedPaths {
  /** The pages from which a reader comes to a country's: they go with each. */
  readonly frame: readonly string[];
  /** `all`, and the code of each country that articles are about → its pages, and those of the articles about it. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
}

/** What readers seldom want on the way: raw texts, citations, what is to be done. */
const left = /\/articles\/[^/]+\/(?:raw|cite)\/$|\/about\/(?:report|data)\//;

/**
 * The pages that can be fetched in one language.
 * @param addresses every address of the site
 */
export function offeredPaths(
  archive: Archive,
  addresses: Iterable<string>,
  locale: Locale,
): OfferedPaths {
  const all = [...addresses]
    .filter((address) => address.startsWith(`/${locale}/`) && address.endsWith("/"))
    .filter((address) => !left.test(address))
    .map((address) => address.slice(1));
  const frame = [
    ...[paths.home, paths.about, paths.offline, paths.keys],
    ...[paths.countries, paths.timeline, paths.search],
  ].map((path) => path(locale).slice(1));
  const countries = new Map(archive.countries().map(({ iso2 }) => [iso2, [] as string[]]));
  for (const path of all) {
    const [, section = "", id = ""] = path.split("/");
    if (section === "countries") countries.get(id.toUpperCase())?.push(path);
    if (section === "articles")
      for (const iso2 of archive.summary(id)?.countries ?? []) countries.get(iso2)?.push(path);
  }
  return { frame, pages: new Map([["all", all], ...countries]) };
}
