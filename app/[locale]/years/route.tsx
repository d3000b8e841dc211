import { paths } from "@/lib/locale/paths.ts";
import { publicationsOf } from "@/lib/site/publications.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { YearsPage } from "@/components/list/years-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** The years in which articles were published. */
export const GET = pageRoute(({ locale }, archive) => {
  const { home, list } = stringsFor(locale);
  return {
    path: paths.years,
    title: home.byYear,
    description: list.yearsIntro,
    section: "years",
    style: "years",
    content: (
      <YearsPage locale={locale} years={archive.years()} periods={publicationsOf(archive)} />
    ),
  };
});
