import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { otherLocale } from "@/lib/locale/locale.ts";
import { ParallelPage } from "@/components/parallel/parallel-page.tsx";
import { articleRoute, type ArticleRouteProps } from "../../../../_route/article-route.ts";
import { SiteFrame } from "../../../../_route/site-frame.tsx";

const route = articleRoute("parallel");

export const dynamicParams = false;
export const generateStaticParams = route.generateStaticParams;
export const generateMetadata = route.generateMetadata;

export default async function Parallel(props: ArticleRouteProps) {
  const { locale, view, path } = await route.read(props);
  return (
    <SiteFrame locale={locale} path={path} section="articles" alsoIn={otherLocale(locale)}>
      <ParallelPage
        view={view}
        locale={locale}
        archiveName={openArchive().description.name[locale]}
      />
    </SiteFrame>
  );
}
