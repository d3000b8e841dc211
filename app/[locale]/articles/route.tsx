import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticlesPage } from "@/components/list/articles-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The newest articles, and the way to all. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, list } = stringsFor(locale);
  return {
    path: paths.articles,
    title: sections.articles,
    description: list.articlesIntro,
    section: "articles",
    style: "articles",
    content: (
      <ArticlesPage
        locale={locale}
        size={archive.size}
        newest={archive.newest(50)}
        years={archive.years()}
      />
    ),
  };
});
