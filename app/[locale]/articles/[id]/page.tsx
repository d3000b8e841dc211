import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { ArticlePage } from "@/components/article/page/article-page.tsx";
import { articleRoute, type ArticleRouteProps } from "../../../_route/article-route.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";

const route = articleRoute("article");

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;

export default async function Article(props: ArticleRouteProps) {
  const { locale, view, path } = await route.read(props);
  const { name } = openArchive().description;
  return (
    <SiteFrame
      locale={locale}
      path={path}
      section="articles"
      alsoIn={view.body[locale] === null ? "ar" : null}
    >
      <ArticlePage view={view} locale={locale} archiveName={name[locale]} />
    </SiteFrame>
  );
}
