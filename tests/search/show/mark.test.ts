import { describe, expect, it } from "vitest";
import { markQuery } from "../../../lib/search/show/mark.ts";

const marked = (text: string, query: string) =>
  markQuery(text, query).map(({ start, end }) => text.slice(start, end));

describe("markQuery", () => {
  it("marks other forms of an Arabic word, whole", () => {
    expect(marked("أدخلت تونس نظام الشراءات العمومية", "شراءات")).toEqual(["الشراءات"]);
    expect(marked("للحُكُومَةِ الرقمية", "الحكومه")).toEqual(["للحُكُومَةِ"]);
  });

  it("marks English words by stem", () => {
    expect(marked("The ministers met a minister.", "minister")).toEqual(["ministers", "minister"]);
  });

  it("marks neither stop words, nor what the query excludes, nor its filters", () => {
    expect(marked("في تونس وكوريا", "في")).toEqual([]);
    expect(marked("تونس وكوريا", "تونس -كوريا country:KR")).toEqual(["تونس"]);
  });

  it.each(["", "   ", "...", "\uD800", "ا".repeat(5000)])("marks nothing for %j", (query) => {
    expect(markQuery("تونس", query)).toEqual([]);
  });
});
