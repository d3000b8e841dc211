import { paths } from "@/lib/locale/paths.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { pageNumber } from "@/lib/site/site-page.ts";
import { pageOfCalendar, recordNames } from "@/lib/site/timeline-pages.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { calendarPages } from "@/lib/timeline/list/calendar-pages.ts";
import { timelineOf } from "@/lib/timeline/list/timeline-of.ts";
import { eventNames, listDescription } from "@/components/list/list-description.ts";
import { PeriodPage } from "@/components/timeline/page/period-page.tsx";
import { periodTitle } from "@/components/timeline/page/period-title.ts";
import { pageRoute } from "../../../../_answer/page-route.tsx";

/** A year, month or day of the timeline, and further pages of what stands in it. */
export const GET = pageRoute<{ period: string; page?: string[] }>((at, archive) => {
  const { locale, period } = at;
  const events = archive.timeline();
  const { placed } = timelineOf(events);
  const calendar = calendarPages(placed, "always");
  const number = pageNumber(at.page);
  const page = number === null ? null : pageOfCalendar(calendar, period, number);
  if (page === null) return null;
  const { sections } = stringsFor(locale);
  const further = page.page > 1 ? ` (${page.page})` : "";
  const title = `${sections.timeline}: ${periodTitle(period, locale)}${further}`;
  const own = page.ordinals.flatMap((ordinal) => placed[ordinal]?.event ?? []);
  return {
    path: (each) => paths.timelineYear(each, period, page.page),
    title,
    description: listDescription(locale, title, eventNames(locale, own)),
    section: "timeline",
    style: "period",
    content: (
      <PeriodPage
        locale={locale}
        events={events}
        recordNames={recordNames(archive)}
        island={siteAssets.url("islands/timeline.js")}
        page={page}
      />
    ),
  };
});
