import { describe, expect, test } from "vitest";
import type { ArchiveDescription } from "../../../lib/archive/read/description.ts";
import { paths } from "../../../lib/locale/paths.ts";
import { pageMetadata } from "../../../components/page/page-metadata.ts";

const archive: ArchiveDescription = {
  name: { ar: "سجل", en: "Register" },
  subtitle: { ar: "أرشيف", en: "An archive" },
  description: { ar: "نصوص", en: "Texts" },
  released: null,
  site: {},
};

describe("the head of a page", () => {
  test("the two languages point at each other, and each at itself", () => {
    const [ar, en] = (["ar", "en"] as const).map((locale) =>
      pageMetadata(archive, { locale, path: (each) => paths.article(each, "003") }),
    );
    expect(ar?.alternates?.languages).toEqual(en?.alternates?.languages);
    expect(ar?.alternates?.canonical).toBe("http://localhost:3000/ar/articles/003/");
    expect(en?.alternates?.canonical).toBe("http://localhost:3000/en/articles/003/");
    expect(ar?.alternates?.languages).toMatchObject({
      ar: ar?.alternates?.canonical,
      en: en?.alternates?.canonical,
    });
  });

  test("a page bears its own title and the archive's name", () => {
    const page = pageMetadata(archive, { locale: "en", path: paths.about, title: "About" });
    expect(page.title).toBe("About · Register");
  });

  test("the home page is named after the archive", () => {
    expect(pageMetadata(archive, { locale: "ar", path: paths.home }).title).toBe("سجل · أرشيف");
  });

  test("a page that shows another in another form names that one as the page to find", () => {
    const page = pageMetadata(archive, {
      locale: "en",
      path: (each) => paths.raw(each, "003"),
      canonical: paths.article("en", "003"),
    });
    expect(page.alternates?.canonical).toBe("http://localhost:3000/en/articles/003/");
    expect(page.alternates?.languages).toMatchObject({
      ar: "http://localhost:3000/ar/articles/003/raw/",
    });
    expect(page).not.toHaveProperty("robots");
  });

  test("a month is not published as a time", () => {
    const page = pageMetadata(archive, { locale: "en", path: paths.about });
    expect(page.openGraph).not.toHaveProperty("publishedTime");
  });
});
