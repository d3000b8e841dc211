import { wholeWords } from "../../arabic/whole-words.ts";
import { countryName } from "../../countries/country-name.ts";
import { displayDate } from "../../dates/display-date.ts";
import { precisionOf } from "../../dates/edtf-bounds.ts";
import { type EdtfBound, parseEdtf } from "../../dates/edtf.ts";
import type { Locale } from "../../locale/locale.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import type { PrecisionWord } from "../../strings/timeline-strings.ts";
import type { TimelineEvent } from "../timeline-event.ts";

/** What is said of the precision of a date. */
interface SaidPrecision {
  readonly word: PrecisionWord;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The word for the precision of an EDTF date; open intervals and unknown years have words of their own. */
function precisionWord(edtf: string): SaidPrecision {
  const date = parseEdtf(edtf);
  if (date === null) return { word: "unknown", approximate: false, uncertain: false };
  const ends: readonly EdtfBound[] = date.kind === "point" ? [date] : [date.start, date.end];
  const some = (key: "approximate" | "uncertain") =>
    ends.some((end) => typeof end !== "string" && end[key]);
  return {
    word: wordOf(edtf, ends),
    approximate: some("approximate"),
    uncertain: some("uncertain"),
  };
}

function wordOf(edtf: string, [start, end = start]: readonly EdtfBound[]): PrecisionWord {
  if (typeof end === "string") return "openEnd";
  if (typeof start === "string") return "openStart";
  if (start?.year === "XXXX" && start.month !== null) return "yearless";
  return precisionOf(edtf);
}

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
  /** How precisely the date is known, and how surely. */
  readonly precision: string;
  readonly article: string;
  /** The headline; null where the article has none. */
  readonly title: { readonly text: string; readonly lang: Locale } | null;
  readonly paragraph: number;
  /** The passage that says so. */
  readonly text: string;
  readonly lang: Locale;
  /** Half-open spans of `text` that speak of the date. */
  readonly highlights: readonly (readonly [number, number])[];
  /** Code and name. */
  readonly countries: readonly (readonly [string, string])[];
}

/** What the list says of an event. English falls back to the Arabic sentence, marked as such. */
export function eventItem(event: TimelineEvent, locale: Locale): EventItem {
  const { id, kind, date, certainty, passage, countries } = event;
  const { list } = stringsFor(locale).timelinePage;
  const translated = locale === "en" ? passage.text.en : null;
  const said = date === null ? null : precisionWord(date);
  const precision = [
    list.precision[said?.word ?? "unknown"],
    said?.approximate ? list.approximate : null,
    said?.uncertain ? list.uncertain : null,
    date !== null && certainty === "inferred" ? list.inferred : null,
    date !== null && certainty === "confirmed" ? list.confirmed : null,
  ];
  return {
    id,
    kind,
    date,
    words: date === null ? list.undated : displayDate(date, locale, { calendar: "gregorian" }),
    hijri: date === null ? null : hijri(date, locale),
    precision: precision.filter((part) => part !== null).join(locale === "ar" ? "؛ " : "; "),
    article: passage.article.id,
    title: headline(passage.article.title, locale),
    paragraph: passage.paragraph,
    text: translated ?? passage.text.ar,
    lang: translated === null ? "ar" : "en",
    highlights:
      translated === null
        ? wholeWords(passage.text.ar, passage.highlights).map(({ start, end }) => [start, end])
        : [],
    countries: countries.map((iso2) => [iso2, countryName(iso2, locale)]),
  };
}

function headline(
  title: TimelineEvent["passage"]["article"]["title"],
  locale: Locale,
): EventItem["title"] {
  const own = title[locale];
  if (own !== null) return { text: own, lang: locale };
  return title.ar === null ? null : { text: title.ar, lang: "ar" };
}

function hijri(date: string, locale: Locale): string | null {
  const words = displayDate(date, locale, { calendar: "hijri" });
  return words === "" || words === displayDate(date, locale, { calendar: "gregorian" })
    ? null
    : words;
}
