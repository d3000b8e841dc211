import type { Metadata } from "next";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { AboutPage } from "@/components/about/about-page.tsx";
import { localeOf } from "../../_route/locale-of.ts";
import { SiteFrame } from "../../_route/site-frame.tsx";
import { siteMetadata } from "../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const s = stringsFor(locale).about;
  return siteMetadata({ locale, path: paths.about, title: s.title, description: s.lead });
}

export default async function About({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <SiteFrame locale={locale} path={paths.about} section="about">
      <AboutPage locale={locale} />
    </SiteFrame>
  );
}
