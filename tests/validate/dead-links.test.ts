import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { deadLinks } from "./dead-links.ts";
import { filesOf } from "./site-files.ts";

const out = mkdtempSync(path.join(os.tmpdir(), "sijill-links-"));
afterAll(() => {
  rmSync(out, { recursive: true });
});

/** What leads nowhere in a site of these files, hosted below a path. */
function dead(site: Readonly<Record<string, string>>): readonly string[] {
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
    writeFileSync(path.join(out, file), text);
  }
  return deadLinks(filesOf(out, "html", "xml", "json"), { out, root: "https://x.org/a/" });
}

test("tells of links of pages and of other files that lead nowhere", () => {
  const page = (body: string) => `<!doctype html><title>t</title>${body}`;
  expect(
    dead({
      "index.html": page(
        '<a href="ar/">1</a><a href="/a/ar/?q=x&amp;y=1#p1">2</a><a href="https://y.org/none">3</a><p id="p1"></p><a href="#p1">4</a>',
      ),
      "ar/index.html": page(
        '<p id="p1"></p><a href="../#p9">5</a><img src="/a/none.png"><a href="/ar/">6</a>',
      ),
      "ar/feed.xml": "<id>https://x.org/a/ar/</id><id>https://x.org/a/gone/</id>",
      "data.json": '{"url":"https://x.org/a/ar/#p1","en":"https://x.org/a/en/"}',
    }).toSorted(),
  ).toEqual([
    "ar/feed.xml → https://x.org/a/gone/",
    "ar/index.html → https://x.org/a/#p9",
    "ar/index.html → https://x.org/a/none.png",
    "ar/index.html → https://x.org/ar/",
    "data.json → https://x.org/a/en/",
  ]);
});
