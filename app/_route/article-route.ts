import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noEntry } from "@/lib/archive/ask/no-entry.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pagesToRender } from "@/lib/archive/ask/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/page/article-info.ts";
import { localeOf } from "./locale-of.ts";
import { siteMetadata } from "./site-metadata.ts";

export interface ArticleRouteProps {
  readonly params: Promise<{ locale: string; id: string }>;
}

/** The views of an article that have pages of their own. */
const addresses = { article: paths.article, parallel: paths.parallel, raw: paths.raw };

/** What the routes of all views of an article have in common: their parameters, their head, what they read. */
export function articleRoute(kind: keyof typeof addresses) {
  const address = addresses[kind];

  const read = async ({ params }: ArticleRouteProps) => {
    const { locale, id } = await params;
    const path = (each: Locale) => address(each, id);
    return { locale: localeOf(locale), path, view: openArchive().article(id) ?? notFound() };
  };

  const generateStaticParams = ({ params }: { params: { locale: string } }) => {
    const archive = openArchive();
    const locale = localeOf(params.locale);
    const { versions } = archive;
    // The other views speak of no other article, and stay as they are when one is added beside theirs.
    const version = kind === "article" ? versions.article : versions.articleAlone;
    const pages = pagesToRender(
      archive.articleIds().map((id) => ({ id })),
      ({ id }) => address(locale, id),
      ({ id }) => [archive.description, version(id)],
    );
    return pages.length > 0 ? pages : [{ id: noEntry }];
  };

  const generateMetadata = async (props: ArticleRouteProps): Promise<Metadata> => {
    const { locale, view, path } = await read(props);
    return siteMetadata(articleInfo(view.summary, locale, path, kind));
  };

  return { read, generateStaticParams, generateMetadata };
}
