import { paths } from "@/lib/locale/paths.ts";
import { dataList } from "@/lib/site/data-files.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { DataPage } from "@/components/about/data-page.tsx";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** The archive's open data, file by file. */
export const GET = pageRoute(({ locale }, archive) => {
  const { title, intro } = stringsFor(locale).data;
  const article = archive.articleIds().toSorted()[0] ?? null;
  return {
    path: paths.data,
    title,
    description: intro,
    section: "about",
    style: "about",
    content: <DataPage {...{ locale, article }} archive={archive.description} list={dataList()} />,
  };
});
