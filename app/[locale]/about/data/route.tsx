import { paths } from "@/lib/locale/paths.ts";
import { datasetNode } from "@/lib/publish/json-ld/dataset-node.ts";
import { dataList } from "@/lib/site/data-files.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { archiveNode } from "@/components/page/page-data.tsx";
import { DataPage } from "@/components/about/data-page.tsx";
import { pageRoute } from "../../../_answer/page-route.tsx";

/** The archive's open data, file by file. */
export const GET = pageRoute(({ locale }, archive) => {
  const { title, intro } = stringsFor(locale).data;
  const article = archive.articleIds().toSorted()[0] ?? null;
  const { description } = archive;
  const { released, rights } = description;
  const list = dataList();
  return {
    path: paths.data,
    title,
    description: intro,
    entity: datasetNode({
      ...{ released, files: list.files, years: archive.facts().years },
      name: `${description.name[locale]}: ${title}`,
      description: `${description.description[locale]} ${intro}`,
      url: absoluteUrl(paths.data(locale)),
      fileUrl: (file) => absoluteUrl(`/data/${file}`),
      rights: rights === undefined ? null : { text: rights[locale], url: rights.url ?? null },
      isPartOf: archiveNode(description, locale),
    }),
    section: "about",
    style: "about",
    content: <DataPage {...{ locale, article }} archive={archive.description} list={list} />,
  };
});
