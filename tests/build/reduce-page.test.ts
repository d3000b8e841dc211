import { describe, expect, test } from "vitest";
import { reducePage } from "../../scripts/build/reduce/reduce-page.ts";

const sheets = new Map([["/_next/static/chunks/a.css", "body{margin:0}"]]);
const options = { basePath: "", styleSheet: (address: string) => sheets.get(address) ?? null };

/** A page as Next exports it, with the given head and body inside. */
function exported(head: string, body: string): string {
  return (
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/>` +
    `<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>` +
    `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>` +
    `<script src="/_next/static/chunks/c.js" async=""></script>${head}` +
    `<script src="/_next/static/chunks/d.js" noModule=""></script></head>` +
    `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    `<script id="_R_">(globalThis["TURBOPACK"] || []).push({"a":1});</script>` +
    `<script>(self.__next_f=self.__next_f||[]).push([0])</script>` +
    `<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])</script></body></html>`
  );
}

describe("reducePage", () => {
  test("leaves the finished document alone", () => {
    const page = reducePage(exported("<title>س</title>", "<h1>Article <!-- -->5</h1>"), options);
    expect(page.html).toBe(
      `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/><title>س</title>` +
        `<style>body{margin:0}</style></head><body><h1>Article 5</h1></body></html>`,
    );
    expect(page.inlineScripts).toEqual([]);
    expect(page.styles).toEqual(["body{margin:0}"]);
  });

  test("keeps what the page itself brings, and names its inline scripts", () => {
    const own = `<script>document.documentElement.classList.add("js")</script>`;
    const data = `<script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
    const island = `<script type="module" src="/_assets/search.1a2b.js"></script>`;
    const font = `<link rel="preload" as="font" href="/_assets/naskh.1.woff2" crossorigin=""/>`;
    const page = reducePage(exported(own + data + font, `<p>text</p>${island}`), options);
    for (const part of [own, data, island, font]) expect(page.html).toContain(part);
    expect(page.inlineScripts).toEqual([`document.documentElement.classList.add("js")`]);
  });

  test("drops the Open Graph tags that Next repeats for Twitter, and keeps those", () => {
    const open = `<meta property="og:title" content="س"/>`;
    const repeated = `<meta name="twitter:card" content="summary"/><meta name="twitter:title" content="س"/>`;
    const { html } = reducePage(exported(open + repeated, "<p>text</p>"), options);
    expect(html).toContain(open);
    expect(html).not.toContain("twitter");
  });

  test("does not mind a text that speaks of Next", () => {
    const text = "<p>The folder /_next/ and self.__next_f are Next&#x27;s.</p>";
    const data = `<script type="application/ld+json">{"about":"/_next/ and __next_f"}</script>`;
    expect(reducePage(exported(data, text), options).html).toContain(text);
  });

  test("works below a base path", () => {
    const html = exported("", "<p>text</p>").replaceAll('"/_next/', '"/archive/_next/');
    const below = {
      basePath: "/archive",
      styleSheet: (address: string) => (address.startsWith("/archive/_next/") ? "a{}" : null),
    };
    expect(reducePage(html, below).html).not.toContain("_next");
  });

  test.each([
    ["a boundary filled in later", `<!--$?--><template id="B:0"></template><!--/$-->`],
    ["React's streaming runtime", `<script>$RC("B:0","S:0")</script>`],
    ["content moved later", `<div hidden="" id="S:0">late</div>`],
    ["a comment nobody knows", "<!-- build 7 -->"],
    ["a picture of Next's", `<img src="/_next/static/media/a.png" alt=""/>`],
    ["a script that reads the payload", "<script>window.__NEXT_DATA__</script>"],
    ["a link of an unknown kind", `<link rel="prefetch" href="/_next/static/x.json"/>`],
    ["a style sheet that is not there", `<link rel="stylesheet" href="/_next/static/z.css"/>`],
  ])("refuses %s", (_, body) => {
    expect(() => reducePage(exported("", body), options)).toThrow(Error);
  });
});
