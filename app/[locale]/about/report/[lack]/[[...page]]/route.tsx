import { lacks } from "@/lib/article/work-list.ts";
import { paths } from "@/lib/locale/paths.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { WorkPage, workTitle } from "@/components/work/work-page.tsx";
import { pageRoute } from "../../../../../_answer/page-route.tsx";

/** The articles that lack one thing (`date`, `headline` …), and further pages of them. */
export const GET = pageRoute<{ lack: string; page?: string[] }>((at, archive) => {
  const { locale } = at;
  const lack = lacks.find((each) => each === at.lack);
  const number = pageNumber(at.page);
  const page = lack && number !== null ? archive.workArticles(lack, number) : null;
  if (lack === undefined || number === null || page === null) return null;
  const title = workTitle(locale, lack, number);
  return {
    path: (each) => paths.work(each, lack, number),
    title,
    description: listDescription(locale, title, articleNames(locale, page.items)),
    section: "about",
    style: "work",
    content: <WorkPage {...{ locale, lack, page }} />,
  };
});
