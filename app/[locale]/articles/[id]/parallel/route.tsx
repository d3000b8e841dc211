import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { ParallelPage } from "@/components/parallel/parallel-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** Both languages of an article side by side, where there are two. */
export const GET = pageRoute<{ id: string }>(({ locale, id }, archive) => {
  const view = archive.article(id);
  if (view === null || view.body.en === null) return null;
  const name = archive.description.name[locale];
  return {
    ...articleInfo(view, locale, name, (each) => paths.parallel(each, id), "parallel"),
    section: "articles",
    style: "parallel",
    otherLanguage: "texts",
    content: <ParallelPage view={view} locale={locale} archiveName={name} />,
  };
});
