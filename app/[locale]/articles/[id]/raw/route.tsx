import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { RawPage } from "@/components/raw/raw-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** The text that an article was made from, as it came. */
export const GET = pageRoute<{ id: string }>(({ locale, id }, archive) => {
  const view = archive.article(id);
  if (view === null) return null;
  const name = archive.description.name[locale];
  return {
    ...articleInfo(view, locale, name, (each) => paths.raw(each, id), "raw"),
    section: "articles",
    style: "raw",
    otherLanguage: locale === "ar" ? "words" : "texts",
    content: <RawPage view={view} locale={locale} text={archive.rawText(id)} />,
  };
});
