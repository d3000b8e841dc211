import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { publishedPage } from "@/lib/site/publications.ts";
import { ALL_PERIODS } from "@/lib/timeline/list/calendar-pages.ts";
import { ArticlesPage } from "@/components/list/articles-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The newest articles, and the way to all. */
export const GET = pageRoute(({ locale }, archive) => {
  const { home, sections, list } = stringsFor(locale);
  const page = publishedPage(archive, ALL_PERIODS, 0);
  if (page === null) return null;
  return {
    path: paths.articles,
    title: sections.articles,
    description: `${home.allArticles}: ${list.articlesIntro}`,
    section: "articles",
    style: "articles",
    content: (
      <ArticlesPage
        {...{ locale, page }}
        size={archive.size}
        years={archive.years()}
        outlets={archive.outlets()}
      />
    ),
  };
});
