import { paths } from "@/lib/locale/paths.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { YearPage, yearTitle } from "@/components/list/year-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** The articles of one year (or `undated`), and further pages of them. */
export const GET = pageRoute<{ year: string; page?: string[] }>((at, archive) => {
  const { locale } = at;
  const number = pageNumber(at.page);
  const year = at.year === "undated" ? null : at.year;
  const page = number === null ? null : archive.yearArticles(year, number);
  if (number === null || page === null) return null;
  return {
    path: (each) => paths.year(each, year, number),
    title: yearTitle(locale, year, number),
    section: "years",
    style: "year",
    content: <YearPage locale={locale} year={year} page={page} />,
  };
});
