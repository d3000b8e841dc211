import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { ArticlePage } from "@/components/article/page/article-page.tsx";
import { isQuranic } from "@/components/article/text/quranic.ts";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** One article to read. */
export const GET = pageRoute<{ id: string }>(({ locale, id }, archive) => {
  const view = archive.article(id);
  if (view === null) return null;
  return {
    ...articleInfo(view.summary, locale, (each) => paths.article(each, id)),
    section: "articles",
    style: "article",
    alsoIn: view.body[locale] === null ? "ar" : null,
    translated: view.summary.translated,
    quranic: isQuranic(view),
    content: (
      <ArticlePage view={view} locale={locale} archiveName={archive.description.name[locale]} />
    ),
  };
});
