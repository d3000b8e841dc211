import type { Archive } from "../archive/ask/archive.ts";
import { paths } from "../locale/paths.ts";
import { pageNumbers } from "./page-number.ts";
import type { SitePage } from "./site-page.ts";

/** The pages of the articles of each year, and of the undated ones. Totals stand on the first page alone. */
export function yearPages(archive: Archive): SitePage[] {
  return archive.years().flatMap(({ year }) =>
    pageNumbers(archive.yearArticles(year, 0)?.older ?? 0).map((number) => ({
      path: (locale) => paths.year(locale, year, number),
      input: () => {
        const page = archive.yearArticles(year, number);
        return [archive.description, number === 0 ? page : { ...page, total: null }];
      },
      indexed: number === 0,
    })),
  );
}
