import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { WithdrawnArticle } from "../../../../lib/archive/ask/views.ts";
import { WithdrawnPage } from "../../../../components/article/page/withdrawn-page.tsx";

const article: WithdrawnArticle = {
  ...{ id: "7", title: { ar: "عنوان", en: null }, titleStatus: "stated" },
  ...{ date: "2022-04", dateCertainty: "stated" },
  withdrawal: { date: "2026-03", reason: { ar: "بطلب من الناشر." } },
};

test("a withdrawn article's page says so, in both languages, with all that is known", () => {
  const ar = renderToStaticMarkup(<WithdrawnPage article={article} locale="ar" />);
  expect(ar).toContain("سُحب هذا المقال من الأرشيف");
  for (const known of [">عنوان</h1>", "أبريل 2022", "مارس 2026", "بطلب من الناشر."])
    expect(ar).toContain(known);
  const en = renderToStaticMarkup(<WithdrawnPage article={article} locale="en" />);
  expect(en).toContain("has been withdrawn from the archive");
  expect(en).toContain('<h1 lang="ar" dir="rtl" class="face">عنوان</h1>');
  expect(en).toContain('<span lang="ar" dir="auto">بطلب من الناشر.</span>');
});

test("what nobody has said is not made up", () => {
  const bare = {
    ...article,
    ...{ title: { ar: null, en: null }, date: null, withdrawal: { date: null, reason: null } },
  };
  const html = renderToStaticMarkup(<WithdrawnPage article={bare} locale="en" />);
  expect(html).toContain("<h1>Article 7</h1>");
  expect(html).toContain("<dd>Not known</dd>");
  expect(html).not.toContain("Reason");
});
