import { countryName } from "@/lib/countries/country-name.ts";
import { paths } from "@/lib/locale/paths.ts";
import { mentionsShown } from "@/lib/site/country-pages.ts";
import { countryNode } from "@/lib/publish/json-ld/thing-nodes.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { CountryPage } from "@/components/country/country-page.tsx";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { feedLinks } from "@/components/feed/feed-link.ts";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** One country (`kr`), and further pages of the articles that name it. */
export const GET = pageRoute<{ iso2: string; page?: string[] }>((at, archive) => {
  const { locale } = at;
  const iso2 = at.iso2.toUpperCase();
  const view = archive.country(iso2);
  const number = pageNumber(at.page);
  const articles = number === null ? null : archive.countryArticles(iso2, number);
  if (number === null || view === null || articles === null) return null;
  const name = countryName(iso2, locale);
  const { countries, list } = stringsFor(locale);
  const further =
    number === 0 ? "" : ` · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
  return {
    path: (each) => paths.country(each, iso2, number),
    title: name + further,
    description: listDescription(
      locale,
      fill(countries.articlesOf, { country: name }) + further,
      articleNames(locale, articles.items),
    ),
    feeds: feedLinks({ of: "country", iso2 }, locale, name),
    twins: number === 0 ? ["json"] : [],
    entity: countryNode(name, absoluteUrl(paths.country(locale, iso2))),
    trail: [[name, paths.country(locale, iso2)]],
    section: "countries",
    style: "country",
    content: (
      <CountryPage
        {...{ locale, view, articles }}
        mentions={archive.countryMentions(iso2, 0)?.items.slice(0, mentionsShown) ?? []}
        events={archive.countryTimeline(iso2)}
      />
    ),
  };
});
