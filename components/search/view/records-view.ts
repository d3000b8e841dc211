import { html, nothing, svg, type TemplateResult } from "lit-html";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { otherLocale } from "@/lib/locale/locale.ts";
import { nameIn } from "@/lib/locale/name-in.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { RecordCard } from "@/lib/search/types.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import type { SearchContext } from "./search-context.ts";
import { binTop, yearBins } from "./year-bins.ts";

/** Fewer dates say nothing as a picture. */
const fewestDated = 3;

/** The cards of the records whose name was asked for: what each is, and the way to its page. */
export function recordsView(
  records: readonly RecordCard[],
  context: SearchContext,
): TemplateResult | typeof nothing {
  return records.length === 0
    ? nothing
    : html`<div class="cards">${records.map((record) => cardView(record, context))}</div>`;
}

function cardView(record: RecordCard, context: SearchContext): TemplateResult {
  const { locale, words, label, basePath, date } = context;
  const { text: name, lang } = nameIn(record.label, locale);
  const other = otherLocale(locale);
  const otherName = record.label[other];
  const href = basePath + pathOf(record, context);
  const comma = locale === "ar" ? "، " : ", ";
  const where = record.countries.map((iso2) => label("country", iso2)).join(comma);
  const counts = [
    ...(record.articles > 0 ? [countPhrase(locale, words.articles, record.articles)] : []),
    ...(record.mentions > 0 ? [countPhrase(locale, words.record.mentions, record.mentions)] : []),
  ];
  return html`<section class="panel" aria-label=${name}>
    <p class="soft small">${typeOf(record, words.record)}</p>
    <h2 class="face" lang=${lang}>
      <a class=${record.facet === "country" ? "place" : nothing} href=${href}><bdi>${name}</bdi></a>
      ${
        otherName === undefined || otherName === name
          ? nothing
          : html`<bdi class="soft small" lang=${other}>${otherName}</bdi>`
      }
    </h2>
    ${record.role === null ? nothing : html`<p>${record.role[locale]}</p>`}
    ${where === "" ? nothing : html`<p class="place small">${where}</p>`}
    ${record.date === null ? datesView(record, context) : html`<p class="time">${date(record.date)}</p>`}
    <p class="small"><a href=${href}>${counts.join(comma)}</a></p>
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

/** The years of its articles: the first and the last, and between them how many there are of each, once that is known. */
function datesView(
  record: RecordCard,
  { words, yearsOf }: SearchContext,
): TemplateResult | typeof nothing {
  if (record.years === null) return nothing;
  const [from, to] = [String(record.years[0]), String(record.years[1])];
  if (from === to) return html`<p class="time">${from}</p>`;
  const years = yearsOf(record);
  const bins =
    years.reduce((sum, { count }) => sum + count, 0) < fewestDated ? [] : yearBins(years);
  if (bins.length === 0) return html`<p class="time">${fill(words.record.years, { from, to })}</p>`;
  return html`<p class="dates time">
    ${from}
    <svg role="img" width=${bins.length * 14} aria-label=${fill(words.record.years, { from, to })}>
      ${bins.map(
        (bin, at) => svg`<rect x=${at * 14} width="12" y=${binTop(bin, bins)} height="100%" />`,
      )}
    </svg>
    ${to}
  </p>`;
}

function pathOf({ facet, value, articles }: RecordCard, { locale }: SearchContext): string {
  if (facet === "outlet") return paths.outlet(locale, value);
  if (facet !== "country") return paths.authority(locale, authoritySection(facet), value);
  return articles > 0 ? paths.country(locale, value) : paths.countryMentions(locale, value);
}
