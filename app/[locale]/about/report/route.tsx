import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ReportPage } from "@/components/work/report-page.tsx";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** What is to be done in the archive. */
export const GET = pageRoute(({ locale }, archive) => {
  const { title, intro } = stringsFor(locale).work;
  return {
    path: paths.report,
    title,
    description: intro,
    section: "about",
    style: "report",
    content: <ReportPage locale={locale} size={archive.size} work={archive.workList()} />,
  };
});
