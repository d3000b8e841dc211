import { searchExamples } from "@/lib/archive/ask/search/search-examples.ts";
import { paths } from "@/lib/locale/paths.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { searchPlace } from "@/lib/archive/read/search-place.ts";
import { menuOf } from "@/lib/site/menu.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SearchPage } from "@/components/search/page/search-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The search; what is found comes from its island. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, search } = stringsFor(locale);
  const { server, index } = searchPlace(archive.description);
  return {
    path: paths.search,
    title: sections.search,
    description: search.label,
    section: "search",
    searches: true,
    style: "search",
    content: (
      <SearchPage
        locale={locale}
        examples={searchExamples(archive)}
        menu={menuOf(archive)}
        countries={archive.countries()}
        years={archive.years()}
        island={siteAssets.url("islands/search-page.js")}
        worker={index ? siteAssets.url("islands/search.worker.js") : null}
        server={server}
      />
    ),
  };
});
