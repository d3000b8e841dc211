import type { YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { binName, binTop, yearBins } from "../view/year-bins.ts";
import "./strip.css";

interface YearStripProps {
  readonly locale: Locale;
  readonly years: readonly YearCount[];
}

/** What the archive has of each year, as bars that lead to the search within it; the results have the same. */
export function YearStrip({ locale, years }: YearStripProps) {
  const bins = yearBins(
    years
      .flatMap(({ year, count }) => (year === null ? [] : [{ year: Number(year), count }]))
      .sort((a, b) => a.year - b.year),
  );
  return (
    <ol className={bins.length > 6 ? "strip many" : "strip"}>
      {bins.map((bin) => (
        <li key={bin.from}>
          {bin.count > 0 && (
            <a href={`?from=${bin.from}&to=${bin.to}`}>
              <span>{binName(bin)}</span>
              <svg aria-hidden>
                <rect width="100%" height="100%" y={binTop(bin, bins)} />
              </svg>
              <small>{formatNumber(locale, bin.count)}</small>
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
