import { paths } from "@/lib/locale/paths.ts";
import { hasCorrections } from "@/lib/site/list-pages.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CorrectionsPage } from "@/components/about/corrections-page.tsx";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** How errors are reported and corrected, and what was. */
export const GET = pageRoute(({ locale }, archive) => {
  if (!hasCorrections(archive)) return null;
  const { title, intro } = stringsFor(locale).corrections;
  return {
    path: paths.corrections,
    title,
    description: intro,
    section: "about",
    style: "about",
    content: (
      <CorrectionsPage
        locale={locale}
        archive={archive.description}
        corrections={archive.corrections()}
      />
    ),
  };
});
