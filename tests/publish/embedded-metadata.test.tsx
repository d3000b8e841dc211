import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { articleInfo } from "../../components/article/page/article-info.ts";
import { ArticlePage } from "../../components/article/page/article-page.tsx";
import { PageTags } from "../../components/page/page-tags.tsx";
import type { ArticleView } from "../../lib/archive/ask/views.ts";
import type { Article } from "../../lib/article/article.ts";
import type { Locale } from "../../lib/locale/locale.ts";
import { paths } from "../../lib/locale/paths.ts";
import { articleView } from "../components/article/article-view.ts";
import { savedByZotero } from "./zotero-oracle.ts";

const archive = {
  name: { ar: "سجل", en: "Register" },
  subtitle: { ar: "أرشيف", en: "An archive" },
  description: { ar: "نصوص", en: "Texts" },
  released: null,
  site: {},
};

/** The page of an article, with a related one whose date is known to the month. */
function pageOf(own: Partial<Article>, change: Partial<ArticleView> = {}, locale: Locale = "ar") {
  const plain = articleView();
  const { date, dateCertainty, credit } = { ...plain.article, ...own };
  const view = articleView({
    article: { ...plain.article, ...own },
    related: [{ ...plain.summary, id: "x2", date: "2022-04" }],
    ...change,
    summary: { ...(change.summary ?? plain.summary), date, dateCertainty, credit },
  });
  const path = (each: Locale) => paths.article(each, view.article.id);
  const name = archive.name[locale];
  return renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <PageTags
          archive={archive}
          page={{ ...articleInfo(view, locale, name, path), locale, path }}
        />
      </head>
      <body>
        <ArticlePage view={view} locale={locale} archiveName={name} />
      </body>
    </html>,
  );
}

describe("what Zotero saves of an article's page", () => {
  test("a newspaper article with its title, language, archive and item", () => {
    expect(savedByZotero(pageOf({}))).toMatchObject({
      itemType: "newspaperArticle",
      title: "عنوان",
      language: "ar",
      archive: "سجل",
      archiveLocation: "x1",
      author: "",
    });
    expect(savedByZotero(pageOf({ author: "سارة أحمد" }, {}, "en"))).toMatchObject({
      title: "A headline",
      language: "en",
      archive: "Register",
      author: "سارة أحمد",
    });
  });

  test("the date at the precision that it has, and never a related article's", () => {
    const dateOf = (date: string | null) => savedByZotero(pageOf({ date })).date;
    expect(dateOf("2022-04")).toBe("2022/04");
    expect(dateOf("2022-03-28")).toBe("2022/03/28");
    expect(dateOf("2023~")).toBe("2023~");
    expect(dateOf("2022-03-27/2022-03-29")).toBe("2022-03-27/2022-03-29");
    expect(dateOf(null)).toBe("");
  });

  test("without the fields it would be the related article's date", () => {
    const bare = pageOf({ date: "2023~" }).replace(/<meta name="(?:DC|z|citation)[^>]*>/g, "");
    expect(savedByZotero(bare)).toMatchObject({ date: "2022-04", publicationTitle: "سجل" });
  });

  test("the newspaper where it is known; the archive and the credit are none", () => {
    const { summary } = articleView();
    const outlet = { id: "al-riyadh", name: { ar: "الرياض", en: "Al Riyadh" } };
    const named = { summary: { ...summary, outlet } };
    expect(savedByZotero(pageOf({}, named)).publicationTitle).toBe("الرياض");
    expect(savedByZotero(pageOf({}, named, "en")).publicationTitle).toBe("Al Riyadh");
    expect(savedByZotero(pageOf({})).publicationTitle).toBe("");
  });

  test("a headline that the archive supplied stands in brackets", () => {
    const { summary } = articleView();
    const supplied = { summary: { ...summary, titleStatus: "supplied" } } as const;
    expect(savedByZotero(pageOf({}, supplied)).title).toBe("[عنوان]");
  });

  test("an English page with the Arabic text is a text in Arabic", () => {
    const { summary } = articleView();
    const untranslated = {
      summary: { ...summary, english: { ...summary.english, text: "none" } },
      translation: null,
      body: { ar: ["فقرة"], en: null },
    } as const;
    expect(savedByZotero(pageOf({}, untranslated, "en")).language).toBe("ar");
  });
});
