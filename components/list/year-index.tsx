import type { YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountIndex } from "./count-index.tsx";

interface YearIndexProps {
  readonly locale: Locale;
  readonly years: readonly YearCount[];
}

/** Years of publication with the number of their articles; the undated last. */
export function YearIndex({ locale, years }: YearIndexProps) {
  const { undated } = stringsFor(locale).list;
  const entries = years.map(({ year, count }) => ({
    to: paths.year(locale, year),
    label: year ?? undated,
    count,
  }));
  return <CountIndex locale={locale} entries={entries} />;
}
