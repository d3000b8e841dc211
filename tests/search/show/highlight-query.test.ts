import { describe, expect, it } from "vitest";
import { highlightQuery } from "../../../lib/search/show/highlight-query.ts";

const highlighted = (text: string, query: string) =>
  highlightQuery(text, query).map(({ start, end }) => text.slice(start, end));

describe("highlightQuery", () => {
  it("highlights other forms of an Arabic word, whole", () => {
    expect(highlighted("أدخلت تونس نظام الشراءات العمومية", "شراءات")).toEqual(["الشراءات"]);
    expect(highlighted("للحُكُومَةِ الرقمية", "الحكومه")).toEqual(["للحُكُومَةِ"]);
  });

  it("highlights English words by stem", () => {
    expect(highlighted("The ministers met a minister.", "minister")).toEqual([
      "ministers",
      "minister",
    ]);
  });

  it("highlights neither stop words, nor what the query excludes, nor its filters", () => {
    expect(highlighted("في تونس وكوريا", "في")).toEqual([]);
    expect(highlighted("تونس وكوريا", "تونس -كوريا country:KR")).toEqual(["تونس"]);
  });

  it.each(["", "   ", "...", "\uD800", "ا".repeat(5000)])("highlights nothing for %j", (query) => {
    expect(highlightQuery("تونس", query)).toEqual([]);
  });
});
