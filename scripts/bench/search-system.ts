import { countryNames } from "../../lib/countries/country-name.ts";
import { findCountries } from "../../lib/countries/find-countries.ts";
import { buildIndex } from "../../lib/search/index/build.ts";
import { openIndex } from "../../lib/search/engine.ts";
import type { SearchDocument, SearchEngine } from "../../lib/search/types.ts";

/** A document as retrieval test collections have it. */
export interface TestDocument {
  readonly id: string;
  readonly text: string;
  readonly lang: "ar" | "en";
}

export function toSearchDocument({ id, text, lang }: TestDocument): SearchDocument {
  const countries = [...new Set(findCountries(text).map((mention) => mention.iso2))];
  return {
    id,
    titles: {},
    paragraphs: { [lang]: text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "") },
    date: null,
    countries,
    people: [],
    organisations: [],
    systems: [],
    events: [],
    outlet: null,
    names: countries.flatMap((iso2) => Object.values(countryNames(iso2)).flat()),
  };
}

/** Builds the product's own index of a test collection, files and all, in memory. */
export async function build(documents: readonly TestDocument[]): Promise<SearchEngine> {
  const files = await buildIndex(documents.map(toSearchDocument));
  return openIndex((name) => {
    const bytes = files.get(name);
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(new Error(`The index has no file ${name}.`));
  });
}

/** Answers as readers get it: the articles found, then those with only some of the words. */
export async function search(
  engine: SearchEngine,
  query: { readonly text: string },
  k: number,
): Promise<string[]> {
  const response = await engine.search({ text: query.text, limit: k, facets: false });
  if (response.kind === "problem") return [];
  return [...response.hits, ...response.partial].map((hit) => hit.id);
}
