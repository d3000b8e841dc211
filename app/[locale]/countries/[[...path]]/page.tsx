import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/fill.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountriesPage } from "@/components/country/countries-page.tsx";
import { CountryPage } from "@/components/country/country-page.tsx";
import {
  CountryTimelinePage,
  countryTimelineTitle,
} from "@/components/country/country-timeline-page.tsx";
import { countryFeeds } from "@/components/feed/country-feeds.ts";
import {
  countryAddress,
  countryPagesToRender,
  countryTimelinePage,
} from "../../../_route/country-pages.ts";
import { countryPath, countrySegments, type CountryPath } from "../../../_route/country-path.ts";
import { localeOf } from "../../../_route/locale-of.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; path?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const pages = countryPagesToRender(localeOf(params.locale));
  return [{ path: [] }, ...pages.map((each) => ({ path: countrySegments(each) }))];
}

async function read({ params }: Props) {
  const { locale, path } = await params;
  const at = countryPath(path);
  return {
    locale: localeOf(locale),
    at,
    path: (each: Locale) => countryAddress(each, at),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, at } = await read(props);
  const { sections, countries } = stringsFor(locale);
  if (at.kind === "index") {
    const description = countries.intro;
    return siteMetadata({ locale, path, title: sections.countries, description });
  }
  const { iso2 } = at;
  const name = countryName(iso2, locale);
  return siteMetadata({
    locale,
    path,
    feeds: countryFeeds(locale, iso2),
    ...(at.kind === "country"
      ? { title: name, description: fill(countries.articlesOf, { country: name }) }
      : {
          title: countryTimelineTitle(locale, iso2, { key: at.stretch, page: at.page }),
          description: fill(countries.timelineOf, { country: name }),
        }),
  });
}

export default async function Countries(props: Props) {
  const { locale, path, at } = await read(props);
  return (
    <SiteFrame locale={locale} path={path} section="countries">
      {bodyOf(locale, at)}
    </SiteFrame>
  );
}

function bodyOf(locale: Locale, at: CountryPath) {
  const archive = openArchive();
  if (at.kind === "index") {
    const [countries, pairs] = [archive.countries(), archive.countryPairs()];
    return <CountriesPage locale={locale} countries={countries} pairs={pairs} />;
  }
  const { iso2 } = at;
  const events = archive.countryTimeline(iso2);
  if (at.kind === "timeline") {
    const page = countryTimelinePage(iso2, at.stretch, at.page) ?? notFound();
    return <CountryTimelinePage {...{ locale, iso2, events, page }} />;
  }
  const view = archive.country(iso2) ?? notFound();
  const articles = archive.countryArticles(iso2, at.page) ?? notFound();
  return <CountryPage {...{ locale, view, articles, events }} />;
}
