import type { ArticleSummary } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { FeedEntry } from "@/lib/publish/feed.ts";
import { articleHeading } from "../article/text/article-heading.ts";
import { absoluteUrl } from "../link/site-href.ts";

/** An article as a feed lists it, in the feed's language where the archive has it. */
export function feedEntry(article: ArticleSummary, locale: Locale): FeedEntry {
  const heading = articleHeading(article, locale);
  return {
    url: absoluteUrl(paths.article(locale, article.id)),
    title: heading.text,
    summary: article.opening[heading.lang] ?? article.opening.ar,
    lang: heading.lang,
    date: article.date,
    credit: article.credit,
    countries: article.countries.map((iso2) => countryName(iso2, locale)),
  };
}
