import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ArticleSummary, EnglishState } from "../../../lib/archive/ask/views.ts";
import type { Locale } from "../../../lib/locale/locale.ts";
import { ArticleLedger } from "../../../components/list/article-ledger.tsx";
import { articleView } from "../article/article-view.ts";

const { summary } = articleView();
const arabic = { ...summary, opening: { ar: "أول النص", en: null } };

function list(article: ArticleSummary, english: EnglishState, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <ArticleLedger articles={[{ ...article, english }]} locale={locale} />,
  );
}

describe("an article of which the headline alone is in English", () => {
  const html = list(arabic, { title: "machine", opening: null, text: "none", named: [] });

  test("is listed by it, with what it is, and the Arabic headline beside", () => {
    expect(html).toMatch(/A headline<.*\(machine translation\).*<bdi lang="ar"[^>]*>عنوان<\/bdi>/s);
  });

  test("opens in Arabic, marked as such", () => {
    expect(html).toMatch(/<p lang="ar" dir="auto">أول النص<\/p>/);
    expect(html).toContain("text in Arabic");
  });

  test("is on the Arabic side as it always was", () => {
    const own = list(arabic, { title: "machine", opening: null, text: "none", named: [] }, "ar");
    expect(own).not.toMatch(/A headline|machine|آلية/);
  });
});

test("what a person has reviewed bears no mark", () => {
  expect(
    list(summary, { title: "reviewed", opening: "reviewed", text: "whole", named: [] }),
  ).not.toMatch(/machine|not reviewed/);
  expect(list(summary, { title: "draft", opening: "draft", text: "part", named: [] })).toMatch(
    /not reviewed.*partly in English/s,
  );
});

test("opening words that a machine translated say so where the headline above them was reviewed", () => {
  const english = { title: "reviewed", opening: "machine", text: "whole", named: [] } as const;
  expect(list(summary, english)).toMatch(/A headline.*\(machine translation\)/s);
  const headless = { ...summary, title: { ar: null, en: null } };
  expect(list(headless, { ...english, title: null })).toMatch(/\(machine translation\)/);
  expect(list(summary, { ...english, title: "machine" }).match(/machine/g)).toHaveLength(1);
});

test("a reviewed headline over a text that bears none leaves no empty line", () => {
  const bare = { ...arabic, title: { ar: null, en: "A headline" } };
  expect(list(bare, { title: "reviewed", opening: null, text: "none", named: [] })).not.toMatch(
    /<p[^>]*><\/p>/,
  );
});

test("an article with nothing in English is listed with the names in it that records know", () => {
  const bare = { ...arabic, title: { ar: "عنوان", en: null } };
  const english = {
    title: null,
    opening: null,
    text: "none",
    named: ["Kais Saied", "Ministry of Finance"],
  } as const;
  expect(list(bare, english)).toMatch(
    /عنوان.*Named: Kais Saied, Ministry of Finance.*Arabic only/s,
  );
  expect(list(bare, english, "ar")).not.toContain("Kais Saied");
});
