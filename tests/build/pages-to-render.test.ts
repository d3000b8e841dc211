import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PageRecord } from "../../scripts/build/page-plan.ts";
import {
  readPlan,
  readState,
  startPlan,
  startStretch,
  writeState,
} from "../../scripts/build/page-plan.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-plan-"));
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A fresh process's view of the plan: what was read of the last build is remembered in the module. */
async function render(articles: Readonly<Record<string, string>>): Promise<readonly string[]> {
  vi.resetModules();
  const { pagesToRender } = await import("../../lib/archive/ask/pages-to-render.ts");
  return pagesToRender(
    Object.keys(articles),
    (id) => `/ar/articles/${id}/`,
    (id) => articles[id],
  );
}

const record: Omit<PageRecord, "input"> = { scripts: [], styles: [] };

/** One build after the other: renders, then keeps the state as the build does. */
async function build(articles: Readonly<Record<string, string>>, code = "same", limit = 100) {
  const plan = path.join(folder, "plan");
  const out = path.join(folder, "out");
  startStretch(plan, startPlan(plan, out, readState(plan, code)), limit);
  vi.stubEnv("SIJILL_PLAN", plan);
  const rendered = await render(articles);
  const inputs = readPlan(plan);
  const pages = Object.fromEntries(
    [...inputs].map(([file, input]) => [file, { ...record, input }]),
  );
  writeState(plan, { code, quality: 11, pages, raw: {} });
  for (const id of rendered) {
    const file = path.join(out, "ar", "articles", id, "index.html");
    const { mkdirSync } = await import("node:fs");
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, articles[id] ?? "");
  }
  return { rendered, planned: [...inputs.keys()] };
}

test("outside of a build, every page is there", async () => {
  vi.stubEnv("SIJILL_PLAN", undefined);
  expect(await render({ a: "1", b: "2" })).toEqual(["a", "b"]);
});

test("a second build renders what has changed or is new, and plans all", async () => {
  expect((await build({ a: "1", b: "2", c: "3" })).rendered).toEqual(["a", "b", "c"]);
  const second = await build({ a: "1", b: "changed", c: "3", d: "4" });
  expect(second.rendered).toEqual(["b", "d"]);
  expect(second.planned.sort()).toEqual(
    ["a", "b", "c", "d"].map((id) => `ar/articles/${id}/index.html`),
  );
});

test("when nothing has changed, one page is rendered, because Next refuses none", async () => {
  await build({ a: "1", b: "2" });
  expect((await build({ a: "1", b: "2" })).rendered).toEqual(["a"]);
});

test("other code renders everything", async () => {
  await build({ a: "1", b: "2" });
  expect((await build({ a: "1", b: "2" }, "other")).rendered).toEqual(["a", "b"]);
});

test("a page that is missing in out/ is rendered again", async () => {
  await build({ a: "1", b: "2" });
  rmSync(path.join(folder, "out/ar/articles/b"), { recursive: true });
  expect((await build({ a: "1", b: "2" })).rendered).toEqual(["b"]);
});

test("a run renders as many as it may, and the next what it left", async () => {
  const articles = { a: "1", b: "2", c: "3" };
  const plan = path.join(folder, "plan");
  const first = await build(articles, "same", 2);
  expect(first.rendered).toEqual(["a", "b"]);
  expect(first.planned).toHaveLength(3);
  const made = new Map([...readPlan(plan)].filter(([file]) => !file.includes("/c/")));
  startStretch(plan, made, 2);
  expect(await render(articles)).toEqual(["c"]);
});
