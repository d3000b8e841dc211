import type { Metadata } from "next";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { authoritySections, paths } from "@/lib/locale/paths.ts";
import { HomePage } from "@/components/home/home-page.tsx";
import { typeOf } from "@/components/record/type-of.ts";
import { localeOf } from "../_route/locale-of.ts";
import { SiteFrame } from "../_route/site-frame.tsx";
import { siteMetadata } from "../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return siteMetadata({ locale: localeOf((await params).locale), path: paths.home });
}

export default async function Home({ params }: Props) {
  const locale = localeOf((await params).locale);
  const archive = openArchive();
  const names = authoritySections.map((section) => ({
    section,
    records: archive.authorities(typeOf[section]).slice(0, 3),
  }));
  return (
    <SiteFrame locale={locale} path={paths.home}>
      <HomePage
        locale={locale}
        archive={archive.description}
        size={archive.size}
        newest={archive.newest(10)}
        countries={archive.countries().slice(0, 12)}
        years={archive.years().slice(0, 12)}
        names={names}
      />
    </SiteFrame>
  );
}
