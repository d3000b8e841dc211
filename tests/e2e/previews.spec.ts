import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { readSettings } from "../../scripts/set-up/settings.ts";
import { pngHead } from "../build/pictures/png-head.ts";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../out");
const { siteUrl, basePath } = readSettings();
const heads = readdirSync(out, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && file !== "404.html")
  .map(
    (file) => [file, readFileSync(path.join(out, file), "utf8").split("</head>")[0] ?? ""] as const,
  );
const articles = heads.filter(([file]) => /^\w\w\/articles\/[^/]+\/index\.html$/.test(file));

const property = (head: string, name: string) =>
  new RegExp(`<meta property="${name}" content="([^"]*)"/>`).exec(head)?.[1];

test("every article names its own picture, which is there: 1200 by 630, at most 60 kB", () => {
  expect(articles.length).toBeGreaterThanOrEqual(4);
  const marks = new Set<string>();
  for (const [file, head] of articles) {
    const [address = "", mark = ""] = property(head, "og:image")?.split("?") ?? [];
    const picture = path.posix.join(path.posix.dirname(file), "og.png");
    expect(address, file).toBe(`${siteUrl}${basePath}/${picture}`);
    marks.add(mark);
    const bytes = readFileSync(path.join(out, picture));
    expect(pngHead(bytes), picture).toMatchObject({ width: 1200, height: 630 });
    expect(bytes.length, picture).toBeLessThanOrEqual(60_000);
    // What the picture shows is said to those who do not see it, as the page's headline is.
    expect(property(head, "og:image:alt"), file).toBe(
      property(head, "og:title")?.replace(/[\u2068\u2069]/g, ""),
    );
  }
  expect(marks.size).toBe(articles.length);
});

test("every page tells the size of its picture, what it shows, and that it is large", () => {
  expect(heads.length).toBeGreaterThan(articles.length);
  for (const [file, head] of heads) {
    expect(property(head, "og:image:width"), file).toBe("1200");
    expect(property(head, "og:image:height"), file).toBe("630");
    expect(property(head, "og:image:alt"), file).not.toBe("");
    expect(head, file).toContain('<meta name="twitter:card" content="summary_large_image"/>');
    const address = property(head, "og:image")?.split("?")[0] ?? "";
    expect(existsSync(path.join(out, address.slice(`${siteUrl}${basePath}`.length))), file).toBe(
      true,
    );
  }
});

test("a picture goes out as a picture, and the mark behind its address changes nothing", async ({
  request,
}) => {
  const file = articles[0]?.[0] ?? "";
  const answer = await request.get(`${path.posix.dirname(file)}/og.png?abc`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
});
