import type { Archive } from "../archive/ask/archive.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { type Locale, locales } from "../locale/locale.ts";
import { type AuthoritySection, authoritySections, paths } from "../locale/paths.ts";
import { dayOfPage } from "./day-of-page.ts";
import { menuOf } from "./menu.ts";
import { recordList, recordsOf } from "./record-lists.ts";
import { pageNumbers, type SitePage } from "./site-page.ts";

/** The further pages of the list of a section: a name that is new moves those behind it. */
function recordListPages(archive: Archive, section: AuthoritySection): SitePage[] {
  const { pages } = recordList(archive, section, "ar");
  return Array.from({ length: pages - 1 }, (_, n) => n + 2).map((page) => ({
    path: (locale) => paths.authorities(locale, section, page),
    input: () => [
      pages,
      locales.map((each) => recordsOf(recordList(archive, section, each), page)),
    ],
    indexed: false,
  }));
}

/** The list of each section of records, and the pages of every record that articles name. */
export function recordPages(archive: Archive): SitePage[] {
  return authoritySections.flatMap((section) => [
    {
      path: (locale: Locale) => paths.authorities(locale, section),
      indexed: menuOf(archive).includes(section),
    },
    ...recordListPages(archive, section),
    ...archive.authorities(typeOfSection[section]).flatMap(({ id }) =>
      pageNumbers(archive.passagePages(id)).map((page): SitePage => ({
        path: (locale) => paths.authority(locale, section, id, page),
        input: () => [
          page === 0 ? archive.authority(id) : null,
          archive.versions.passages(id, page),
        ],
        indexed: page === 0,
        changed: () => {
          const decided = archive.authority(id)?.record.changes?.map(({ date }) => date);
          return dayOfPage(archive, archive.recordArticles(id, Infinity), decided);
        },
      })),
    ),
  ]);
}
