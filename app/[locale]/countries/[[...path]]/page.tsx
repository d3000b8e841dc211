import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openArchive } from "@/lib/archive/open-archive.ts";
import { pagesToRender } from "@/lib/archive/pages-to-render.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/fill.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesPage } from "@/components/country/countries-page.tsx";
import { CountryPage } from "@/components/country/country-page.tsx";
import { entryPath, entryPaths, entrySegments } from "../../../_route/entry-path.ts";
import { localeOf } from "../../../_route/locale-of.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; path?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const archive = openArchive();
  const locale = localeOf(params.locale);
  const entries = archive.countries().flatMap(({ iso2, count }) => entryPaths(iso2, count));
  const changed = pagesToRender(
    entries,
    ({ entry, page }) => paths.country(locale, entry, page),
    ({ entry, page }) => [
      archive.description,
      archive.country(entry),
      archive.countryArticles(entry, page),
    ],
  );
  return [
    { path: [] },
    ...changed.map(({ entry, page }) => ({
      path: entrySegments({ entry: entry.toLowerCase(), page }),
    })),
  ];
}

async function read({ params }: Props) {
  const { locale, path } = await params;
  const at = entryPath(path);
  if (at === null) return { locale: localeOf(locale), path: paths.countries, country: null };
  const iso2 = at.entry.toUpperCase();
  const archive = openArchive();
  return {
    locale: localeOf(locale),
    path: (each: Locale) => paths.country(each, iso2, at.page),
    country: {
      view: archive.country(iso2) ?? notFound(),
      articles: archive.countryArticles(iso2, at.page) ?? notFound(),
    },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, country } = await read(props);
  const s = stringsFor(locale);
  if (country === null) {
    return siteMetadata({
      locale,
      path,
      title: s.sections.countries,
      description: s.countries.intro,
    });
  }
  const name = countryName(country.view.iso2, locale);
  return siteMetadata({
    locale,
    path,
    title: name,
    description: fill(s.countries.articlesOf, { country: name }),
  });
}

export default async function Countries(props: Props) {
  const { locale, path, country } = await read(props);
  const archive = openArchive();
  return (
    <SiteFrame locale={locale} path={path} section="countries">
      {country === null ? (
        <CountriesPage
          locale={locale}
          countries={archive.countries()}
          pairs={archive.countryPairs()}
        />
      ) : (
        <CountryPage locale={locale} {...country} />
      )}
    </SiteFrame>
  );
}
