import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ArchiveDescription } from "../../lib/archive/read/description.ts";
import { buildCitations } from "../../scripts/build/make/build-citations.ts";
import { openOutput } from "../../scripts/build/output/output.ts";
import { articleView } from "../components/article/article-view.ts";

const root = mkdtempSync(path.join(tmpdir(), "sijill-"));
const out = path.join(root, "out");
afterAll(() => {
  rmSync(root, { recursive: true });
});

const description: ArchiveDescription = {
  name: { ar: "سجل", en: "Register" },
  subtitle: { ar: "أرشيف", en: "An archive" },
  description: { ar: "نصوص", en: "Texts" },
  released: null,
  site: {},
};

/** Builds the citations of articles, each with its version; tells which were read and which files were written. */
async function build(versions: Readonly<Record<string, string>>) {
  const read: string[] = [];
  const { article, summary } = articleView();
  const output = openOutput(out, null);
  await buildCitations(
    {
      description,
      articleIds: () => Object.keys(versions),
      article(id) {
        read.push(id);
        return articleView({ article: { ...article, id }, summary: { ...summary, id } });
      },
      versions: {
        article: () => null,
        articleAlone: (id) => versions[id] ?? null,
        passages: () => "",
      },
    },
    { leftDir: root, code: "code" },
    output,
  );
  const { written, removed } = await output.finish();
  return { read, written, removed };
}

const text = (file: string) => readFileSync(path.join(out, file), "utf8");

describe("the citations of a site", () => {
  test("each article has its files, and all have one together, in both languages", async () => {
    const { written } = await build({ a: "1", b: "1" });
    expect(written).toHaveLength(18);
    expect(text("ar/articles/a/cite.bib")).toContain("sijill-a");
    expect(text("en/archive.ris").match(/^TY {2}- NEWS\r$/gm)).toHaveLength(2);
    expect(JSON.parse(text("ar/archive.json"))).toMatchObject([
      { id: "sijill-a", title: "عنوان" },
      { id: "sijill-b", archive: "سجل" },
    ]);
  });

  test("where nothing has changed, no article is read", async () => {
    expect(await build({ a: "1", b: "1" })).toEqual({ read: [], written: [], removed: [] });
  });

  test("an article that is new comes into its files and into those of all", async () => {
    const { written } = await build({ a: "1", b: "1", c: "1" });
    expect(written).toContain("ar/articles/c/cite.json");
    expect(written).toContain("en/archive.bib");
    expect(written).not.toContain("ar/articles/a/cite.json");
  });

  test("one that has gone leaves nothing behind", async () => {
    const { removed, written } = await build({ a: "1", b: "1" });
    expect(removed).toHaveLength(6);
    expect(written).toContain("ar/archive.json");
    expect(text("ar/archive.json")).not.toContain("sijill-c");
  });
});
