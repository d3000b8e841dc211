import type { TimelineEvent } from "@/lib/archive/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { Placed } from "@/lib/timeline/order-events.ts";
import { EventGroups } from "./event-groups.tsx";
import { periodTitle } from "./period-title.ts";

interface PeriodSectionsProps {
  readonly locale: Locale;
  /** In order. */
  readonly events: readonly Placed<TimelineEvent>[];
}

/** Entries under a heading for each year (or other period), and in it for each month. */
export function PeriodSections({ locale, events }: PeriodSectionsProps) {
  const periods = new Map<string, Placed<TimelineEvent>[]>();
  for (const event of events) {
    const list = periods.get(event.period.key);
    if (list === undefined) periods.set(event.period.key, [event]);
    else list.push(event);
  }
  return [...periods].map(([key, own]) => (
    <section key={key} id={`y-${key}`}>
      <h2 className="tl-year">{periodTitle(key, locale)}</h2>
      <EventGroups locale={locale} events={own} level={3} />
    </section>
  ));
}
