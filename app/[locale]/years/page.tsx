import type { Metadata } from "next";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { YearsPage } from "@/components/list/years-page.tsx";
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
    path: paths.years,
    title: s.home.byYear,
    description: s.list.yearsIntro,
  });
}

export default async function Years({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <SiteFrame locale={locale} path={paths.years} section="years">
      <YearsPage locale={locale} years={openArchive().years()} />
    </SiteFrame>
  );
}
