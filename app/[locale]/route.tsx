import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { pairsShown } from "@/lib/site/country-pair-path.ts";
import { homeEvents, homeNames } from "@/lib/site/home-names.ts";
import { feedLinks } from "@/components/feed/feed-link.ts";
import { HomePage } from "@/components/home/home-page.tsx";
import { pageRoute } from "../_answer/page-route.tsx";

/** A language's home. */
export const GET = pageRoute(({ locale }, archive) => {
  const names = authoritySections
    .filter((section) => section !== "events")
    .map((section) => homeNames(archive, locale, section));
  return {
    path: paths.home,
    feeds: feedLinks({ of: "archive" }, locale, archive.description.subtitle[locale]).slice(1),
    searches: true,
    style: "home",
    content: (
      <HomePage
        locale={locale}
        archive={archive.description}
        size={archive.size}
        newest={archive.newest(6)}
        countries={archive.countries()}
        pairs={archive.countryPairs().slice(0, pairsShown)}
        timeline={archive.timeline()}
        events={homeEvents(archive)}
        years={archive.years().slice(0, 12)}
        names={names.filter((each) => each !== null)}
      />
    ),
  };
});
