import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openArchive } from "@/lib/archive/open-archive.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { YearPage } from "@/components/list/year-page.tsx";
import { yearTitle } from "@/components/list/year-title.ts";
import { furtherPageParams } from "../../../../_route/further-page-params.ts";
import { localeOf } from "../../../../_route/locale-of.ts";
import { pageNumber } from "../../../../_route/page-number.ts";
import { SiteFrame } from "../../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; year: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return openArchive()
    .years()
    .flatMap(({ year, count }) =>
      furtherPageParams(count).map((page) => ({ year: year ?? "undated", ...page })),
    );
}

async function read({ params }: Props) {
  const { locale, year: segment, page } = await params;
  const year = segment === "undated" ? null : segment;
  const number = pageNumber(page);
  return {
    locale: localeOf(locale),
    year,
    number,
    path: (each: Locale) => paths.year(each, year, number),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, year, number, path } = await read(props);
  return siteMetadata({ locale, path, title: yearTitle(locale, year, number) });
}

export default async function Year(props: Props) {
  const { locale, year, number, path } = await read(props);
  const page = openArchive().yearArticles(year, number) ?? notFound();
  return (
    <SiteFrame locale={locale} path={path} section="years">
      <YearPage locale={locale} year={year} page={page} />
    </SiteFrame>
  );
}
