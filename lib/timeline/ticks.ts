import { utcDay, utcTickInterval } from "d3-time";
import { civilDay } from "../dates/civil-day.ts";
import type { Locale } from "../locale/locale.ts";
import { tenth, timeScale, type View } from "./view.ts";

/** One tick of the axis. */
export interface Tick {
  /** Pixels from the left. */
  readonly x: number;
  readonly label: string;
  /** A tick that begins a year among months, or a month among days: set stronger. */
  readonly strong: boolean;
}

const DAY_IN_MS = 86_400_000;

// Pinned to the Gregorian calendar and digits 0–9, so that build and browser write the same.
const tags: Readonly<Record<Locale, string>> = { ar: "ar-u-ca-gregory-nu-latn", en: "en-GB" };

const monthNames = new Map<string, Intl.DateTimeFormat>();

/** Ticks of the axis, about one to `spacing` pixels: whole decades, years, months or days (d3-time). */
export function axisTicks(view: View, locale: Locale, spacing = 76): readonly Tick[] {
  const start = new Date(view.from * DAY_IN_MS);
  const stop = new Date(view.to * DAY_IN_MS);
  const wanted = Math.max(2, Math.floor(view.width / spacing));
  let interval = utcTickInterval(start, stop, wanted);
  // Hours make no sense here: nothing is known more precisely than its day.
  if (interval === null || view.to - view.from <= wanted) interval = utcDay;
  const scale = timeScale(view);
  const days = interval.range(start, stop).map((date) => Math.round(date.getTime() / DAY_IN_MS));
  const step = days.length > 1 ? (days[1] ?? 0) - (days[0] ?? 0) : 366;
  return days.map((day) => ({ x: tenth(scale(day)), ...labelOf(day, step, locale) }));
}

function labelOf(day: number, step: number, locale: Locale): Omit<Tick, "x"> {
  const date = civilDay(day);
  const beginsYear = date.month === 1 && date.day === 1;
  if (step > 300 || beginsYear) return { label: String(date.year), strong: step <= 300 };
  if (step > 26) return { label: monthName(day, locale, "month"), strong: false };
  if (date.day === 1) return { label: monthName(day, locale, "month"), strong: true };
  return { label: monthName(day, locale, "day"), strong: false };
}

function monthName(day: number, locale: Locale, form: "month" | "day"): string {
  const key = `${locale}-${form}`;
  let format = monthNames.get(key);
  if (format === undefined) {
    const month = locale === "ar" ? "long" : "short";
    format = new Intl.DateTimeFormat(tags[locale], {
      timeZone: "UTC",
      month,
      ...(form === "day" ? { day: "numeric" } : {}),
    });
    monthNames.set(key, format);
  }
  return format.format(day * DAY_IN_MS);
}
