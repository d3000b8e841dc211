import type { Metadata } from "next";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { KeysPage } from "@/components/keys/keys-page.tsx";
import { localeOf } from "../../_route/locale-of.ts";
import { SiteFrame } from "../../_route/site-frame.tsx";
import { siteMetadata } from "../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const s = stringsFor(locale).keys;
  return siteMetadata({ locale, path: paths.keys, title: s.title, description: s.intro });
}

export default async function Keys({ params }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <SiteFrame locale={locale} path={paths.keys} section="keys">
      <KeysPage locale={locale} />
    </SiteFrame>
  );
}
