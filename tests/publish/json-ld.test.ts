import { describe, expect, it } from "vitest";
import { articleNode, type ArticleNode } from "../../lib/publish/json-ld/article-node.ts";
import { breadcrumbNode, siteNode } from "../../lib/publish/json-ld/page-nodes.ts";
import { countryNode, recordNode, recordPageNode } from "../../lib/publish/json-ld/thing-nodes.ts";
import { writeJsonLd } from "../../lib/publish/json-ld/write-json-ld.ts";

const url = { ar: "https://x.org/ar/articles/000/", en: "https://x.org/en/articles/000/" };

describe("articleNode", () => {
  const article = { title: "عنوان", date: "2023~", credit: "Ministry", author: null } as const;
  const node = (own: Partial<ArticleNode["article"]> = {}, page: Partial<ArticleNode> = {}) =>
    articleNode({
      article: { ...article, ...own },
      ...{ translation: null, locale: "ar", url, rawUrl: `${url.ar}raw/` },
      ...{
        headline: "عنوان",
        changed: null,
        publisher: null,
        corrections: [],
        about: [],
        mentions: [],
      },
      isPartOf: siteNode("سجل", "https://x.org/ar/"),
      ...page,
    });

  it("gives a date only as certain as it is", () => {
    expect(node()).not.toHaveProperty("datePublished");
    expect(node()).not.toHaveProperty("dateModified");
    expect(node({ date: "2022-04" })).toHaveProperty("datePublished", "2022-04");
  });

  it("never makes the credit a publisher", () => {
    expect(node()).not.toHaveProperty("publisher");
    expect(node()).toHaveProperty("creditText", "Ministry");
  });

  it("names the text that it translates, and that text its translation, only where there is one", () => {
    const translation = { paragraphs: ["One", null] };
    expect(node({}, { translation })).toHaveProperty("workTranslation", { "@id": url.en });
    const english = node({}, { translation, locale: "en", headline: "A headline" });
    expect(english).toHaveProperty("translationOfWork", { "@id": url.ar });
    expect(english).toHaveProperty("inLanguage", ["en", "ar"]);
    const untranslated = node({}, { locale: "en", headline: "A headline" });
    expect(untranslated).not.toHaveProperty("translationOfWork");
    expect(untranslated).toMatchObject({ inLanguage: "ar", headline: "عنوان" });
    expect(untranslated).toHaveProperty("alternativeHeadline", "A headline");
  });

  it("tells what was wrong in it, and when that was corrected", () => {
    expect(node()).not.toHaveProperty("correction");
    const corrections = [{ date: "2026-05-01", text: "«تونس» لا «تونسي»" }];
    expect(node({}, { corrections })).toHaveProperty("correction", [
      { "@type": "CorrectionComment", text: "«تونس» لا «تونسي»", datePublished: "2026-05-01" },
    ]);
  });

  it("happens where it is about", () => {
    const about = [countryNode("تونس", "https://x.org/ar/countries/tn/")];
    const place = { "@id": "https://x.org/ar/countries/tn/" };
    expect(node({}, { about })).toMatchObject({ about, contentLocation: [place] });
  });
});

describe("records", () => {
  const event = {
    ...{ id: "visit", prefLabel: { ar: "زيارة" }, roles: [], countries: [] },
    ...{ altLabels: { ar: [], en: ["A visit"] }, related: [], changes: [] },
    type: "event" as const,
    sameAs: ["https://www.wikidata.org/entity/Q1"],
  };
  const address = "https://x.org/ar/events/visit/";
  const days = (date: string) => recordPageNode({ ...event, date }, "ar", address);

  it("has days only where they are known", () => {
    const range = { startDate: "2022-03-27", endDate: "2022-03-29" };
    expect(days("2022-03-27/2022-03-29")).toMatchObject(range);
    expect(days("2022-03")).toMatchObject({ startDate: "2022-03", endDate: "2022-03" });
    expect(days("2022-03/..")).not.toHaveProperty("endDate");
    expect(days("2022~")).not.toHaveProperty("startDate");
  });

  it("is called what the language calls it, and by its other names", () => {
    expect(days("2022")).toMatchObject({
      ...{ "@type": "Event", "@id": address, name: "زيارة", alternateName: "A visit" },
      sameAs: "https://www.wikidata.org/entity/Q1",
    });
  });

  it("says of a project no more than people did", () => {
    const project = { type: "system" as const, sameAs: [] };
    const typeOf = (kind: "service" | "agreement") =>
      recordNode({ ...project, kind }, address)["@type"];
    expect(typeOf("service")).toBe("Service");
    expect(typeOf("agreement")).toBe("Thing");
  });
});

describe("writeJsonLd", () => {
  it("cannot be broken out of by a title", () => {
    const attack = "</script><script>alert(1)</script>\u2028&";
    const json = writeJsonLd([breadcrumbNode([[attack]])]);
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toHaveProperty("@graph.0.itemListElement.0.name", attack);
  });
});
