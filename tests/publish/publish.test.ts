import { fromXml } from "xast-util-from-xml";
import { describe, expect, it } from "vitest";
import { atomFeed, jsonFeed, type FeedEntry } from "../../lib/publish/feed.ts";
import { openSearch } from "../../lib/publish/open-search.ts";
import { sitemap, sitemapCount, sitemapIndex } from "../../lib/publish/sitemap.ts";

type Element = Extract<ReturnType<typeof fromXml>["children"][number], { type: "element" }>;

const entry = {
  id: "tag:example.org,2026:ar/articles/003",
  changed: null,
  url: "https://example.org/ar/articles/003/",
  title: "عنوان <b> & «نص»",
  lang: "ar",
  summary: { note: null, text: "مقدمة", lang: "ar" },
  date: "2022-04",
  credit: "Ministry",
  outlet: { name: "الرياض", url: "https://example.org/ar/outlets/al-riyadh/" },
  countries: ["تونس"],
} as const;

const feed = (entries: Parameters<typeof atomFeed>[0]["entries"]) =>
  atomFeed({
    locale: "ar",
    id: "tag:example.org,2026:ar/feed.xml",
    title: "سِجِلّ",
    subtitle: "أرشيف",
    selfUrl: "https://example.org/ar/feed.xml",
    homeUrl: "https://example.org/ar/",
    released: "2026-11-21",
    entries,
  });

describe("atomFeed", () => {
  it("keeps a month a month", () => {
    const xml = feed([entry]);
    expect(xml).toContain("<dcterms:issued>2022-04</dcterms:issued>");
    expect(xml).not.toMatch(/2022-04-\d/);
    expect(xml).toContain("<updated>2026-11-21T00:00:00Z</updated>");
    expect(xml).toContain("<author><name>سِجِلّ</name></author>");
  });

  it("names the newspaper of an entry as its author", () => {
    expect(feed([entry])).toContain(
      "<author><name>الرياض</name><uri>https://example.org/ar/outlets/al-riyadh/</uri></author>",
    );
    expect(feed([{ ...entry, outlet: null }]).match(/<author>/g)).toHaveLength(1);
  });

  it("says beside an English headline what it is, and marks a summary in another language", () => {
    const summary = { note: "machine translation · عنوان", text: "مقدمة", lang: "ar" } as const;
    expect(feed([{ ...entry, title: "A headline", lang: "en", summary }])).toContain(
      '<summary xml:lang="ar">machine translation · عنوان — مقدمة</summary>',
    );
  });

  it("says of each entry when it changed, of the feed the latest, and the release where nothing is known", () => {
    const days = (entries: readonly FeedEntry[]) =>
      [...feed(entries).matchAll(/<updated>(.+?)<\/updated>/g)].map(([, day]) => day);
    const known = { ...entry, changed: "2024-05-06" };
    expect(days([known])).toEqual(["2024-05-06T00:00:00Z", "2024-05-06T00:00:00Z"]);
    expect(days([known, entry]).map((day) => day?.slice(0, 10))).toEqual([
      "2026-11-21",
      "2024-05-06",
      "2026-11-21",
    ]);
    expect(days([])).toEqual(["2026-11-21T00:00:00Z"]);
  });

  it("has all that RFC 4287 asks of a feed and of an entry", () => {
    const root = fromXml(feed([entry]).replace(/^<\?xml.*\n/, "")).children[0] as Element;
    const names = (element: Element) =>
      element.children.flatMap((child) => (child.type === "element" ? [child.name] : []));
    for (const name of ["id", "title", "updated", "author", "link"]) {
      expect(names(root)).toContain(name);
    }
    const first = root.children.find(
      (child): child is Element => child.type === "element" && child.name === "entry",
    );
    for (const name of ["id", "title", "updated", "link", "summary"]) {
      expect(names(first as Element).filter((each) => each === name)).toHaveLength(1);
    }
  });

  it("gives an undated article no date", () => {
    expect(feed([{ ...entry, date: null }])).not.toContain("issued");
  });

  it("escapes what a title contains", () => {
    expect(feed([entry])).toContain("<title>عنوان &#x3C;b> &#x26; «نص»</title>");
  });
});

