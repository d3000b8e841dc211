import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import type { ArticleView } from "@/lib/archive/ask/views.ts";
import { authoritySection } from "@/lib/authorities/authority-section.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { articleNode } from "@/lib/publish/json-ld/article-node.ts";
import { countryNode, outletNode, recordNode } from "@/lib/publish/json-ld/thing-nodes.ts";
import { absoluteUrl, siteHref } from "../../link/site-href.ts";
import { archiveNode } from "../../page/page-data.tsx";

/**
 * An article for machines.
 * @param changed the day on which it last changed; null where that is not known
 */
export function articleData(
  { article, translation, summary, authorities, corrections }: ArticleView,
  locale: Locale,
  archive: ArchiveDescription,
  changed: string | null,
) {
  const { outlet, countries, mentionedCountries } = summary;
  const country = (iso2: string) =>
    countryNode(countryName(iso2, locale), siteHref(paths.country(locale, iso2)));
  return articleNode({
    ...{ article, translation, locale, changed },
    url: {
      ar: absoluteUrl(paths.article("ar", article.id)),
      en: absoluteUrl(paths.article("en", article.id)),
    },
    rawUrl: absoluteUrl(paths.raw(locale, article.id)),
    headline: summary.title[locale],
    publisher:
      outlet &&
      outletNode(
        outlet.name[locale],
        outlet.id === null ? null : absoluteUrl(paths.outlet(locale, outlet.id)),
      ),
    isPartOf: archiveNode(archive, locale),
    corrections: corrections.map(({ date, text }) => ({
      date,
      text: text[locale] ?? text[otherLocale(locale)] ?? "",
    })),
    about: countries.map(country),
    mentions: [
      ...mentionedCountries.map(country),
      // Of projects without a word of schema.org, nothing would be told but that something is there.
      ...authorities
        .filter(
          ({ type, kind, sameAs }) => type !== "system" || kind === "service" || sameAs.length > 0,
        )
        // Those of one type after one another: so they are told in fewer bytes.
        .sort((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)))
        .map((card) => {
          const path = paths.authority(locale, authoritySection(card.type), card.id);
          return recordNode(card, siteHref(path));
        }),
    ],
  });
}
