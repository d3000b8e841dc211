import type { Locale } from "../locale/locale.ts";
import type { AnyPluralForms } from "./plural-forms.ts";
import { formatNumber } from "./format-number.ts";

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
