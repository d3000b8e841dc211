import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

/** The title of a page of one year's articles; `year` null is the undated, `number` 0 the front page. */
export function yearTitle(locale: Locale, year: string | null, number: number): string {
  const { list } = stringsFor(locale);
  const title = year === null ? list.articlesUndated : fill(list.articlesOfYear, { year });
  if (number === 0) return title;
  return `${title} · ${fill(list.pageOf, { n: formatNumber(locale, number) })}`;
}
