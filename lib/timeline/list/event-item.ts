import { countryName } from "../../countries/country-name.ts";
import { displayDate } from "../../dates/display-date.ts";
import type { Locale } from "../../locale/locale.ts";
import { nameIn } from "../../locale/name-in.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { precisionWord } from "./precision-word.ts";
import { dateWords, type Quote, quoteOf, type Worded } from "./quote.ts";

/** One entry of the timeline's list in one language: all words are ready, so that the browser formats none. */
export interface EventItem {
  readonly id: string;
  readonly kind: TimelineEvent["kind"];
  /** EDTF, or null. */
  readonly date: string | null;
  /** The date in words, Gregorian; "undated" where there is none. */
  readonly words: string;
  /** The same in the Hijri calendar, named; null where it cannot be said. */
  readonly hijri: string | null;
  /** How precisely the date is known, and how surely, where the date itself does not say it. */
  readonly precision: string;
  /** Whether the machine has worked out the date, and nobody has confirmed it. */
  readonly inferred: boolean;
  /** Who gives the date, where it comes from outside. */
  readonly source: { readonly text: string; readonly url: string | null } | null;
  /** In the language of the passage, or of the page for a record; null where there is none. */
  readonly name: Worded | null;
  /** The event record that this is the entry of. */
  readonly record: string | null;
  /** The record that gives the same event another date, with that date in words. */
  readonly differs: {
    readonly record: string;
    readonly name: Worded;
    readonly date: string;
  } | null;
  readonly quotes: readonly Quote[];
  /** Articles that tell it and are not quoted. */
  readonly more: number;
  /** Code and name. */
  readonly countries: readonly (readonly [string, string])[];
}

/** What the list says of an event. English falls back to the Arabic sentence, marked as such. */
export function eventItem(event: TimelineEvent, locale: Locale): EventItem {
  const { id, kind, date, record, differs, countries, passages } = event;
  const { list } = stringsFor(locale).timelinePage;
  const quotes = passages.map((passage) => quoteOf(passage, locale));
  return {
    id,
    kind,
    date,
    words: date === null ? list.undated : dateWords(date, locale),
    hijri: date === null ? null : hijri(date, locale),
    precision: precisionOfEvent(event, locale),
    inferred: date !== null && event.certainty === "inferred",
    source: event.dateSource && { text: event.dateSource.name[locale], url: event.dateSource.url },
    name: nameOf(event, quotes[0]?.lang ?? locale, locale),
    record,
    differs: differs && {
      record: differs.record,
      name: nameIn(differs.name, locale),
      date: dateWords(differs.date, locale),
    },
    quotes,
    more: event.articles - quotes.length,
    countries: countries.map((iso2) => [iso2, countryName(iso2, locale)]),
  };
}

/** A record keeps its name beside every sentence; one cut from a sentence stands beside that one, not its translation. */
function nameOf({ name, record }: TimelineEvent, lang: Locale, locale: Locale): Worded | null {
  const own = name[locale];
  if (own !== null && (locale === lang || name.en !== null)) return { text: own, lang: locale };
  return name.ar === null || (lang !== "ar" && record === null)
    ? null
    : { text: name.ar, lang: "ar" };
}

function precisionOfEvent({ date, certainty, record, dateSource }: TimelineEvent, locale: Locale) {
  const { list } = stringsFor(locale).timelinePage;
  const said = date === null ? null : precisionWord(date);
  const parts = [
    said === null || !(said.word in list.precision)
      ? null
      : list.precision[said.word as keyof typeof list.precision],
    said?.uncertain ? list.uncertain : null,
    date !== null && certainty === "confirmed" ? list.confirmed : null,
    record !== null && certainty === null && dateSource === null ? list.ofRecord : null,
  ];
  return parts.filter((part) => part !== null).join(locale === "ar" ? "؛ " : "; ");
}

/** Of a day, a span of days or a month; the months of another calendar beside a year, or beside "about", say more than is known. */
function hijri(date: string, locale: Locale): string | null {
  if (/[~?%X]|^\d{4}(\/|$)|\/\d{4}$/.test(date)) return null;
  const words = displayDate(date, locale, { calendar: "hijri" });
  return words === "" || words === dateWords(date, locale) ? null : words;
}
