import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { RawPage } from "@/components/raw/raw-page.tsx";
import { articleRoute, type ArticleRouteProps } from "../../../../_route/article-route.ts";
import { SiteFrame } from "../../../../_route/site-frame.tsx";

const route = articleRoute("raw");

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;

export default async function Raw(props: ArticleRouteProps) {
  const { locale, view, path } = await route.read(props);
  return (
    <SiteFrame
      locale={locale}
      path={path}
      section="articles"
      alsoIn={locale === "ar" ? null : "ar"}
    >
      <RawPage view={view} locale={locale} text={openArchive().rawText(view.summary.id)} />
    </SiteFrame>
  );
}
