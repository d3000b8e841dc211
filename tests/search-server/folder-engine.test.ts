import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildIndex } from "../../lib/search/index/build.ts";
import type { SearchDocument } from "../../lib/search/types.ts";
import { folderEngine } from "../../scripts/search-server/folder-engine.ts";
import { twoArticles } from "../search/two-articles.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), "sijill-index-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function publish(documents: readonly SearchDocument[]): Promise<void> {
  rmSync(folder, { recursive: true });
  for (const [name, bytes] of await buildIndex(documents)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

test("answers from a folder, and from what is published there anew", async () => {
  const engine = folderEngine(folder);
  await expect(engine.ready()).rejects.toThrow();
  await expect(engine.search({ text: "تونس" })).rejects.toThrow();
  await publish(twoArticles.slice(0, 1));
  await engine.ready();
  expect(await engine.search({ text: "تونس" })).toMatchObject({ total: 0 });
  await publish(twoArticles);
  expect(await engine.search({ text: "تونس" })).toMatchObject({ total: 1, hits: [{ id: "003" }] });
  expect((await engine.complete("تون")).words.length).toBeGreaterThan(0);
});
