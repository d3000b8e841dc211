import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { articleData } from "@/components/article/page/article-data.ts";
import { ArticlePage } from "@/components/article/page/article-page.tsx";
import { otherLanguageOf } from "@/components/article/text/other-language.ts";
import { WithdrawnPage, withdrawnHeading } from "@/components/article/page/withdrawn-page.tsx";
import type { WithdrawnArticle } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** What is said at the address of an article that was withdrawn. */
function withdrawnAnswer(locale: Locale, article: WithdrawnArticle | null) {
  if (article === null) return null;
  return {
    path: (each: Locale) => paths.article(each, article.id),
    title: `${stringsFor(locale).withdrawn.title}: ${withdrawnHeading(article, locale).text}`,
    description: stringsFor(locale).withdrawn.text,
    unlisted: true,
    section: "articles",
    style: "withdrawn",
    content: <WithdrawnPage article={article} locale={locale} />,
  } as const;
}

/** One article to read. */
export const GET = pageRoute<{ id: string }>(({ locale, id }, archive) => {
  const view = archive.article(id);
  if (view === null) return withdrawnAnswer(locale, archive.withdrawn(id));
  const { description } = archive;
  const name = description.name[locale];
  return {
    ...articleInfo(view, locale, name, (each) => paths.article(each, id)),
    twins: locale === "ar" || view.summary.english.text !== "none" ? ["json", "md"] : ["json"],
    entity: articleData(view, locale, description, archive.dayOfChange(id)),
    section: "articles",
    style: "article",
    otherLanguage: otherLanguageOf(view, locale),
    translated: view.body.en !== null,
    content: (
      <ArticlePage
        {...{ view, locale }}
        archiveName={name}
        report={archive.description.corrections?.report}
      />
    ),
  };
});
