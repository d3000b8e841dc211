import { html, nothing, type TemplateResult } from "lit-html";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { RecordCard } from "@/lib/search/types.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { SearchContext } from "./search-context.ts";

/** The cards of the records whose name was asked for: what each is, and the way to its page. */
export function recordsView(
  records: readonly RecordCard[],
  context: SearchContext,
): TemplateResult {
  return html`${records.map((record) => cardView(record, context))}`;
}

function cardView(record: RecordCard, context: SearchContext): TemplateResult {
  const { locale, words, label, basePath, date } = context;
  const { text: name, lang } = nameIn(record.label, locale);
  const href = basePath + pathOf(record, context);
  const where = record.countries
    .map((iso2) => label("country", iso2))
    .join(locale === "ar" ? "، " : ", ");
  const when = record.date === null ? "" : date(record.date);
  const { articles } = words;
  const { mentions } = words.record;
  const counts = [
    ...(record.articles > 0 ? [countPhrase(locale, articles, record.articles)] : []),
    ...(record.mentions > 0 ? [countPhrase(locale, mentions, record.mentions)] : []),
    // Beside the articles whose years they are: beside a person they would be read as a life.
    ...(record.date === null ? yearsOf(record, context) : []),
  ];
  return html`<section class="record-card" aria-label=${name}>
    <p class="soft small">${typeOf(record, words.record)}</p>
    <h2 class="face" lang=${lang}>
      <a href=${href}><bdi>${name}</bdi></a>
    </h2>
    ${record.role === null ? nothing : html`<p>${record.role[locale]}</p>`} ${facts([where, when])}
    <p><a href=${href}>${counts.join(locale === "ar" ? "، " : ", ")}</a></p>
  </section>`;
}

/** What a record is of: the kind of a project or agreement where that is known. */
function typeOf(
  { facet, kind = "" }: RecordCard,
  { type, kind: kinds }: SearchContext["words"]["record"],
): string {
  const known: Readonly<Record<string, string>> = kinds;
  return known[kind] ?? type[facet];
}

function facts(parts: readonly string[]): TemplateResult | typeof nothing {
  const known = parts.filter((part) => part !== "");
  return known.length === 0 ? nothing : html`<p class="soft small">${known.join(" · ")}</p>`;
}

/** The years of its articles. */
function yearsOf({ years }: RecordCard, { words }: SearchContext): string[] {
  if (years === null) return [];
  const [from, to] = [String(years[0]), String(years[1])];
  return [from === to ? from : fill(words.record.years, { from, to })];
}

function pathOf({ facet, value, articles }: RecordCard, { locale }: SearchContext): string {
  if (facet === "outlet") return paths.outlet(locale, value);
  if (facet !== "country") return paths.authority(locale, authoritySection(facet), value);
  return articles > 0 ? paths.country(locale, value) : paths.countryMentions(locale, value);
}
