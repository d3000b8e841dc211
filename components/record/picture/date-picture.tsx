import type { AuthorityView } from "@/lib/archive/ask/record-views.ts";
import { earliestDay, latestDay } from "@/lib/dates/edtf-bounds.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { EventDate } from "../event-date.tsx";
import { DateLeaf } from "./date-leaf.tsx";
import "../../page/panel.css";
import "./date-picture.css";

interface DatePictureProps {
  readonly locale: Locale;
  readonly view: AuthorityView;
}

/** The date of a record as a leaf of a calendar, and in words beneath it; hollow where it was still to come. */
export function DatePicture({ locale, view }: DatePictureProps) {
  const { record, dateSource } = view;
  const { date } = record;
  if (date === undefined) return null;
  const isPlanned = record.type === "event" && liesAhead(date, view);
  return (
    <div className={isPlanned ? "date-picture panel planned" : "date-picture panel"}>
      <DateLeaf locale={locale} date={date} />
      <p>
        <EventDate locale={locale} date={date} source={dateSource} withHijri />
      </p>
      {isPlanned && <p className="soft small">{stringsFor(locale).timelinePage.kinds.planned}</p>}
    </div>
  );
}

/** Whether an event lies after all articles that name it, as the timeline says it (`recordHeads`). */
function liesAhead(date: string, { dates, lastSeen }: AuthorityView): boolean {
  const first = earliestDay(date);
  const last = lastSeen === null ? null : latestDay(lastSeen);
  return dates.undated === 0 && first !== null && last !== null && first > last;
}
