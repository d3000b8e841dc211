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

  test("the headline, which stands above, is not said twice but pointed to", () => {
    expect(list(0, "en")).toContain("(in the headline)");
    expect(list(0, "ar")).toContain("(في العنوان)");
    expect(list(0, "ar")).not.toContain("<blockquote>");
  });
});

describe("many passages of an article", () => {
  const texts = ["أولى", "ثانية", "ثالثة", "رابعة"];
  const passages = texts.map((ar, at) => {
    const text = { ar, en: null };
    return { paragraph: at + 1, text, state: null, highlights: [{ start: 0, end: 2 }] };
  });
  const html = renderToStaticMarkup(
    <PassageList articles={[{ article: summary, passages }]} locale="ar" names={[]} />,
  );

  test("stand under one headline, the first of them unfolded and all of them there", () => {
    expect(html.match(/<h3>/g)).toHaveLength(1);
    const [open, folded] = html.split("<details>");
    expect(texts.map((text) => open?.includes(text))).toEqual([true, true, false, false]);
    expect(folded).toContain("وموضعان آخران في المقال نفسه");
    expect(texts.every((text) => html.includes(text))).toBe(true);
  });
});
