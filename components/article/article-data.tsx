import { countryName } from "@/lib/countries/country-name.ts";
import { paths } from "@/lib/locale/paths.ts";
import { articleJsonLd } from "@/lib/publish/json-ld.ts";
import { absoluteUrl } from "../link/absolute-url.ts";
import type { ArticlePartProps } from "./article-part-props.ts";

const types = {
  person: "Person",
  organisation: "Organization",
  event: "Event",
  system: "Thing",
} as const;

/** The article for machines: schema.org in JSON-LD. */
export function ArticleData({ view, locale, archiveName }: ArticlePartProps) {
  const { article, translation, summary } = view;
  const json = articleJsonLd({
    article,
    translation,
    locale,
    url: {
      ar: absoluteUrl(paths.article("ar", article.id)),
      en: absoluteUrl(paths.article("en", article.id)),
    },
    headline: summary.title[locale],
    archiveName,
    countries: article.countries.map((iso2) => countryName(iso2, locale)),
    about: view.authorities.map(({ type, label }) => ({ type: types[type], name: label[locale] })),
  });
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
