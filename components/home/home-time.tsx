import type { AuthorityCard, YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { UNDATED } from "@/lib/timeline/dates/period.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { DateText } from "../date/date-text.tsx";
import { SiteLink } from "../link/site-link.tsx";
import { Part } from "../page/part.tsx";
import { NameText } from "../record/name-text.tsx";
import { TimelineMiniature } from "../timeline/picture/timeline-miniature.tsx";
import { RunList } from "./run-list.tsx";

interface HomeTimeProps {
  readonly locale: Locale;
  readonly timeline: readonly TimelineEvent[];
  /** In the order of their dates. */
  readonly events: readonly AuthorityCard[];
  readonly years: readonly YearCount[];
}

/** Time on the home page: the timeline in small, the events by their dates, and how much was published in which year. */
export function HomeTime({ locale, timeline, events, years }: HomeTimeProps) {
  const s = stringsFor(locale);
  if (timeline.length === 0) return null;
  return (
    <Part
      id="time"
      title={<SiteLink to={paths.timeline(locale)}>{s.sections.timeline}</SiteLink>}
      note={s.home.time}
    >
      <SiteLink to={paths.timeline(locale)} className="mini" aria-label={s.sections.timeline}>
        <TimelineMiniature locale={locale} events={timeline} />
      </SiteLink>
      {events.length > 0 && (
        <ol className="home-links home-events">
          {events.map(({ id, label, date }) => (
            <li key={id}>
              {date !== null && (
                <span className="home-date small">
                  <DateText edtf={date} locale={locale} />
                </span>
              )}
              <SiteLink to={paths.authority(locale, "events", id)}>
                <NameText name={label} locale={locale} />
              </SiteLink>
            </li>
          ))}
        </ol>
      )}
      {saysMore(years) && (
        <>
          <h3>{s.home.byYear}</h3>
          <RunList
            locale={locale}
            entries={years.map(({ year, count }) => ({
              to: paths.published(locale, year ?? UNDATED),
              label: year ?? s.list.undated,
              count,
            }))}
          />
        </>
      )}
    </Part>
  );
}

/** Whether numbers of years tell anything that the dates of the articles do not. */
function saysMore(years: readonly YearCount[]): boolean {
  return (
    years.filter(({ year }) => year !== null).length > 1 && years.some(({ count }) => count > 1)
  );
}
