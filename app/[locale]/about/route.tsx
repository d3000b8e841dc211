import { typeOfSection } from "@/lib/authorities/authority-section.ts";
import type { Archive } from "@/lib/archive/ask/archive.ts";
import { paths } from "@/lib/locale/paths.ts";
import { menuOf, type MenuSection } from "@/lib/site/menu.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { listDescription } from "@/components/list/list-description.ts";
import { AboutPage } from "@/components/about/about-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** What the archive is, and how it is made. */
export const GET = pageRoute(({ locale }, archive) => {
  const { description } = archive;
  const sections = menuOf(archive)
    .filter((section) => section !== "timeline")
    .map((section) => ({ section, count: countIn(archive, section) }));
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
    content: <AboutPage {...{ locale, sections }} archive={description} facts={archive.facts()} />,
  };
});

/** How many articles, countries or records stand in a section. */
function countIn(archive: Archive, section: Exclude<MenuSection, "timeline">): number {
  if (section === "articles") return archive.size;
  if (section === "countries") return archive.countries().length;
  return archive.authorities(typeOfSection[section]).length;
}
