import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { noEntry } from "@/lib/archive/ask/no-entry.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pagesToRender } from "@/lib/archive/ask/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { YearPage } from "@/components/list/year-page.tsx";
import { yearTitle } from "@/components/list/year-title.ts";
import { localeOf } from "../../../../_route/locale-of.ts";
import { pageNumber, pageNumbers } from "../../../../_route/page-number.ts";
import { SiteFrame } from "../../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; year: string; page?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const archive = openArchive();
  const locale = localeOf(params.locale);
  const pages = archive
    .years()
    .flatMap(({ year }) =>
      pageNumbers(archive.yearArticles(year, 0)?.older ?? 0).map((number) => ({ year, number })),
    );
  const changed = pagesToRender(
    pages,
    ({ year, number }) => paths.year(locale, year, number),
    ({ year, number }) => {
      const page = archive.yearArticles(year, number);
      return [archive.description, number === 0 ? page : { ...page, total: null }];
    },
  );
  if (changed.length === 0) return [{ year: noEntry, page: [] }];
  return changed.map(({ year, number }) => ({
    year: year ?? "undated",
    page: number === 0 ? [] : [String(number)],
  }));
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
