import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { PeriodSlice } from "@/lib/timeline/periods.ts";
import { SiteLink } from "../link/site-link.tsx";
import { periodPlace } from "./event-place.ts";
import { periodLabel } from "./period-title.ts";

interface PeriodNavProps {
  readonly locale: Locale;
  readonly periods: readonly PeriodSlice[];
  /** Number of entries on the whole timeline. */
  readonly total: number;
}

/** All years with the number of their entries: the picture in words, and the way in without scripts. */
export function PeriodNav({ locale, periods, total }: PeriodNavProps) {
  return (
    <nav aria-label={stringsFor(locale).timelinePage.list.years}>
      <ul className="tl-years">
        {periods.map((period) => (
          <li key={period.key}>
            <SiteLink className="tap" to={periodPlace(locale, period, total)}>
              {periodLabel(period.key, locale)}{" "}
              <span className="soft small">({formatNumber(locale, period.count)})</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
