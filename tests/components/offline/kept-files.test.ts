import { expect, test } from "vitest";
import { folderOfFirst, isNamedByContent, kindOf } from "../../../components/offline/kept-files.ts";

test("tells pages, assets and data below the scope from all else", () => {
  const kind = (pathname: string, scope = "/") => kindOf(pathname, scope)?.kind ?? null;
  expect(kind("/ar/articles/003/")).toBe("page");
  expect(kind("/")).toBe("page");
  expect(kind("/_assets/reader.A.js")).toBe("asset");
  expect(kind("/_search/terms/a.1.bin")).toBe("data");
  expect(kind("/timeline-data/events/summary.json")).toBe("data");
  for (const other of ["/raw/003.txt", "/ar/feed.xml", "/data/articles.csv", "/sw.js"])
    expect(kind(other), other).toBeNull();
  expect(kind("/archive/ar/", "/archive/")).toBe("page");
  expect(kind("/other/ar/", "/archive/")).toBeNull();
});

test("knows which names change with the content, and the files by which the others are found", () => {
  for (const name of [
    "_search/terms/1ab.2z.bin",
    "_search/directories/words/0.1.bin",
    "_search/facts.2ji.bin",
    "timeline-data/events/country-TN-2293dee7c649.json",
  ])
    expect(isNamedByContent(name), name).toBe(true);
  for (const name of [
    "_search/catalogue.bin",
    "_search/articles/0/1k.bin",
    "_search/labels-ar.json",
    "timeline-data/events/summary.json",
    "timeline-data/day/ar/03-28.json",
  ])
    expect(isNamedByContent(name), name).toBe(false);
  expect(folderOfFirst("_search/catalogue.bin")).toBe("_search/");
  expect(folderOfFirst("timeline-data/rest/summary.json")).toBe("timeline-data/rest/");
  expect(folderOfFirst("_search/facts.2ji.bin")).toBeNull();
});
