import { wholeWords } from "../../arabic/whole-words.ts";
import { displayDate } from "../../dates/display-date.ts";
import type { Locale } from "../../locale/locale.ts";
import { stringsFor } from "../../strings/strings-for.ts";
import type { EventPassage } from "../timeline-event.ts";

/** A text and its language. */
export interface Worded {
  readonly text: string;
  readonly lang: Locale;
}

/** One passage that tells of an event. */
export interface Quote extends Worded {
  readonly article: string;
  /** The headline; null where the article has none. */
  readonly title: Worded | null;
  /** Outlet and publication date in words, as far as they are known. */
  readonly published: string;
  readonly paragraph: number;
  /** Half-open spans of `text` that speak of the date. */
  readonly highlights: readonly (readonly [number, number])[];
  /** The date that the passage itself gives, in words, where it is not that of the event. */
  readonly says: string | null;
  /** How far its English is, in words; left out where none is shown that waits for a review. */
  readonly state?: string;
}

/** What the list shows of a passage. English falls back to the Arabic sentence. */
export function quoteOf(passage: EventPassage, locale: Locale): Quote {
  const translated = locale === "en" ? passage.text.en : null;
  const { id, title, outlet, date, english } = passage.article;
  const shown =
    translated === null ? (title[locale] === null ? null : english.title) : passage.state;
  const published = [outlet?.name[locale] ?? null, date === null ? null : dateWords(date, locale)];
  return {
    article: id,
    title: headline(title, locale),
    published: published.filter((part) => part !== null).join(locale === "ar" ? "، " : ", "),
    paragraph: passage.paragraph,
    text: translated ?? passage.text.ar,
    lang: translated === null ? "ar" : "en",
    highlights:
      translated === null
        ? wholeWords(passage.text.ar, passage.highlights).map(({ start, end }) => [start, end])
        : [],
    says: passage.says === null ? null : dateWords(passage.says, locale),
    ...(locale === "ar" || shown === null || shown === "reviewed"
      ? {}
      : { state: stringsFor(locale).translationState[shown] }),
  };
}

/** A date of the Gregorian calendar in words. */
export function dateWords(date: string, locale: Locale): string {
  return displayDate(date, locale, { calendar: "gregorian" });
}

function headline(title: EventPassage["article"]["title"], locale: Locale): Worded | null {
  const own = title[locale];
  if (own !== null) return { text: own, lang: locale };
  return title.ar === null ? null : { text: title.ar, lang: "ar" };
}
