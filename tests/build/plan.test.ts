import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../lib/archive/ask/open-archive.ts";
import { prepareArchive } from "../../lib/archive/prepare/prepare.ts";
import {
  addressOf,
  fileOf,
  pagesToRender,
  planPages,
  type PagePlan,
} from "../../scripts/build/pages/plan.ts";

let folder = "";
let plan: PagePlan = new Map();
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-plan-"));
  const options = { contentDir: path.resolve("content"), cacheDir: folder };
  prepareArchive({ ...options, basePath: "" });
  plan = planPages(openArchive(options.contentDir, folder));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the plan of the shipped archive", () => {
  test.each([
    ["/", "/404.html", "/robots.txt", "/sitemap.xml", "/sitemaps/0.xml"],
    [
      "/ar/",
      "/en/",
      "/ar/feed.xml",
      "/en/feed.json",
      "/en/feeds/kr.json",
      "/ar/feeds/people/kais-saied.xml",
      "/ar/search/",
      "/en/keys/",
    ],
    ["/ar/articles/000/", "/en/articles/003/parallel/", "/ar/articles/003/raw/"],
    ["/ar/years/2022/", "/ar/timeline/2022/", "/en/countries/kr/timeline/", "/ar/people/"],
  ])("has %s, %s, %s", (...addresses) => {
    for (const address of addresses) expect([address, plan.has(address)]).toEqual([address, true]);
  });

  test("has each address once, and both languages of every page", () => {
    for (const address of plan.keys()) {
      const other = address.replace(/^\/(ar|en)\//, (_, at) => (at === "ar" ? "/en/" : "/ar/"));
      expect([address, plan.has(other)]).toEqual([address, true]);
    }
  });

  test("the sections are rendered in every build, an article only when it has changed", () => {
    expect(plan.get("/ar/articles/")).toBeNull();
    expect(plan.get("/ar/articles/003/")).toMatch(/^[\w-]{22}$/);
  });
});

describe("the pages to render", () => {
  const small: PagePlan = new Map([
    ["/ar/", null],
    ["/ar/a/", "one"],
    ["/ar/b/", "two"],
    ["/ar/c/", "three"],
  ]);

  test("are those that every build renders, that are new or changed, or whose file has gone", () => {
    const there = new Set(["/ar/", "/ar/a/", "/ar/b/"].map(fileOf));
    const keep = (file: string) => there.has(file);
    const made = new Map([...small, ["/ar/b/", "before"]] as const);
    expect(pagesToRender(small, made, keep)).toEqual(["/ar/", "/ar/b/", "/ar/c/"]);
    expect(pagesToRender(small, new Map(), keep)).toEqual([...small.keys()]);
  });

  test("a page is the index of its folder, a file is itself", () => {
    expect(fileOf("/")).toBe("index.html");
    for (const address of ["/", "/ar/articles/003/", "/ar/feed.xml"])
      expect(addressOf(fileOf(address))).toBe(address);
    expect(fileOf("/ar/articles/003/")).toBe("ar/articles/003/index.html");
    expect(fileOf("/ar/feed.xml")).toBe("ar/feed.xml");
  });
});
