import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { Placed } from "@/lib/timeline/dates/order-events.ts";
import { EventGroups } from "./event-groups.tsx";
import { periodTitle } from "../page/period-title.ts";

interface PeriodSectionsProps {
  readonly locale: Locale;
  /** In order. */
  readonly events: readonly Placed<TimelineEvent>[];
  /** Level of the headings of years; those of months are one below. */
  readonly level: 2 | 3;
}

/** Entries under a heading for each year (or other period), and in it for each month. */
export function PeriodSections({ locale, events, level }: PeriodSectionsProps) {
  const Heading = `h${level}` as const;
  const periods = new Map<string, Placed<TimelineEvent>[]>();
  for (const event of events) {
    const list = periods.get(event.period.key);
    if (list === undefined) periods.set(event.period.key, [event]);
    else list.push(event);
  }
  return [...periods].map(([key, own]) => (
    <section key={key} id={`y-${key}`}>
      <Heading className="tl-year">{periodTitle(key, locale)}</Heading>
      <EventGroups locale={locale} events={own} level={level === 2 ? 3 : 4} />
    </section>
  ));
}
