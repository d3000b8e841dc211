import { paths } from "@/lib/locale/paths.ts";
import { sectionCounts } from "@/lib/site/menu.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { hasCorrections } from "@/lib/site/list-pages.ts";
import { listDescription } from "@/components/list/list-description.ts";
import { AboutPage } from "@/components/about/about-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** What the archive is, and how it is made. */
export const GET = pageRoute(({ locale }, archive) => {
  const { description } = archive;
  const sections = sectionCounts(archive);
  const { about, counts } = stringsFor(locale);
  return {
    path: paths.about,
    title: about.title,
    description: listDescription(locale, about.title, [
      description.subtitle[locale],
      countPhrase(locale, counts.articles, archive.size),
      countPhrase(locale, counts.countries, archive.countries().length),
    ]),
    section: "about",
    style: "about",
    content: (
      <AboutPage
        {...{ locale, sections }}
        archive={description}
        facts={archive.facts()}
        hasCorrections={hasCorrections(archive)}
      />
    ),
  };
});
