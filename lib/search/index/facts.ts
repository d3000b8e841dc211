import { nameKey, type ListedName } from "../files/names.ts";
import { DAYS_OF_YEAR, type Facts } from "../files/facts.ts";
import { facetNames, namedAs, type FacetName, type SearchDocument } from "../types.ts";

/** Names by which readers may ask for a value of a facet (`country:تونس`): facet → value → names. */
export type ValueNames = Partial<
  Readonly<Record<FacetName, Readonly<Record<string, readonly string[]>>>>
>;

/** What one article adds to the facts. */
export interface ArticleFacts {
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
  readonly day: number;
}

/** What an article adds to the facts. */
export function articleFacts(document: SearchDocument): ArticleFacts {
  const { paragraphs, outlet } = document;
  const values: ArticleFacts["values"] = {
    country: document.countries,
    mention: document.mentions ?? [],
    person: document.people,
    organisation: document.organisations,
    system: document.systems,
    event: document.events,
    kind: (document.told ?? []).flatMap(({ kind }) => kind ?? []),
    language: Object.entries(paragraphs)
      .filter(([, texts]) => texts.length > 0)
      .map(([locale]) => locale),
    outlet: outlet === null ? [] : [outlet],
  };
  const once = facetNames.map((facet) => [facet, [...new Set(values[facet])]] as const);
  return {
    values: Object.fromEntries(once) as Record<FacetName, string[]>,
    day: dayOf(document.date),
  };
}

/** The first day that an EDTF date may mean, for order only; 0 when undated, unknown, before our era or beyond 9999. */
function dayOf(edtf: string | null): number {
  const match = /(?<![-Y\d])(\d{4})(?!\d)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? "");
  if (!match) return 0;
  const [, year, month, day] = match;
  const months = Math.min(12, Math.max(1, Number(month ?? 1))) - 1;
  return Number(year) * DAYS_OF_YEAR + months * 31 + Math.max(1, Number(day ?? 1)) - 1;
}

/** Gathers what narrows and counts results: what each article adds, and its number, which is below `capacity`. */
export function gatherFacts(
  articles: Iterable<{ readonly doc: number; readonly facts: ArticleFacts }>,
  capacity: number,
): Facts {
  const facets = {} as Record<FacetName, Map<string, number[]>>;
  const days = new Int32Array(capacity);
  const sorted = [...articles].sort((a, b) => a.doc - b.doc);
  for (const facet of facetNames) {
    facets[facet] = new Map();
    for (const { doc, facts } of sorted) {
      for (const value of facts.values[facet]) {
        const docs = facets[facet].get(value);
        if (docs) docs.push(doc);
        else facets[facet].set(value, [doc]);
      }
    }
  }
  for (const { doc, facts } of sorted) days[doc] = facts.day;
  return { facets, days };
}

/** The names of values as their dictionary lists them, by key; those of values that no article has are left out. */
export function listNames({ facets }: Facts, valueNames: ValueNames): readonly ListedName[] {
  const names = new Map<string, string>();
  for (const facet of facetNames) {
    for (const [value, known] of Object.entries(valueNames[facet] ?? {})) {
      const isHeld = facetNames.some((each) => namedAs(each) === facet && facets[each].has(value));
      if (!isHeld) continue;
      for (const name of known) names.set(nameKey(facet, name), value);
    }
  }
  return [...names]
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
