import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../../lib/locale/locale.ts";
import { PassageList } from "../../../components/passage/passage-list.tsx";
import { articleView } from "../article/article-view.ts";

const { summary } = articleView();

function list(paragraph: number, locale: Locale): string {
  const text = { ar: "عنوان", en: "A headline" };
  const passage = {
    paragraph,
    text,
    state: "machine",
    highlights: [{ start: 0, end: 5 }],
  } as const;
  return renderToStaticMarkup(
    <PassageList
      articles={[{ article: summary, passages: [passage] }]}
      locale={locale}
      names={[]}
    />,
  );
}

describe("where a passage stands", () => {
  test("a paragraph is named by its number, and led to by its anchor", () => {
    expect(list(2, "en")).toContain('<a href="/en/articles/x1/#p2">Paragraph 2</a>');
    expect(list(2, "ar")).toContain('<a href="/ar/articles/x1/#p2">الفقرة 2</a>');
  });

  test("the headline is called that, and led to as the article", () => {
    expect(list(0, "en")).toContain('<a href="/en/articles/x1/">Headline</a>');
    expect(list(0, "ar")).toContain('<a href="/ar/articles/x1/">العنوان</a>');
  });
});
