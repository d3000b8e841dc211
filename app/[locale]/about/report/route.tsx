import { paths } from "@/lib/locale/paths.ts";
import { sectionCounts } from "@/lib/site/menu.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ReportPage } from "@/components/work/report-page.tsx";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** The report card of the archive, and what is to be done in it. */
export const GET = pageRoute(({ locale }, archive) => {
  const { title, intro } = stringsFor(locale).card;
  return {
    path: paths.report,
    title,
    description: intro,
    section: "about",
    style: "report",
    content: (
      <ReportPage
        locale={locale}
        facts={archive.facts()}
        card={archive.reportCard()}
        sections={sectionCounts(archive)}
        work={archive.workList()}
      />
    ),
  };
});
