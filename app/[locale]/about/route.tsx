import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { AboutPage } from "@/components/about/about-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** What the archive is, and how it is made. */
export const GET = pageRoute(({ locale }) => {
  const { title, lead } = stringsFor(locale).about;
  return {
    path: paths.about,
    title,
    description: lead,
    section: "about",
    style: "about",
    content: <AboutPage locale={locale} />,
  };
});
