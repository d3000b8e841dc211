import { once } from "../../base/once.ts";
import { utcDay, utcTickInterval } from "d3-time";
import { civilDay } from "../../dates/civil-day.ts";
import type { Locale } from "../../locale/locale.ts";
import type { Extent } from "../dates/extent.ts";
import { drawnDays } from "../dates/gaps.ts";
import { plotOf, tenth, timeScale, type View } from "./view.ts";

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
  const parts = partsOf(view);
  let wanted = Math.max(2, Math.floor(plotOf(view).width / 60));
  for (;;) {
    const { days, step } = tickDays(view, parts, wanted);
    // The first of what follows a gap names its year, as the eye cannot count it.
    const begin = new Set(parts.length > 1 ? parts.map(({ from }) => from) : []);
    const ticks = days.map((day) => ({
      x: tenth(scale(day)),
      ...(begin.has(day) && step <= 300
        ? { label: beginning(day, locale), strong: true }
        : labelOf(day, step, locale)),
    }));
    // Between gaps lie times of any length: there each tick is kept for which there is room.
    if (parts.length > 1) return ticks.reduce(withRoom, []);
    if (wanted <= 2 || haveRoom(ticks)) return ticks;
    wanted = Math.max(2, Math.floor(wanted * 0.8));
  }
}

/** What of a view lies outside of gaps, in order. */
function partsOf({ from, to, gaps }: View): readonly Extent[] {
  const inside = gaps.filter((gap) => gap.from < to && gap.to > from);
  const starts = [from, ...inside.map((gap) => gap.to)];
  const ends = [...inside.map((gap) => gap.from), to];
  return starts.flatMap((start, n) => {
    const end = ends[n] ?? to;
    return start < end ? [{ from: start, to: end }] : [];
  });
}

function tickDays(view: View, parts: readonly Extent[], wanted: number) {
  const length = drawnDays(view, view.gaps);
  const date = (day: number) => new Date(day * DAY_IN_MS);
  // Hours make no sense here: nothing is known more precisely than its day.
  const interval =
    length <= wanted
      ? utcDay
      : (utcTickInterval(date(view.from), date(view.from + length), wanted) ?? utcDay);
  const days = parts.flatMap(({ from, to }) => {
    const inPart = interval.range(date(from), date(to));
    // A part after a gap is named even when no round date lies in it.
    const named = parts.length > 1 ? [date(Math.ceil(from)), ...inPart] : inPart;
    return [...new Set(named.map((each) => Math.round(each.getTime() / DAY_IN_MS)))];
  });
  const first = interval.ceil(date(0)).getTime();
  return { days, step: (interval.ceil(new Date(first + 1)).getTime() - first) / DAY_IN_MS };
}

function haveRoom(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, i) => {
    const next = ticks[i + 1];
    return next === undefined || fits(tick, next);
  });
}

function withRoom(kept: Tick[], tick: Tick): Tick[] {
  const last = kept.at(-1);
  if (last === undefined || fits(last, tick)) kept.push(tick);
  return kept;
}

function fits({ x, label }: Tick, next: Tick): boolean {
  return Math.abs(next.x - x) >= label.length * LETTER + GAP;
}

function labelOf(day: number, step: number, locale: Locale): Omit<Tick, "x"> {
  const date = civilDay(day);
  const beginsYear = date.month === 1 && date.day === 1;
  if (step > 300 || beginsYear) return { label: String(date.year), strong: step <= 300 };
  if (step > 26) return { label: monthName(day, locale, "month"), strong: false };
  if (date.day === 1) return { label: monthName(day, locale, "month"), strong: true };
  return { label: monthName(day, locale, "day"), strong: false };
}

/** The month and its year; the year alone at its beginning. */
function beginning(day: number, locale: Locale): string {
  const { year, month, day: ofMonth } = civilDay(day);
  if (month === 1 && ofMonth === 1) return String(year);
  return `${monthName(day, locale, "month")} ${year}`;
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
