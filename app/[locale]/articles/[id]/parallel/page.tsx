import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { assetUrl } from "@/lib/archive/assets.ts";
import { openArchive } from "@/lib/archive/open-archive.ts";
import { pagesToRender } from "@/lib/archive/pages-to-render.ts";
import { otherLocale, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { articleInfo } from "@/components/article/article-info.ts";
import { PreloadFaces } from "@/components/page/font-faces.tsx";
import { ParallelPage } from "@/components/parallel/parallel-page.tsx";
import { localeOf } from "../../../../_route/locale-of.ts";
import { SiteFrame } from "../../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const archive = openArchive();
  const locale = localeOf(params.locale);
  return pagesToRender(
    archive.articleIds().map((id) => ({ id })),
    ({ id }) => paths.parallel(locale, id),
    ({ id }) => [archive.description, archive.article(id)],
  );
}

async function read({ params }: Props) {
  const { locale, id } = await params;
  const path = (each: Locale) => paths.parallel(each, id);
  return { locale: localeOf(locale), path, view: openArchive().article(id) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view, path } = await read(props);
  return siteMetadata(articleInfo(view.summary, locale, path, "parallel"));
}

export default async function Parallel(props: Props) {
  const { locale, view, path } = await read(props);
  return (
    <SiteFrame locale={locale} path={path} section="articles">
      <PreloadFaces locale={otherLocale(locale)} assetUrl={assetUrl} />
      <ParallelPage
        view={view}
        locale={locale}
        archiveName={openArchive().description.name[locale]}
      />
    </SiteFrame>
  );
}
