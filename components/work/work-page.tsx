import type { ArticleSummary, OutletLabel, Page } from "@/lib/archive/ask/views.ts";
import type { Lack } from "@/lib/article/work-list.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import { PageHead } from "../list/page-head.tsx";
import { Pager } from "../list/pager.tsx";
import { Part } from "../page/part.tsx";
import { outletAnchor } from "./outlet-anchor.ts";
import { WorkArticles } from "./work-articles.tsx";
import "./work.css";

interface WorkPageProps {
  readonly locale: Locale;
  readonly lack: Lack;
  readonly page: Page<ArticleSummary>;
}

/** One page of the articles that lack one thing, each paper's under its name. */
export function WorkPage({ locale, lack, page }: WorkPageProps) {
  const s = stringsFor(locale);
  return (
    <>
      <PageHead
        title={workTitle(locale, lack, page.number)}
        intro={page.number === 0 ? countPhrase(locale, s.counts.articles, page.total) : undefined}
      />
      <p>
        <SiteLink className="tap" to={paths.report(locale)}>
          {s.work.title}
        </SiteLink>
      </p>
      {byOutlet(page.items).map(({ outlet, articles }) => (
        <Part
          key={outletAnchor(outlet)}
          id={outletAnchor(outlet)}
          title={outlet === null ? s.work.noOutlet : outlet.name[locale]}
        >
          <WorkArticles articles={articles} locale={locale} />
        </Part>
      ))}
      <Pager
        page={page}
        locale={locale}
        to={(number) => paths.work(locale, lack, number)}
        byDate={false}
      />
    </>
  );
}

/** The title of a page of the list; `number` 0 is the front page. */
export function workTitle(locale: Locale, lack: Lack, number: number): string {
  const { work, list } = stringsFor(locale);
  if (number === 0) return work.lacks[lack];
  return `${work.lacks[lack]} · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
}

/** The articles in groups of one paper, in the order of the list; those of a paper without a page count to none. */
function byOutlet(articles: readonly ArticleSummary[]) {
  const groups: { outlet: OutletLabel | null; articles: ArticleSummary[] }[] = [];
  for (const article of articles) {
    const outlet = article.outlet?.id ? article.outlet : null;
    const last = groups.at(-1);
    if (last && outletAnchor(last.outlet) === outletAnchor(outlet)) last.articles.push(article);
    else groups.push({ outlet, articles: [article] });
  }
  return groups;
}
