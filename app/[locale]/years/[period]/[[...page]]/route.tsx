import { paths } from "@/lib/locale/paths.ts";
import { publicationsOf, publishedPage } from "@/lib/site/publications.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { ALL_PERIODS } from "@/lib/timeline/list/calendar-pages.ts";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { PublishedPage, publishedTitle } from "@/components/list/published-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** What an address calls the list of all articles, whose front page has an address of its own. */
const all = "all";

/** The articles of a year, month or day (or `undated`), and further pages of them; of `all` the further pages. */
export const GET = pageRoute<{ period: string; page?: string[] }>((at, archive) => {
  const { locale } = at;
  const number = pageNumber(at.page);
  const key = at.period === all ? ALL_PERIODS : at.period;
  const period = publicationsOf(archive).get(key);
  const page = number === null ? null : publishedPage(archive, key, number);
  if (number === null || period === undefined || page === null) return null;
  if (key === ALL_PERIODS && number === 0) return null;
  const to = (each: typeof locale) =>
    key === ALL_PERIODS ? paths.articles(each, number) : paths.published(each, key, number);
  const title = publishedTitle(locale, key, number);
  return {
    path: to,
    title,
    description: listDescription(locale, title, articleNames(locale, page.items)),
    section: key === ALL_PERIODS ? "articles" : "years",
    style: "published",
    content: <PublishedPage {...{ locale, period, page }} />,
  };
});
