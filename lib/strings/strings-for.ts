import type { Locale } from "../locale/locale.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import type { Strings } from "./strings.ts";

const all: { readonly [L in Locale]: Strings<L> } = { ar, en };

/** The words of the interface in one language. */
export function stringsFor<L extends Locale>(locale: L): Strings<L> {
  return all[locale];
}
