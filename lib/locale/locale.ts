/** The languages of the interface. Arabic comes first: it is the language of the record. */
export const locales = ["ar", "en"] as const;

/** A language of the interface (BCP 47 primary subtag). */
export type Locale = (typeof locales)[number];

/** One value in each language of the interface. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** Writing direction, as the HTML `dir` attribute says it. */
export type Direction = "rtl" | "ltr";

const directions: Localized<Direction> = { ar: "rtl", en: "ltr" };

/** The writing direction of a language. */
export function direction(locale: Locale): Direction {
  return directions[locale];
}

/** Whether a text, such as a path segment, names a language of the interface. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The language a reader can switch to from the given one. */
export function otherLocale(locale: Locale): Locale {
  return locale === "ar" ? "en" : "ar";
}
