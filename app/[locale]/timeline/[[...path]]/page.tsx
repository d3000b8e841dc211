import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pagesToRender } from "@/lib/archive/ask/pages-to-render.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import {
  calendarPages,
  WHOLE,
  type CalendarList,
  type CalendarPage,
} from "@/lib/timeline/list/calendar-pages.ts";
import { periodExtent } from "@/lib/timeline/dates/period-extent.ts";
import { stretchFacets } from "@/lib/timeline/data/stretch-facets.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { PeriodPage } from "@/components/timeline/page/period-page.tsx";
import { periodTitle } from "@/components/timeline/page/period-title.ts";
import { siblingKeys } from "@/components/timeline/page/sibling-keys.ts";
import { TimelinePage } from "@/components/timeline/page/timeline-page.tsx";
import { entryPath, entrySegments, type EntryPath } from "../../../_route/entry-path.ts";
import { localeOf } from "../../../_route/locale-of.ts";
import { pictureInput } from "../../../_route/picture-input.ts";
import { recordNames } from "../../../_route/record-names.ts";
import { SiteFrame } from "../../../_route/site-frame.tsx";
import { siteMetadata } from "../../../_route/site-metadata.ts";

interface Props {
  readonly params: Promise<{ locale: string; path?: string[] }>;
}

export const dynamicParams = false;

export function generateStaticParams({ params }: { params: { locale: string } }) {
  const locale = localeOf(params.locale);
  const entries = calendar()
    .pages.filter(({ key }) => key !== WHOLE)
    .map(({ key, page }): EntryPath => ({ entry: key, page }));
  const changed = pagesToRender(
    entries,
    ({ entry, page }) => paths.timelineYear(locale, entry, page),
    inputOf,
  );
  return [{ path: [] }, ...changed.map((each) => ({ path: entrySegments(each) }))];
}

/** The pages of the archive's timeline: every year has its own. */
function calendar(): CalendarList {
  return calendarPages(timelineOf(openArchive().timeline()).placed, "always");
}

function pageOf({ entry, page }: EntryPath): CalendarPage | null {
  const { byKey, pages } = calendar();
  if (page === 0) return byKey.get(entry) ?? null;
  return pages.find((each) => each.key === entry && each.page === page) ?? null;
}

/** What a page of a period shows. */
function inputOf(at: EntryPath): unknown {
  const archive = openArchive();
  const timeline = timelineOf(archive.timeline());
  const page = pageOf(at);
  if (page === null) return archive.description;
  const own = page.ordinals.map((ordinal) => timeline.placed[ordinal]);
  const facets = stretchFacets(timeline, page);
  const front = page.page === 0 && [
    page.count,
    page.parts,
    facets,
    facets.records.map(([id]) => recordNames().get(id)),
    pictureInput(timeline, calendar(), periodExtent(page.key)),
  ];
  return [archive.description, page.pages, siblingKeys(calendar(), page.key), own, front];
}

async function read({ params }: Props) {
  const { locale, path } = await params;
  const at = entryPath(path);
  if (at === null) return { locale: localeOf(locale), path: paths.timeline, page: null };
  const { entry, page } = at;
  return {
    locale: localeOf(locale),
    path: (each: Locale) => paths.timelineYear(each, entry, page),
    page: pageOf(at) ?? notFound(),
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, path, page } = await read(props);
  const { sections, timeline } = stringsFor(locale);
  const title =
    page === null
      ? sections.timeline
      : `${sections.timeline}: ${periodTitle(page.key, locale)}${page.page > 1 ? ` (${page.page})` : ""}`;
  return siteMetadata({ locale, path, title, description: timeline.intro });
}

export default async function Timeline(props: Props) {
  const { locale, path, page } = await read(props);
  const shared = {
    locale,
    events: openArchive().timeline(),
    recordNames: recordNames(),
    island: assetUrl("islands/timeline.js"),
  };
  return (
    <SiteFrame locale={locale} path={path} section="timeline">
      {page === null ? <TimelinePage {...shared} /> : <PeriodPage {...shared} page={page} />}
    </SiteFrame>
  );
}
