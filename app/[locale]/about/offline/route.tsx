import { OfflinePage } from "@/components/offline/offline-page.tsx";
import { searchPlace } from "@/lib/archive/read/search-place.ts";
import { paths } from "@/lib/locale/paths.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** What can be kept for reading without a network. */
export const GET = pageRoute(({ locale }, archive) => {
  const { title, intro, introAtServer } = stringsFor(locale).offline;
  const asksServer = searchPlace(archive.description).server !== null;
  return {
    path: paths.offline,
    title,
    description: asksServer ? introAtServer : intro,
    section: "about",
    style: "about",
    content: (
      <OfflinePage
        locale={locale}
        articles={archive.size}
        countries={archive.countries()}
        asksServer={asksServer}
        island={siteAssets.url("islands/keep-offline.js")}
      />
    ),
  };
});
