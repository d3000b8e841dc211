import { paths } from "@/lib/locale/paths.ts";
import { CitePage } from "@/components/article/cite/cite-page.tsx";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** How to cite an article, in words and as files. */
export const GET = pageRoute<{ id: string }>(({ locale, id }, archive) => {
  const view = archive.article(id);
  if (view === null) return null;
  const name = archive.description.name[locale];
  return {
    ...articleInfo(view, locale, name, (each) => paths.cite(each, id), "cite"),
    section: "articles",
    style: "cite",
    otherLanguage: "texts",
    content: <CitePage view={view} locale={locale} archiveName={name} />,
  };
});
