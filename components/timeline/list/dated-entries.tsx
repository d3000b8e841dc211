import { countryName } from "@/lib/countries/country-name.ts";
import { displayDate } from "@/lib/dates/display-date.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { eventItem } from "@/lib/timeline/list/event-item.ts";
import { groupEvents, type EventGroup } from "@/lib/timeline/list/group-events.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import { itemContext } from "../picture/timeline-words.ts";
import { itemHtml } from "./item-html.ts";

interface DatedEntriesProps {
  readonly locale: Locale;
  /** In order. */
  readonly events: readonly TimelineEvent[];
  /** Level of the heading above; those of groups are one below. */
  readonly level: 2 | 3 | 4;
}

/** So many entries of a group are seen before it is unfolded. */
const FIRST = 3;

/** A list of entries; a date with very many has them in groups, each with its first entries and the others folded. */
export function DatedEntries({ locale, events, level }: DatedEntriesProps) {
  const Heading = `h${level + 1}` as "h3" | "h4" | "h5";
  return groupEvents(events).map((part) => {
    if (!part.grouped)
      return <Entries key={part.events[0]?.id} {...{ locale }} events={part.events} />;
    const date =
      part.date === null ? "" : displayDate(part.date, locale, { calendar: "gregorian" });
    return part.groups.map((group) => (
      <div key={`${part.date} ${group.country}`}>
        <Heading className="tl-group">
          {date} · {groupName(group, locale)}
        </Heading>
        <Entries locale={locale} events={group.events.slice(0, FIRST)} />
        <Others locale={locale} events={group.events.slice(FIRST)} />
      </div>
    ));
  });
}

function groupName({ country }: EventGroup, locale: Locale): string {
  const { list } = stringsFor(locale).timelinePage;
  return country === null ? list.noCountry : countryName(country, locale);
}

type EntriesProps = Omit<DatedEntriesProps, "level">;

function Entries({ locale, events }: EntriesProps) {
  const context = itemContext(locale);
  const html = events.map((event) => itemHtml(eventItem(event, locale), context)).join("");
  return <ol className="tl-list" dangerouslySetInnerHTML={{ __html: html }} />;
}

function Others({ locale, events }: EntriesProps) {
  if (events.length === 0) return null;
  const { list } = stringsFor(locale).timelinePage;
  return (
    <details className="tl-others">
      <summary>{countPhrase(locale, list.others, events.length)}</summary>
      <Entries locale={locale} events={events} />
    </details>
  );
}
