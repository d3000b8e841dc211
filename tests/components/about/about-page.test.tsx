import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AboutPage } from "../../../components/about/about-page.tsx";
import type { ArchiveDescription } from "../../../lib/archive/read/description.ts";
import type { Locale } from "../../../lib/locale/locale.ts";

const archive: ArchiveDescription = {
  name: { ar: "أرشيف البلدية", en: "Town archive" },
  subtitle: { ar: "أخبار", en: "News" },
  description: { ar: "أخبار البلدية.", en: "News of the town." },
  about: { ar: ["تحفظه البلدية."], en: ["Kept by the town."] },
  contact: "desk@example.org",
  released: null,
  site: {},
};

interface Held {
  readonly translated?: number;
  readonly years?: readonly [string, string] | null;
  readonly described?: ArchiveDescription;
}

function about(locale: Locale, { translated = 0, years = null, described = archive }: Held = {}) {
  const facts = {
    articles: 3000,
    years,
    undated: 0,
    english: { whole: translated, part: 0, headline: 0 },
  };
  const html = renderToStaticMarkup(
    <AboutPage
      {...{ locale, facts }}
      archive={described}
      sections={[{ section: "articles", count: 3000 }]}
      hasCorrections={false}
    />,
  );
  return html.replace(/<[^>]+>/g, " ");
}

describe("the page about the archive", () => {
  test("tells of the archive in the words of those who keep it", () => {
    expect(about("en")).toContain("News of the town.");
    expect(about("en")).toContain("Kept by the town.");
    expect(about("ar")).toContain("تحفظه البلدية.");
    expect(about("en")).toContain("desk@example.org");
  });

  test("names the software as software, once, and nobody else's archive", () => {
    expect(about("en").match(/Sijill/g)).toHaveLength(1);
    expect(about("ar").match(/سِجِلّ/g)).toHaveLength(1);
  });

  test("speaks of translations only where there are some", () => {
    expect(about("en")).toContain("There are no English translations yet");
    expect(about("en", { translated: 2 })).toContain("2 of 3,000");
    expect(about("en", { translated: 2 })).not.toContain("no English translations");
  });

  test("one year is a year, several are a span, none is not spoken of", () => {
    expect(about("ar", { years: ["2013", "2017"] })).toContain("من 2013 إلى 2017");
    expect(about("en", { years: ["2022", "2022"] })).toMatch(/Years of publication\s+2022\s/);
    expect(about("en")).not.toContain("Years of publication");
  });

  test("an archive that tells nothing more has no empty place for it", () => {
    const { about: _, contact: __, ...described } = archive;
    expect(about("en", { described })).not.toContain("Contact");
  });
});
