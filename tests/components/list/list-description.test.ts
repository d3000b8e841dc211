import { describe, expect, test } from "vitest";
import {
  articleNames,
  eventNames,
  listDescription,
  recordNames,
} from "../../../components/list/list-description.ts";
import { articleView } from "../article/article-view.ts";

describe("what a page of a list says of itself", () => {
  test("its title and what stands in it, as much as search engines show", () => {
    expect(listDescription("ar", "مقالات سنة 2022", ["أول", "ثانٍ"])).toBe(
      "مقالات سنة 2022: أول؛ ثانٍ",
    );
    const long = Array.from({ length: 20 }, (_, n) => `A headline of a few words ${n}`);
    const said = listDescription("en", "Articles", long);
    expect(said).toMatch(/^Articles: A headline of a few words 0; .* words \d$/);
    expect(said.length).toBeLessThanOrEqual(160);
  });

  test("an entry that is too long stands whole, and nothing after it", () => {
    const entry = "word ".repeat(60).trim();
    expect(listDescription("en", "Articles", [entry, "next"])).toBe(`Articles: ${entry}`);
    expect(listDescription("en", "Articles", [])).toBe("Articles");
  });

  test("names of the other script are isolated", () => {
    const { summary } = articleView();
    const untitled = {
      ...summary,
      title: { ...summary.title, en: null },
      opening: { ar: "أول", en: null },
    };
    expect(articleNames("en", [summary, untitled])).toEqual(["A headline", "\u2068عنوان\u2069"]);
    expect(recordNames("en", [{ label: { ar: "قيس" } }])).toEqual(["\u2068قيس\u2069"]);
    const events = [{ name: { ar: "زيارة", en: null } }, { name: { ar: null, en: null } }];
    expect(eventNames("en", events)).toEqual(["\u2068زيارة\u2069"]);
    expect(eventNames("ar", events)).toEqual(["زيارة"]);
  });
});
