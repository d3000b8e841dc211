import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { authoritySection } from "../../../../lib/authorities/authority-section.ts";
import { countryName } from "../../../../lib/countries/country-name.ts";
import { type Locale } from "../../../../lib/locale/locale.ts";
import { nameIn } from "../../../../lib/locale/name-in.ts";
import { paths } from "../../../../lib/locale/paths.ts";
import type { ArticleView } from "../../../../lib/archive/ask/views.ts";
import { addressOf, type DataSite } from "../../../../lib/publish/data/article-data.ts";
import type { Mention } from "../../../../lib/publish/data/mention-data.ts";

/** What the data of every article share. */
export interface DataContext {
  readonly site: DataSite;
  /** The day of the archive's release; null where nobody wrote one down. */
  readonly released: string | null;
  /** Under what terms the archive may be used, in a language; null where it says nothing. */
  readonly rights: (locale: Locale) => string | null;
}

/** @param root the whole address of the site's root, with a slash at its end */
export function dataContext({ description }: Archive, root: string): DataContext {
  const { tag, released, rights } = description;
  return {
    site: { tag, root },
    released,
    rights: (locale) =>
      rights === undefined ? null : [rights[locale], rights.url].filter(Boolean).join(" "),
  };
}

/** What an article names, as a page in a language calls it: records, then countries. */
export function namesIn({ authorities, summary }: ArticleView, locale: Locale): readonly string[] {
  const records = authorities.flatMap(({ label }) => {
    const { text, lang } = nameIn(label, locale);
    return lang === locale ? [text] : [];
  });
  return [...records, ...summary.countries.map((iso2) => countryName(iso2, locale))];
}

/** The whole address of the page of what a mention names; null where there is none. */
export function pageOfMention(
  { summary }: ArticleView,
  site: DataSite,
  { type, value }: Mention,
): string | null {
  if (type === "date" || value === null) return null;
  if (type !== "country")
    return addressOf(site, paths.authority("ar", authoritySection(type), value));
  const { countries, mentionedCountries } = summary;
  const hasPage = countries.includes(value) || mentionedCountries.includes(value);
  return hasPage ? addressOf(site, paths.country("ar", value)) : null;
}
