import { daysInMonth, parseIsoDay, weekdayOf } from "@/lib/dates/civil-day.ts";
import { gregorianMonths } from "@/lib/dates/display/month-names.ts";
import { earliestDay, latestDay, toEdtf } from "@/lib/dates/edtf-bounds.ts";
import type { EdtfBound, EdtfDate } from "@/lib/dates/edtf.ts";
import type { Locale } from "@/lib/locale/locale.ts";

interface DateLeafProps {
  readonly locale: Locale;
  /** EDTF. */
  readonly date: string;
}

/**
 * A date drawn: the days of a month, or the months of a year, with those that it covers filled; hatched where it does
 * not say which of them, or only about. Nothing for a date that covers more than a year, or no known one.
 */
export function DateLeaf({ locale, date }: DateLeafProps) {
  const parsed = toEdtf(date);
  const [from, to] = [earliestDay(date), latestDay(date)];
  if (parsed === null || from === null || to === null) return null;
  const [year = "", fromMonth = "", fromDay = ""] = from.split("-");
  const [toYear, toMonth = "", toDay = ""] = to.split("-");
  if (year !== toYear) return null;
  const points = pointsOf(parsed);
  const isVague = points.some(({ approximate, uncertain }) => approximate || uncertain);
  const isOf = (key: "month" | "day") =>
    points.every((point) => point[key] !== null && point[key] !== "XX");
  const months = gregorianMonths[locale];
  if (isOf("day") && fromMonth === toMonth) {
    // Weeks begin on Saturday in Arabic calendars, on Monday in English ones.
    const first = parseIsoDay(`${year}-${fromMonth}-01`);
    const length = daysInMonth(Number(year), Number(fromMonth));
    const cells = Array.from({ length }, (_, day) => String(day + 1));
    return (
      <Leaf
        title={`${months[Number(fromMonth) - 1] ?? ""} ${year}`}
        kind={`days start-${(weekdayOf(first) + (locale === "ar" ? 1 : 6)) % 7}`}
        {...{ cells, isVague }}
        covered={[Number(fromDay), Number(toDay)]}
      />
    );
  }
  return (
    <Leaf
      title={year}
      kind="months"
      cells={months.map((month) => (locale === "ar" ? month : month.slice(0, 3)))}
      isVague={isVague || !isOf("month")}
      covered={[Number(fromMonth), Number(toMonth)]}
    />
  );
}

interface LeafProps {
  readonly title: string;
  readonly kind: string;
  readonly cells: readonly string[];
  /** The first and the last that the date covers, from 1. */
  readonly covered: readonly [first: number, last: number];
  readonly isVague: boolean;
}

function Leaf({ title, kind, cells, covered: [first, last], isVague }: LeafProps) {
  const mark = isVague ? "vague" : "on";
  return (
    <div className={`leaf ${kind}`} aria-hidden="true">
      <b>{title}</b>
      {cells.map((cell, at) => (
        <span key={cell} className={at + 1 >= first && at < last ? mark : undefined}>
          {cell}
        </span>
      ))}
    </div>
  );
}

function pointsOf(date: EdtfDate) {
  const bounds: readonly EdtfBound[] = date.kind === "point" ? [date] : [date.start, date.end];
  return bounds.filter((bound) => typeof bound !== "string");
}
