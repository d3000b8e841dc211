import { paths } from "@/lib/locale/paths.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { recordNames } from "@/lib/site/timeline-pages.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { TimelinePage } from "@/components/timeline/page/timeline-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The timeline of the archive. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, timeline } = stringsFor(locale);
  return {
    path: paths.timeline,
    title: sections.timeline,
    description: timeline.intro,
    section: "timeline",
    style: "timeline",
    content: (
      <TimelinePage
        locale={locale}
        events={archive.timeline()}
        recordNames={recordNames(archive)}
        island={siteAssets.url("islands/timeline.js")}
      />
    ),
  };
});
