import type { Locale } from "../locale/locale.ts";

/** The CLDR plural categories that each language tells apart for whole numbers. */
interface Categories {
  ar: "zero" | "one" | "two" | "few" | "many" | "other";
  en: "one" | "other";
}

/**
 * A counted phrase in every form its language has; `{n}` stands for the number. A form that is missing
 * does not compile, so Arabic can never say «3 مقال».
 */
export type PluralForms<L extends Locale> = Readonly<Record<Categories[L], string>>;

/** Counted phrases of whichever language. */
export type AnyPluralForms = { [L in Locale]: PluralForms<L> }[Locale];
