import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Gap } from "@/lib/timeline/dates/gaps.ts";
import type { Placed } from "@/lib/timeline/dates/order-events.ts";
import { isYear } from "@/lib/timeline/dates/period.ts";
import { eventItem } from "@/lib/timeline/list/event-item.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { periodTitle } from "../page/period-title.ts";
import { itemContext } from "../picture/timeline-words.ts";
import { datedHtml } from "./dated-html.ts";
import { GapNote, PublishedNote } from "./picture-notes.tsx";

interface PeriodSectionsProps {
  readonly locale: Locale;
  readonly timeline: Timeline<TimelineEvent>;
  /** In order. */
  readonly events: readonly Placed<TimelineEvent>[];
  /** Level of the headings of years; those of months are one below. */
  readonly level: 2 | 3;
  /** Where the articles of a period are listed; null where the page does not say how many there are. */
  readonly published: ((period: string) => string | null) | null;
}

/** Entries under a heading for each year (or other period), and in it for each month. */
export function PeriodSections(props: PeriodSectionsProps) {
  const { locale, timeline, events, level, published } = props;
  const Heading = `h${level}` as const;
  const periods = new Map<string, Placed<TimelineEvent>[]>();
  for (const event of events) {
    const list = periods.get(event.period.key);
    if (list === undefined) periods.set(event.period.key, [event]);
    else list.push(event);
  }
  const { gaps } = timeline;
  const sections = [...periods];
  return sections.map(([key, own], n) => (
    <section key={key} id={`y-${key}`}>
      <GapNote {...{ locale, gaps }} before={sections[n - 1]?.[1].at(-1)} after={own[0]} />
      <div className="tl-head">
        <Heading className="tl-year">{periodTitle(key, locale)}</Heading>
        {published && <PublishedNote {...{ locale, timeline }} period={key} to={published} />}
      </div>
      <EventGroups {...{ locale, gaps }} events={own} level={level === 2 ? 3 : 4} />
    </section>
  ));
}

/** Fewer entries than this have their month in their dates; its heading is then for those who hear the page. */
const FEW = 4;

interface EventGroupsProps {
  readonly locale: Locale;
  /** Times without anything, which stand between entries. */
  readonly gaps: readonly Gap[];
  /** Events of one period, in order. */
  readonly events: readonly Placed<TimelineEvent>[];
  /** Level of the headings of months. */
  readonly level: 2 | 3 | 4;
}

/** The entries of a period, under a heading for each month; what has no month comes first. */
export function EventGroups({ locale, gaps, events, level }: EventGroupsProps) {
  const groups: { month: number; key: string; events: Placed<TimelineEvent>[] }[] = [];
  for (const event of events) {
    const { period } = event;
    const last = groups.at(-1);
    if (last?.month === period.month) last.events.push(event);
    else groups.push({ month: period.month, key: period.key, events: [event] });
  }
  const Heading = `h${level}` as const;
  const context = itemContext(locale);
  return groups.map(({ month, key, events: inGroup }, n) => {
    const items = inGroup.map(({ event }) => eventItem(event, locale));
    const html = datedHtml(items, (level + 1) as 3 | 4 | 5, context);
    const id = `m-${key}-${String(month).padStart(2, "0")}`;
    return (
      <div key={id}>
        <GapNote {...{ locale, gaps }} before={groups[n - 1]?.events.at(-1)} after={inGroup[0]} />
        {isYear(key) && (
          <Heading id={id} className={items.length < FEW ? "tl-month tl-quiet" : "tl-month"}>
            {groupTitle(key, month, locale)}
          </Heading>
        )}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    );
  });
}

function groupTitle(year: string, month: number, locale: Locale): string {
  if (month === 0) return stringsFor(locale).timelinePage.list.monthUnknown;
  const edtf = `${year}-${String(month).padStart(2, "0")}`;
  return displayDate(edtf, locale, { calendar: "gregorian" });
}
