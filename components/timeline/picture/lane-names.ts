import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Placed } from "@/lib/timeline/dates/order-events.ts";
import { laneKeys } from "@/lib/timeline/lanes/lane-keys.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";

/** What the lanes of a timeline are called, by their numbers: their countries, then the others. */
export function laneNames(
  locale: Locale,
  placed: readonly Placed<TimelineEvent>[],
): readonly string[] {
  const countries = laneKeys(placed).map((key) => countryName(key, locale));
  const { picture, filters } = stringsFor(locale).timelinePage;
  return [...countries, countries.length === 0 ? filters.any : picture.otherLanes];
}
