import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { OutletsPage } from "@/components/outlet/outlets-page.tsx";
import { pageRoute } from "../../_answer/page-route.tsx";

/** All papers, agencies, channels and sites that articles are of. */
export const GET = pageRoute(({ locale }, archive) => {
  const { sections, outlets } = stringsFor(locale);
  return {
    path: paths.outlets,
    title: sections.outlets,
    description: outlets.intro,
    section: "outlets",
    style: "outlets",
    content: <OutletsPage locale={locale} outlets={archive.outlets()} />,
  };
});
