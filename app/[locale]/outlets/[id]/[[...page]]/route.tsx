import { paths } from "@/lib/locale/paths.ts";
import { outletNode } from "@/lib/publish/json-ld/thing-nodes.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { articleNames, listDescription } from "@/components/list/list-description.ts";
import { feedLinks } from "@/components/feed/feed-link.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { OutletPage, outletTitle } from "@/components/outlet/outlet-page.tsx";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** One paper, agency, channel or site, and further pages of its articles. */
export const GET = pageRoute<{ id: string; page?: string[] }>((at, archive) => {
  const { locale, id } = at;
  const outlet = archive.outlet(id);
  const number = pageNumber(at.page);
  const articles = number === null ? null : archive.outletArticles(id, number);
  if (number === null || outlet === null || articles === null) return null;
  const title = outletTitle(locale, outlet, number);
  return {
    path: (each) => paths.outlet(each, id, number),
    title,
    description: listDescription(locale, title, articleNames(locale, articles.items)),
    feeds: feedLinks({ of: "outlet", id }, locale, outlet.name[locale]),
    entity: outletNode(outlet.name[locale], absoluteUrl(paths.outlet(locale, id)), outlet.home),
    trail: [[outlet.name[locale], paths.outlet(locale, id)]],
    section: "outlets",
    style: "outlet",
    content: <OutletPage locale={locale} outlet={outlet} articles={articles} />,
  };
});
