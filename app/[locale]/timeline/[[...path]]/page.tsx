import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { assetUrl } from "@/lib/archive/assets.ts";
import { openArchive } from "@/lib/archive/open-archive.ts";
import { pagesToRender } from "@/lib/archive/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { pageRange, periodPages } from "@/lib/timeline/list-pages.ts";
import { timelineOf } from "@/lib/timeline/timeline-of.ts";
import { PeriodPage } from "@/components/timeline/period-page.tsx";
import { periodTitle } from "@/components/timeline/period-title.ts";
import { TimelinePage } from "@/components/timeline/timeline-page.tsx";
import { entryPath, entrySegments, type EntryPath } from "../../../_route/entry-path.ts";
import { localeOf } from "../../../_route/locale-of.ts";
import { recordNames } from "../../../_route/record-names.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; path?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = localeOf(params.locale);
  const entries = allPages();
  const changed = pagesToRender(
    entries,
    ({ entry, page }) => paths.timelineYear(locale, entry, page),
    (each) => inputOf(each),
  );
  return [{ path: [] }, ...changed.map((each) => ({ path: entrySegments(each) }))];
}

/** Every page of every period. */
function allPages(): EntryPath[] {
  const { periods } = timelineOf(openArchive().timeline());
  return periods.flatMap((period) =>
    Array.from({ length: periodPages(period) }, (_, n) => ({
      entry: period.key,
      page: n === 0 ? 0 : n + 1,
    })),
  );
}

/** What a page of a period shows. */
function inputOf({ entry, page }: EntryPath): unknown {
  const archive = openArchive();
  const { placed, periods, runs } = timelineOf(archive.timeline());
  const at = periods.findIndex(({ key }) => key === entry);
  const period = periods[at];
  if (period === undefined) return archive.description;
  const [from, to] = pageRange(period, Math.max(1, page));
  return [
    archive.description,
    periods[at - 1]?.key,
    periods[at + 1]?.key,
    period.count,
    placed.slice(from, to),
    // The picture also draws what began before and goes on.
    page === 0
      ? runs.filter(({ end }) => end === null || end > (placed[from]?.span?.first ?? 0))
      : [],
  ];
}

async function read({ params }: Props) {
  const { locale, path } = await params;
  const at = entryPath(path);
  if (at === null) return { locale: localeOf(locale), path: paths.timeline, period: null };
  const { entry, page } = at;
  const period = timelineOf(openArchive().timeline()).periods.find(({ key }) => key === entry);
  if (period === undefined || page === 1 || page > periodPages(period)) notFound();
  return {
    locale: localeOf(locale),
    path: (each: Locale) => paths.timelineYear(each, entry, page),
    period: { key: entry, page: Math.max(1, page) },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, period } = await read(props);
  const { sections, timeline } = stringsFor(locale);
  const title =
    period === null
      ? sections.timeline
      : `${sections.timeline}: ${periodTitle(period.key, locale)}${period.page > 1 ? ` (${period.page})` : ""}`;
  return siteMetadata({ locale, path, title, description: timeline.intro });
}

export default async function Timeline(props: Props) {
  const { locale, path, period } = await read(props);
  const shared = {
    locale,
    events: openArchive().timeline(),
    recordNames: recordNames(),
    island: assetUrl("islands/timeline.js"),
  };
  return (
    <SiteFrame locale={locale} path={path} section="timeline">
      {period === null ? (
        <TimelinePage {...shared} />
      ) : (
        <PeriodPage {...shared} periodKey={period.key} page={period.page} />
      )}
    </SiteFrame>
  );
}
