import type { EventItem } from "./event-item.ts";

/** So many entries of one date are still read one by one. */
const MOST_SINGLE = 12;

/** Entries of one date that stand together. */
interface EventGroup {
  /** The name of the country that each of the entries names first; null where they name none. */
  readonly country: string | null;
  readonly events: readonly EventItem[];
}

/** Entries that follow each other: as they are, or, of a date with very many, in groups by country. */
export type ListPart =
  | { readonly grouped: false; readonly events: readonly EventItem[] }
  | {
      readonly grouped: true;
      /** The date in words. */
      readonly words: string;
      readonly groups: readonly EventGroup[];
    };

/**
 * Groups the entries of dates that have very many of them by the first country that each names: the largest group first,
 * what names none last. Nothing is left out, and other dates stay as they are.
 */
export function groupEvents(events: readonly EventItem[]): readonly ListPart[] {
  const parts: ListPart[] = [];
  let single: EventItem[] = [];
  const close = () => {
    if (single.length > 0) parts.push({ grouped: false, events: single });
    single = [];
  };
  for (const sameDate of byDate(events)) {
    if (sameDate.length <= MOST_SINGLE) single.push(...sameDate);
    else {
      close();
      parts.push({ grouped: true, words: sameDate[0]?.words ?? "", groups: byCountry(sameDate) });
    }
  }
  close();
  return parts;
}

function byDate(events: readonly EventItem[]): readonly EventItem[][] {
  const dates: EventItem[][] = [];
  for (const event of events) {
    const last = dates.at(-1);
    if (last?.[0]?.date === event.date) last.push(event);
    else dates.push([event]);
  }
  return dates;
}

function byCountry(events: readonly EventItem[]): readonly EventGroup[] {
  const groups = new Map<string | null, EventItem[]>();
  for (const event of events) {
    const country = event.countries[0]?.[1] ?? null;
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