describe("jsonFeed", () => {
  it("keeps a month a month, and says nothing of what is not known", () => {
    const write = (entries: readonly FeedEntry[]) =>
      JSON.parse(
        jsonFeed({
          locale: "ar",
          id: "tag:example.org,2026:ar/feeds/tn.xml",
          title: "سِجِلّ",
          subtitle: "أرشيف",
          selfUrl: "https://example.org/ar/feeds/tn.json",
          homeUrl: "https://example.org/ar/countries/tn/",
          released: "2026-11-21",
          entries,
        }),
      ) as { version: string; items: Record<string, unknown>[] };
    const feed = write([entry, { ...entry, date: null, credit: null, outlet: null }]);
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items[0]).toMatchObject({
      id: entry.id,
      url: entry.url,
      language: "ar",
      _issued: { edtf: "2022-04" },
      authors: [{ name: "الرياض", url: "https://example.org/ar/outlets/al-riyadh/" }],
    });
    expect(Object.keys(feed.items[1] ?? {})).not.toContain("authors");
    expect(Object.keys(feed.items[0] ?? {})).not.toContain("date_published");
    expect(Object.keys(feed.items[0] ?? {})).not.toContain("date_modified");
    expect(Object.keys(feed.items[1] ?? {})).not.toContain("_issued");
  });
});

describe("sitemap", () => {
  const page = (n: number, day: string | null = null) => ({
    ar: `https://x.org/ar/${n}/`,
    en: `https://x.org/en/${n}/`,
    "x-default": `https://x.org/ar/${n}/`,
    changed: () => day,
  });

  it("names each page in both languages, each with its alternates", () => {
    const xml = sitemap([page(1)], 0);
    expect(xml.match(/<loc>/g)).toHaveLength(2);
    expect(xml.match(/hreflang="en"/g)).toHaveLength(2);
    expect(xml.match(/hreflang="x-default" href="https:\/\/x.org\/ar\/1\/"/g)).toHaveLength(2);
  });

  it("says when a page changed, before its alternates, and nothing where that is not known", () => {
    const xml = sitemap([page(1, "2024-05-06"), page(2)], 0);
    expect(xml).toContain("<loc>https://x.org/ar/1/</loc><lastmod>2024-05-06</lastmod><xhtml:link");
    expect(xml.match(/<lastmod>/g)).toHaveLength(2);
  });

  it("stays under the limit of addresses in one file", () => {
    const pages = Array.from({ length: 45_000 }, (_, n) => page(n));
    expect(sitemapCount(pages.length)).toBe(3);
    const counts = [0, 1, 2].map((file) => sitemap(pages, file).match(/<loc>/g)?.length ?? 0);
    expect(counts).toEqual([40_000, 40_000, 10_000]);
  });

  it("lists its files in an index", () => {
    expect(sitemapIndex(["https://x.org/sitemap-1.xml"])).toContain(
      "<sitemap><loc>https://x.org/sitemap-1.xml</loc></sitemap>",
    );
  });
});

describe("openSearch", () => {
  const description = {
    locale: "en",
    name: "Sijill",
    description: "An archive",
    searchUrl: "https://x.org/en/search/",
    selfUrl: "https://x.org/en/opensearch.xml",
    iconUrl: "https://x.org/icon.svg",
  } as const;

  it("leads a browser's line to the search page", () => {
    const xml = openSearch(description);
    expect(xml).toContain('template="https://x.org/en/search/?q={searchTerms}"');
    expect(xml).toContain("<ShortName>Sijill</ShortName>");
  });

  it("keeps a name to what the form allows, between its words", () => {
    const xml = openSearch({ ...description, name: "Archive of the press of Tunisia & Korea" });
    expect(xml).toContain("<ShortName>Archive of the</ShortName>");
    expect(xml).toContain("<LongName>Archive of the press of Tunisia &#x26; Korea</LongName>");
    expect(openSearch({ ...description, name: "a".repeat(60) })).toContain(
      `<ShortName>${"a".repeat(16)}</ShortName>`,
    );
  });
});
