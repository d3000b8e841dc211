import { fold } from "../../../arabic/fold.ts";
import { hasWaslHamza } from "../../../arabic/wasl-hamza.ts";
import { countryName } from "../../../countries/country-name.ts";
import type { NameForm } from "../join/name-form.ts";
import { nationalityOf } from "../join/nationality.ts";
import type { NameEntry } from "../name-entry.ts";
import type { Tally } from "./tally.ts";

/** A form that has this share of the most frequent one's articles, and more words, is the name. */
const COMPLETE = 0.2;

/**
 * Makes the entry of one name.
 * @param home the country of most articles: its bodies need no adjective.
 */
export function makeEntry(
  tally: Tally,
  forms: readonly NameForm[],
  home: string | null,
): Omit<NameEntry, "sentences" | "short"> & { readonly inArticle: readonly string[] } {
  const byCount = [...tally.forms].sort((a, b) => b[1] - a[1]);
  const least = COMPLETE * (byCount[0]?.[1] ?? 0);
  const length = (value: number): number => forms[value]?.words.length ?? 0;
  const [main = 0] =
    byCount.filter(([, count]) => count >= least).sort((a, b) => length(b[0]) - length(a[0]))[0] ??
    [];
  // Of several spellings the one in use, but none with a hamza too many where another has none.
  const written = (value: number): string[] =>
    [...(tally.surfaces.get(value) ?? [])]
      .sort(
        ([a, often], [b, rarely]) =>
          Number(hasWaslHamza(a)) - Number(hasWaslHamza(b)) || rarely - often,
      )
      .map(([text]) => text);
  const all = [...new Set(byCount.flatMap(([value]) => written(value)))];
  const plain = written(main)[0] ?? all[0] ?? forms[main]?.words.join(" ") ?? "";
  const { type = "organisation" } = forms[tally.group] ?? {};
  const confidence = Math.max(...byCount.map(([value]) => forms[value]?.confidence ?? 0));
  const { articles, country } = tally;
  const common = { type, articles, confidence, country };
  if (country === null || country === home)
    return { ...common, name: plain, forms: [...new Set([plain, ...all])], inArticle: [] };
  const isQualified = (name: string): boolean =>
    name.split(" ").some((word) => nationalityOf(fold(word)) === country);
  const qualified = all.filter(isQualified);
  const name = qualified[0] ?? `${plain} (${countryName(country, "ar")})`;
  const rest = all.filter((form) => !isQualified(form));
  return { ...common, name, forms: [...new Set([name, ...qualified])], inArticle: rest };
}
