import { expect, test } from "vitest";
import { diskPage, diskPolicy } from "../../scripts/build/make/from-disk/disk-page.ts";
import { securityHeaders } from "../../scripts/serve/security-headers.ts";

const pages = {
  basePath: "/archive",
  scripts: new Map([["/_assets/timeline.AB12.js", "_assets/timeline.js"]]),
  early: { site: "early()", disk: "earlyFromDisk()" },
  policy: "script-src file: 'sha256-x'",
};

/** The body of a page at `file`, as it opens from a disk. */
function body(html: string, file = "ar/people/x/index.html"): string {
  const head = '<head><meta charSet="utf-8"/><script>early()</script></head>';
  return diskPage(`${head}${html}`, file, pages).split("</head>")[1] ?? "";
}

test("addresses of the site are seen from the page and lead to files", () => {
  expect(body('<a href="/archive/ar/articles/1/#p3">')).toBe(
    '<a href="../../../ar/articles/1/index.html#p3">',
  );
  expect(body('<form action="/archive/ar/search/">', "404.html")).toBe(
    '<form action="./ar/search/index.html">',
  );
  expect(body('<search-page data-index="/archive/_search/" data-base="/archive">')).toBe(
    '<search-page data-index="../../../_search/" data-base="../../..">',
  );
});

test("what is none of the site's addresses stays: whole ones, places of the page, and texts", () => {
  for (const html of [
    '<link rel="canonical" href="https://example.org/archive/ar/"/>',
    '<a href="#p1" title="a > b">x</a>',
    '<a href="?q=x">x</a>',
    '<a href="//example.org/archive/">x</a>',
    '<p>href="/archive/ar/" <b> src="/archive/x"</b></p>',
    '<script type="application/json">{"a":"<a href=\\"/archive/ar/\\">"}</script>',
  ])
    expect(body(html)).toBe(html);
});

test("modules become plain scripts; what only a server can give is not asked for", () => {
  expect(
    body('<script type="module" src="/archive/_assets/timeline.AB12.js" async=""></script>'),
  ).toBe('<script src="../../../_assets/timeline.js" defer></script>');
  expect(
    body('<link rel="manifest" href="/archive/m"/><link rel="preload" href="/archive/x"/>'),
  ).toBe("");
});

test("a page from a disk names no picture for previews, and keeps what else is told of it", () => {
  expect(
    body(
      '<meta property="og:title" content="x"/><meta property="og:image" content="https://x.org/a.png?1"/>' +
        '<meta property="og:image:alt" content="x"/><meta name="twitter:card" content="summary_large_image"/>',
    ),
  ).toBe('<meta property="og:title" content="x"/>');
});

test("the policy stands behind the encoding and before all scripts", () => {
  const page = diskPage(
    '<head><meta charSet="utf-8"/><script>early()</script></head>',
    "index.html",
    pages,
  );
  expect(page).toBe(
    `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="script-src file: 'sha256-x'"/>` +
      '<script src="./_assets/from-disk.js"></script><script>earlyFromDisk()</script></head>',
  );
});

test("a page without the script of all pages is none that could be opened", () => {
  expect(() => diskPage("<head></head>", "ar/x.html", pages)).toThrow(/ar\/x\.html lacks/);
});

test("the policy of the copy connects to nothing and says only what a page can", () => {
  const { "Content-Security-Policy": site = "" } = securityHeaders(["sha256-a"], ["sha256-s"]);
  const policy = diskPolicy(site, { site: "sha256-a", disk: "sha256-d" });
  expect(policy).toContain("default-src 'none'; script-src file: 'sha256-d'; style-src file:");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/connect-src|worker-src|frame-ancestors|'self'|sha256-a/);
});
