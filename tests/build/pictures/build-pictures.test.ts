import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ArticleSummary } from "../../../lib/archive/ask/views.ts";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { buildPictures } from "../../../scripts/build/make/pictures/build-pictures.ts";
import { openOutput } from "../../../scripts/build/output/output.ts";
import { articleView } from "../../components/article/article-view.ts";
import { pngHead } from "./png-head.ts";

const project = path.resolve(import.meta.dirname, "../../..");
const root = mkdtempSync(path.join(tmpdir(), "sijill-"));
mkdirSync(path.join(root, "public"));
writeFileSync(
  path.join(root, "public/icon.svg"),
  readFileSync(path.join(project, "public/icon.svg")),
);
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Builds the pictures of articles, each with its headline; what the second folder is for: a build from nothing. */
async function build(titles: Readonly<Record<string, string>>, name = "سجل", folder = "out") {
  const { summary } = articleView();
  const output = openOutput(path.join(root, folder), null);
  const made = await buildPictures(
    {
      description: {
        name: { ar: name, en: "Register" },
        subtitle: { ar: "أرشيف", en: "An archive" },
        description: { ar: "نصوص", en: "Texts" },
        released: null,
        site: {},
      },
      articleIds: () => Object.keys(titles),
      summary: (id): ArticleSummary => ({
        ...summary,
        id,
        title: { ar: titles[id] ?? "", en: titles[id] ?? "" },
      }),
    },
    { root, leftDir: path.join(root, folder === "out" ? "" : folder) },
    output,
  );
  const { written, removed } = await output.finish();
  return { ...made, written, removed };
}

const bytes = (file: string, folder = "out") => readFileSync(path.join(root, folder, file));

test("every article has a picture in each language, of the size and weight that previews take", async () => {
  const { drawn, total, written } = await build({ a: "عنوان أول", b: "عنوان ثان" });
  expect([drawn, total]).toEqual([6, 6]);
  expect(written).toEqual(
    ["ar", "en"].flatMap((lang) =>
      ["articles/a/", "articles/b/", ""].map((of) => `${lang}/${of}og.png`),
    ),
  );
  for (const file of written) {
    expect(pngHead(bytes(file))).toMatchObject({ width: 1200, height: 630 });
    expect(bytes(file).length).toBeLessThanOrEqual(60_000);
  }
});

test("a second build draws none; a new headline draws those of its article", async () => {
  expect(await build({ a: "عنوان أول", b: "عنوان ثان" })).toMatchObject({ drawn: 0, written: [] });
  expect(await build({ a: "عنوان أول", b: "عنوان آخر" })).toMatchObject({
    drawn: 2,
    written: ["ar/articles/b/og.png", "en/articles/b/og.png"],
  });
});

test("the archive's own name stands on them: another one draws those of its language", async () => {
  const before = sha256(bytes("ar/articles/a/og.png"));
  expect(await build({ a: "عنوان أول", b: "عنوان آخر" }, "أرشيف")).toMatchObject({ drawn: 3 });
  expect(sha256(bytes("ar/articles/a/og.png"))).not.toBe(before);
});

test("a picture that is gone is drawn again, and those of a gone article go", async () => {
  rmSync(path.join(root, "out/en/articles/a/og.png"));
  const { drawn, removed } = await build({ a: "عنوان أول" }, "أرشيف");
  expect(drawn).toBe(1);
  expect(removed).toEqual(["ar/articles/b/og.png", "en/articles/b/og.png"]);
  expect(existsSync(path.join(root, "out/ar/articles/b/og.png"))).toBe(false);
});

test("many are drawn in processes, with the bytes of a build from nothing in one", async () => {
  mkdirSync(path.join(root, "many"));
  const titles = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`n${at}`, `نص ${at}`]));
  const many = await build({ ...titles, a: "عنوان أول" }, "أرشيف", "many");
  expect(many.drawn).toBe(164);
  for (const lang of ["ar", "en"]) {
    const file = `${lang}/articles/a/og.png`;
    expect(sha256(bytes(file, "many"))).toBe(sha256(bytes(file)));
  }
}, 120_000);
