import type { Archive } from "../archive/ask/archive.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { authoritySections, paths } from "../locale/paths.ts";
import { pageNumbers } from "./page-number.ts";
import type { SitePage } from "./site-page.ts";

/** The index of each section of records, and the pages of every record that articles name. */
export function recordPages(archive: Archive): SitePage[] {
  return authoritySections.flatMap((section) => [
    { path: (locale) => paths.authorities(locale, section), indexed: true },
    ...archive.authorities(typeOfSection[section]).flatMap(({ id }) =>
      pageNumbers(archive.passagePages(id)).map((page): SitePage => ({
        path: (locale) => paths.authority(locale, section, id, page),
        input: () => [
          archive.description,
          page === 0 ? archive.authority(id) : null,
          archive.versions.passages(id, page),
        ],
        indexed: page === 0,
      })),
    ),
  ]);
}
