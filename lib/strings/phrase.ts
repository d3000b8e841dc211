import type { Locale } from "../locale/locale.ts";
import { formatNumber } from "./format-number.ts";

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

const rules: Readonly<Record<Locale, Intl.PluralRules>> = {
  ar: new Intl.PluralRules("ar"),
  en: new Intl.PluralRules("en"),
};

/**
 * A counted phrase: the form that the language asks for, with the number in it.
 *
 * @param forms - The phrase in every plural form of `locale`.
 * @param n - A whole number from 0.
 * @returns Such as «مقالان» or "12 articles".
 */
export function countPhrase(locale: Locale, forms: AnyPluralForms, n: number): string {
  const category = rules[locale].select(n);
  const form = Object.hasOwn(forms, category)
    ? (forms as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>)[category]
    : undefined;
  return (form ?? forms.other).replace("{n}", formatNumber(locale, n));
}

/**
 * Puts values into a phrase: every `{name}` becomes `values.name`.
 *
 * @throws {Error} for a name without a value, which is a mistake in the program
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The phrase «${phrase}» asks for {${name}}, which was not given.`);
    return value;
  });
}
