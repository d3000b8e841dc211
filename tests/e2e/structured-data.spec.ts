import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { languages, pageKinds } from "./page-kinds.ts";
import { faultsOf, type Node, nodesIn } from "./schema-org.ts";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../out");
const read = (file: string) => readFileSync(path.join(out, file), "utf8");

/** Whole address of a page, as its head gives it for the language that it is in. */
const addressOf = (html: string) => {
  const lang = /<html lang="(\w+)"/.exec(html)?.[1] ?? "";
  return new RegExp(`hrefLang="${lang}" href="([^"]+)"`).exec(html)?.[1] ?? "";
};

/** The graph of a page with all its addresses whole, as JSON-LD's readers expand it. */
function graphOf(html: string): readonly Node[] {
  const [, text = "", more] = html.split(/<script type="application\/ld\+json">([^<]*)<\/script>/);
  if (more?.includes("ld+json") === true) throw new Error("The page has two graphs.");
  const graph = JSON.parse(text, (key, value: unknown) =>
    key === "@id" ? new URL(String(value), addressOf(html)).href : value,
  ) as { "@context": string; "@graph": Node[] };
  expect(graph["@context"]).toBe("https://schema.org");
  return graph["@graph"];
}

const pages = new Map(
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith("index.html"))
    .map((file) => [file, graphOf(read(file))] as const),
);
const page = (address: string) => pages.get(`${address}index.html`) ?? [];
const origin = new URL(addressOf(read("ar/index.html"))).origin;

const types = new Map<string, Set<string>>();
for (const node of nodesIn([...pages.values()].flat())) {
  const [id, type] = [node["@id"], node["@type"]];
  if (typeof id === "string" && typeof type === "string")
    types.set(id, (types.get(id) ?? new Set()).add(type));
}
const typesOf = (id: string) => [...(types.get(id) ?? [])];

test("every page is told in the words of schema.org", () => {
  expect(pages.size).toBeGreaterThan(100);
  for (const [file, graph] of pages) {
    expect(graph.length, file).toBeGreaterThan(0);
    for (const node of graph) expect(faultsOf(node, typesOf), file).toEqual([]);
  }
});

const kinds: Partial<Record<keyof typeof pageKinds, readonly string[]>> = {
  home: ["WebSite"],
  article: ["NewsArticle", "BreadcrumbList"],
  articles: ["CollectionPage", "BreadcrumbList"],
  about: ["AboutPage", "BreadcrumbList"],
  search: ["SearchResultsPage", "BreadcrumbList"],
};
const subjects: Partial<Record<keyof typeof pageKinds, string>> = {
  ...{ person: "Person", country: "Country", "open data": "Dataset", "raw text": "NewsArticle" },
  system: "Thing",
};

test("pages are what they are, and of what they are", () => {
  for (const language of languages) {
    for (const [kind, expected] of Object.entries(kinds)) {
      const graph = page(`${language}/${pageKinds[kind as keyof typeof pageKinds]}`);
      expect(
        graph.map((node) => node["@type"]),
        kind,
      ).toEqual(expected);
    }
    for (const [kind, type] of Object.entries(subjects)) {
      const [own] = page(`${language}/${pageKinds[kind as keyof typeof pageKinds]}`);
      expect(own, kind).toHaveProperty("mainEntity.@type", type);
    }
    expect(page(`${language}/events/jeon-visit-tunisia-2022/`)[0]).toHaveProperty("mainEntity", {
      ...(page(`${language}/events/jeon-visit-tunisia-2022/`)[0]?.["mainEntity"] as Node),
      ...{ "@type": "Event", startDate: "2022-03-27", endDate: "2022-03-29" },
    });
  }
});

test("an article and its translation name each other", () => {
  for (const id of ["000", "003"]) {
    const [arabic, english] = languages.map((language) => page(`${language}/articles/${id}/`)[0]);
    expect(arabic?.["workTranslation"]).toEqual({ "@id": english?.["@id"] });
    expect(english?.["translationOfWork"]).toEqual({ "@id": arabic?.["@id"] });
    expect(arabic).toMatchObject({ inLanguage: "ar", isPartOf: { "@type": "WebSite" } });
    expect(nodesIn(arabic?.["mentions"]).length).toBeGreaterThan(3);
  }
});

test("what is not known of an article is not told", () => {
  expect(page("ar/articles/003/")[0]).toHaveProperty("datePublished", "2022-04");
  expect(page("ar/articles/000/")[0]).not.toHaveProperty("datePublished");
});

test("every address of this site that is told exists", () => {
  const told = new Set(
    [...pages.values()].flatMap((graph) =>
      nodesIn(graph).flatMap((node) =>
        Object.values(node).filter(
          (value): value is string => typeof value === "string" && value.startsWith(origin),
        ),
      ),
    ),
  );
  expect(told.size).toBeGreaterThan(100);
  for (const address of told) {
    const { pathname } = new URL(address);
    const file = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    expect(existsSync(path.join(out, decodeURIComponent(file))), address).toBe(true);
  }
});
