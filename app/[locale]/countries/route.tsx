import { paths } from "@/lib/locale/paths.ts";
import { pairsShown } from "@/lib/site/country-pair-path.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesPage } from "@/components/country/countries-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** So many articles of each pair stand on the page. */
const articlesShown = 3;

/** The countries that articles are about, and who meets whom. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, countries } = stringsFor(locale);
  const pairs = archive.countryPairs();
  return {
    path: paths.countries,
    title: sections.countries,
    description: countries.intro,
    section: "countries",
    style: "countries",
    content: (
      <CountriesPage
        locale={locale}
        countries={archive.countries()}
        onlyMentioned={archive.onlyMentioned()}
        met={pairs.slice(0, pairsShown).map((pair) => ({
          ...pair,
          newest: archive.pairArticles(pair.pair, articlesShown),
        }))}
        otherPairs={pairs.slice(pairsShown)}
      />
    ),
  };
});
