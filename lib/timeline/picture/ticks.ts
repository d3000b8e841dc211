import { once } from "../../base/once.ts";
import { utcDay, utcTickInterval } from "d3-time";
import { civilDay } from "../../dates/civil-day.ts";
import type { Locale } from "../../locale/locale.ts";
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

/** Rough width of a letter of a label, and what is left free between two, in pixels. */
const LETTER = 6.6;
const GAP = 12;

/** Ticks of the axis: whole decades, years, months or days (d3-time), as many as have room for their labels. */
export function axisTicks(view: View, locale: Locale): readonly Tick[] {
  const scale = timeScale(view);
  let wanted = Math.max(2, Math.floor(view.width / 60));
  for (;;) {
    const days = tickDays(view, wanted);
    const step = days.length > 1 ? (days[1] ?? 0) - (days[0] ?? 0) : 366;
    const ticks = days.map((day) => ({ x: tenth(scale(day)), ...labelOf(day, step, locale) }));
    if (wanted <= 2 || haveRoom(ticks)) return ticks;
    wanted = Math.max(2, Math.floor(wanted * 0.8));
  }
}

function tickDays({ from, to }: View, wanted: number): readonly number[] {
  const start = new Date(from * DAY_IN_MS);
  const stop = new Date(to * DAY_IN_MS);
  // Hours make no sense here: nothing is known more precisely than its day.
  const interval = to - from <= wanted ? utcDay : (utcTickInterval(start, stop, wanted) ?? utcDay);
  return interval.range(start, stop).map((date) => Math.round(date.getTime() / DAY_IN_MS));
}

function haveRoom(ticks: readonly Tick[]): boolean {
  return ticks.every(({ x, label }, i) => {
    const next = ticks[i + 1];
    return next === undefined || Math.abs(next.x - x) >= label.length * LETTER + GAP;
  });
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
  return formats[locale]()[form].format(day * DAY_IN_MS);
}

const formats = { ar: once(() => formatsIn("ar")), en: once(() => formatsIn("en")) };

function formatsIn(locale: Locale) {
  const month = locale === "ar" ? "long" : "short";
  const options = { timeZone: "UTC", month } as const;
  return {
    month: new Intl.DateTimeFormat(tags[locale], options),
    day: new Intl.DateTimeFormat(tags[locale], { ...options, day: "numeric" }),
  };
}
