import type { Locale } from "@/lib/locale/locale.ts";
import type { AnyPluralForms } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { TimelineStrings } from "@/lib/strings/timeline-strings.ts";
import type { Timeline } from "@/lib/timeline/list/timeline-of.ts";
import type { TimelineEvent } from "@/lib/timeline/timeline-event.ts";
import type { ItemContext } from "../list/item-html.ts";
import { siteHref } from "../../link/site-href.ts";
import { laneNames } from "./lane-names.ts";

/** The words that the timeline's island needs; they travel with the page, so that it carries none itself. */
export interface TimelineWords {
  readonly item: ItemContext["words"];
  readonly entries: AnyPluralForms;
  readonly inferredSign: string;
  /** What lanes are called, by their numbers. */
  readonly lanes: readonly string[];
  readonly picture: Pick<
    TimelineStrings<Locale>["picture"],
    "tallest" | "hidden" | "published" | "long" | "gapMonths" | "gapYears" | "counted"
  >;
  readonly island: TimelineStrings<Locale>["island"];
}

/** How entries are written on the pages of a language. */
export function itemContext(locale: Locale): ItemContext {
  const { counts, timelinePage } = stringsFor(locale);
  const { list } = timelinePage;
  return {
    locale,
    base: siteHref(""),
    words: {
      kinds: timelinePage.kinds,
      inferred: list.inferred,
      paragraph: list.paragraph,
      noHeadline: list.noHeadline,
      more: list.more,
      outside: list.outside,
      says: list.says,
      differs: list.differs,
      articles: counts.articles,
      others: list.others,
      noCountry: list.noCountry,
      comma: locale === "ar" ? "، " : ", ",
    },
  };
}

/** The words for the island on the pages of a language. */
export function timelineWords(
  locale: Locale,
  { placed }: Pick<Timeline<TimelineEvent>, "placed">,
): TimelineWords {
  const { entries, list, picture, island } = stringsFor(locale).timelinePage;
  const { tallest, hidden, published, long, gapMonths, gapYears, counted } = picture;
  return {
    item: itemContext(locale).words,
    entries,
    inferredSign: list.inferredSign,
    lanes: laneNames(locale, placed),
    picture: { tallest, hidden, published, long, gapMonths, gapYears, counted },
    island,
  };
}
