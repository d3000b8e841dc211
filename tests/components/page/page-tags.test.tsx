import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ChooseTags, PageTags, type PageInfo } from "../../../components/page/page-tags.tsx";
import type { ArchiveDescription } from "../../../lib/archive/read/description.ts";
import { paths } from "../../../lib/locale/paths.ts";

const archive: ArchiveDescription = {
  name: { ar: "سجل", en: "Register" },
  subtitle: { ar: "أرشيف", en: "An archive" },
  description: { ar: "نصوص", en: "Texts" },
  released: null,
  site: {},
};
const site = "http://localhost:3000";
const tags = (page: PageInfo) => renderToStaticMarkup(<PageTags archive={archive} page={page} />);

/** The address of a language's version, as a head names it. */
const alternate = (html: string, lang: string) =>
  new RegExp(`rel="alternate" hrefLang="${lang}" href="([^"]+)"`).exec(html)?.[1];
const canonical = (html: string) => /rel="canonical" href="([^"]+)"/.exec(html)?.[1];

describe("the head of a page", () => {
  test("the two languages point at each other, and each at itself", () => {
    const article = (each: "ar" | "en") => paths.article(each, "003");
    for (const locale of ["ar", "en"] as const) {
      const html = tags({ locale, path: article });
      expect(canonical(html)).toBe(site + article(locale));
      for (const lang of ["ar", "en"] as const)
        expect(alternate(html, lang)).toBe(site + article(lang));
      expect(alternate(html, "x-default")).toBe(site + article("ar"));
    }
  });

  test("a page bears its own title and the archive's name, the home page the archive's alone", () => {
    const about = tags({ locale: "en", path: paths.about, title: "About" });
    expect(about).toContain("<title>About · Register</title>");
    expect(tags({ locale: "ar", path: paths.home })).toContain("<title>سجل · أرشيف</title>");
  });

  test("a page that shows another in another form names that one as the page to find", () => {
    const html = tags({
      locale: "en",
      path: (each) => paths.raw(each, "003"),
      canonical: paths.article("en", "003"),
    });
    expect(canonical(html)).toBe(`${site}/en/articles/003/`);
    expect(alternate(html, "ar")).toBe(`${site}/ar/articles/003/raw/`);
  });

  test("a page names what stands beside it for programs", () => {
    const html = tags({
      locale: "en",
      path: (each) => paths.article(each, "003"),
      twins: ["json", "md"],
    });
    expect(html).toContain('type="application/json" href="/en/articles/003/index.json"');
    expect(html).toContain('type="text/markdown" href="/en/articles/003/index.md"');
    expect(tags({ locale: "en", path: paths.about })).not.toContain("index.json");
  });

  test("only a whole day is published as a time", () => {
    const path = paths.about;
    expect(tags({ locale: "en", path })).not.toContain("published_time");
    expect(tags({ locale: "en", path })).toContain('property="og:type" content="website"');
    const dated = tags({ locale: "en", path, article: { published: "2022-03-28" } });
    expect(dated).toContain('property="article:published_time" content="2022-03-28"');
    for (const article of [dated, tags({ locale: "en", path, article: {} })])
      expect(article).toContain('property="og:type" content="article"');
    expect(tags({ locale: "en", path, article: {} })).not.toContain("published_time");
  });

  test("a short description says what the archive is", () => {
    const html = tags({ locale: "en", path: paths.about, description: "Short" });
    expect(html).toContain('name="description" content="Short · An archive"');
  });

  test("the page before the languages part stands for whichever is wanted", () => {
    const html = renderToStaticMarkup(<ChooseTags archive={archive} />);
    expect(alternate(html, "en")).toBe(`${site}/en/`);
    expect(alternate(html, "x-default")).toBe(`${site}/`);
    expect(html).toContain("<title>سجل · \u2068Register\u2069</title>");
    for (const locale of ["ar", "en"] as const) {
      const home = tags({ locale, path: paths.home });
      expect(alternate(home, "x-default")).toBe(`${site}/`);
      expect(canonical(home)).toBe(`${site}/${locale}/`);
    }
  });
});
