import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { CountIndex, type CountIndexProps } from "./count-index.tsx";

interface FoldedIndexProps extends CountIndexProps {
  /** How many entries are shown at once; the first are the most telling. */
  readonly shown: number;
}

/** An index of which the first entries are shown, and the others on demand; all of them are in the page. */
export function FoldedIndex({ locale, entries, shown }: FoldedIndexProps) {
  const rest = entries.slice(shown);
  return (
    <>
      <CountIndex locale={locale} entries={entries.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="tap">{moreOf(locale, rest.length)}</summary>
          <CountIndex locale={locale} entries={rest} />
        </details>
      )}
    </>
  );
}

function moreOf(locale: Locale, count: number): string {
  return fill(stringsFor(locale).countries.more, { n: formatNumber(locale, count) });
}
