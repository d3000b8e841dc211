import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderedPages } from "../../scripts/build/rendered-pages.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-next-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("lists pages with their files and routes, without feeds, errors and entries that stand for none", () => {
  const page = (srcRoute: string | null) => ({ srcRoute, dataRoute: "/x.rsc" });
  const routes = {
    "/": page("/"),
    "/ar": page("/[locale]"),
    "/ar/articles/000": page("/[locale]/articles/[id]"),
    "/ar/articles/-": page("/[locale]/articles/[id]"),
    "/_not-found": page("/_not-found"),
    "/_global-error": page("/_global-error"),
    "/ar/feed.xml": { srcRoute: "/[locale]/feed.xml", dataRoute: null },
  };
  writeFileSync(path.join(folder, "prerender-manifest.json"), JSON.stringify({ routes }));
  const below = (name: string) => path.join(folder, "server/app", name);
  expect(renderedPages(folder)).toEqual([
    { file: "404.html", source: below("_not-found.html"), route: "/_not-found" },
    {
      file: "ar/articles/000/index.html",
      source: below("ar/articles/000.html"),
      route: "/[locale]/articles/[id]",
    },
    { file: "ar/index.html", source: below("ar.html"), route: "/[locale]" },
    { file: "index.html", source: below("index.html"), route: "/" },
  ]);
});
