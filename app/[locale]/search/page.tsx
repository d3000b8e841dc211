import type { Metadata } from "next";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SearchPage } from "@/components/search/page/search-page.tsx";
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
    path: paths.search,
    title: s.sections.search,
    description: s.search.label,
  });
}

export default async function Search({ params }: Props) {
  const locale = localeOf((await params).locale);
  const archive = openArchive();
  return (
    <SiteFrame locale={locale} path={paths.search} section="search">
      <SearchPage
        locale={locale}
        countries={archive.countries()}
        years={archive.years()}
        island={assetUrl("islands/search-page.js")}
        worker={assetUrl("islands/search.worker.js")}
      />
    </SiteFrame>
  );
}
