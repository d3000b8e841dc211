import type { Locale } from "../../locale/locale.ts";
import type { Placed } from "../dates/order-events.ts";
import type { Extent } from "../dates/extent.ts";
import { lanesOf, type LaneCodes } from "../lanes/lane-codes.ts";
import type { Dated } from "../picture/layout/layout-poles.ts";
import type { TimelineEvent } from "../timeline-event.ts";

/** The names that a picture may show of entries, by ordinal: those of the entries that lie in it. */
export function namedEvents(
  placed: readonly Placed<TimelineEvent>[],
  ordinals: Iterable<number>,
  locale: Locale,
): readonly Dated[] {
  const named: Dated[] = [];
  for (const ordinal of ordinals) {
    const { event, span } = placed[ordinal] ?? {};
    const text = event?.name[locale] ?? event?.name.ar;
    if (event === undefined || text === undefined || text === null) continue;
    const { first = null, end = null } = span ?? {};
    named.push({
      ...{ ordinal, text, weight: weightOf(event, text) },
      ...{ first: first ?? end ?? 0, end: end ?? first ?? 0 },
    });
  }
  return named;
}

/** Into so many parts a picture is cut, of which each lane names its weightiest. */
const PARTS = 9;
/** So many are tried in each. */
const EACH = 3;
/** What is known less closely stands on no stack. */
const LONGEST = 31;

/** The weightiest of many names, spread over the lanes and over time. */
export function spreadNames(
  named: readonly Dated[],
  { masks }: LaneCodes,
  { from, to }: Extent,
): readonly Dated[] {
  const parts = new Map<string, number>();
  return [...named]
    .sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal)
    .filter(({ first, end }) => end - first <= LONGEST)
    .filter(({ ordinal, first }) => {
      const part = Math.floor(((first - from) / (to - from)) * PARTS);
      const key = `${part} ${lanesOf(masks[ordinal] ?? 1).at(-1) ?? 0}`;
      const count = parts.get(key) ?? 0;
      parts.set(key, count + 1);
      return count < EACH;
    });
}

/**
 * Those weigh most that a record names, that several articles tell, and that concern several countries. Names of this
 * length say what happened and still have room.
 */
const [SHORT, LONG] = [16, 44];

function weightOf({ record, articles, countries, kind }: TimelineEvent, text: string): number {
  return (
    (record === null ? 0 : 12) +
    Math.min(articles - 1, 9) * 6 +
    Math.min(countries.length, 3) +
    (kind === "happening" ? 1 : 0) +
    (text.length >= SHORT && text.length <= LONG ? 2 : 0)
  );
}
