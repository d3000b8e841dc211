import { joinParagraphs, placeInParagraphs } from "../../article/joined-paragraphs.ts";
import type { Authority } from "../../authorities/authority.ts";
import { findAuthorities } from "../../authorities/find-authorities.ts";
import { authoritySection } from "../../authorities/authority-section.ts";
import type { Locale } from "../../locale/locale.ts";
import { paths } from "../../locale/paths.ts";
import type { FactsContext } from "./build-facts.ts";

/** What the facts of every article need of the records: their names in English texts, and their addresses. */
export function factsContext(records: readonly Authority[], basePath: string): FactsContext {
  const types = new Map(records.map((record) => [record.id, record.type]));
  const eventCountries = new Map(
    records.filter(({ type }) => type === "event").map(({ id, countries }) => [id, countries]),
  );
  return {
    mentionsIn(paragraphs) {
      const joined = joinParagraphs(null, paragraphs);
      return placeInParagraphs(joined, findAuthorities(joined.text, records));
    },
    typeOf: (id) => types.get(id) ?? null,
    countriesOfEvent: (id) => eventCountries.get(id) ?? [],
    href: (locale: Locale, id) =>
      basePath + paths.authority(locale, authoritySection(types.get(id) ?? "person"), id),
  };
}
