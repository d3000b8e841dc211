import type { TimelineEvent } from "../timeline-event.ts";

/** So many entries of one date are still read one by one. */
const MOST_SINGLE = 12;

/** Entries of one date that stand together. */
export interface EventGroup {
  /** The country that the entries share, of which they name it first; null where they name none. */
  readonly country: string | null;
  readonly events: readonly TimelineEvent[];
}

/** Entries that follow each other: as they are, or, of a date with very many, in groups by country. */
export type ListPart =
  | { readonly grouped: false; readonly events: readonly TimelineEvent[] }
  | {
      readonly grouped: true;
      readonly date: string | null;
      readonly groups: readonly EventGroup[];
    };

/**
 * Groups the entries of dates that have very many of them by the first country that each names: the largest group first,
 * what names none last. Nothing is left out, and other dates stay as they are.
 */
export function groupEvents(events: readonly TimelineEvent[]): readonly ListPart[] {
  const parts: ListPart[] = [];
  let single: TimelineEvent[] = [];
  const close = () => {
    if (single.length > 0) parts.push({ grouped: false, events: single });
    single = [];
  };
  for (const sameDate of byDate(events)) {
    if (sameDate.length <= MOST_SINGLE) single.push(...sameDate);
    else {
      close();
      parts.push({ grouped: true, date: sameDate[0]?.date ?? null, groups: byCountry(sameDate) });
    }
  }
  close();
  return parts;
}

function byDate(events: readonly TimelineEvent[]): readonly TimelineEvent[][] {
  const dates: TimelineEvent[][] = [];
  for (const event of events) {
    const last = dates.at(-1);
    if (last?.[0]?.date === event.date) last.push(event);
    else dates.push([event]);
  }
  return dates;
}

function byCountry(events: readonly TimelineEvent[]): readonly EventGroup[] {
  const groups = new Map<string | null, TimelineEvent[]>();
  for (const event of events) {
    const country = event.countries[0] ?? null;
    const group = groups.get(country);
    if (group === undefined) groups.set(country, [event]);
    else group.push(event);
  }
  return [...groups]
    .map(([country, own]) => ({ country, events: own }))
    .sort(
      (a, b) =>
        Number(a.country === null) - Number(b.country === null) ||
        b.events.length - a.events.length,
    );
}
