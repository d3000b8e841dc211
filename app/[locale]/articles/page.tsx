import type { Metadata } from "next";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { ArticlesPage } from "@/components/list/articles-page.tsx";
import { localeOf } from "../../_route/locale-of.ts";
import { SiteFrame } from "../../_route/site-frame.tsx";
import { siteMetadata } from "../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const s = stringsFor(locale);
  return siteMetadata({
    locale,
    path: paths.articles,
    title: s.sections.articles,
    description: s.list.articlesIntro,
  });
}

export default async function Articles({ params }: Props) {
  const locale = localeOf((await params).locale);
  const archive = openArchive();
  return (
    <SiteFrame locale={locale} path={paths.articles} section="articles">
      <ArticlesPage
        locale={locale}
        size={archive.size}
        newest={archive.newest(50)}
        years={archive.years()}
      />
    </SiteFrame>
  );
}
