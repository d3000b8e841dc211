import type { Archive } from "@/lib/archive/ask/archive.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { type AuthoritySection, paths } from "@/lib/locale/paths.ts";
import { recordList, recordsOf } from "@/lib/site/record-lists.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { listDescription, recordNames } from "@/components/list/list-description.ts";
import { RecordsPage } from "@/components/record/list/records-page.tsx";
import type { Page } from "./page-route.tsx";

/** One page of the list of a section of records, from 1; null where there is none. */
export function recordsPage(
  archive: Archive,
  locale: Locale,
  section: AuthoritySection,
  page: number,
): Page | null {
  const { sections, record, list } = stringsFor(locale);
  const { headings, pages } = recordList(archive, section, locale);
  if (page < 1 || page > pages) return null;
  const further = fill(list.pageOf, { n: formatNumber(locale, page) });
  const title = page === 1 ? sections[section] : `${sections[section]} · ${further}`;
  const records = recordsOf(recordList(archive, section, locale), page);
  return {
    path: (each) => paths.authorities(each, section, page),
    title,
    description:
      page === 1
        ? record.intro[section]
        : listDescription(locale, title, recordNames(locale, records)),
    section,
    style: "records",
    content: <RecordsPage {...{ locale, section, title, records, headings, page, pages }} />,
  };
}
