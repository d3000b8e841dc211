import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { periodLabel } from "./period-title.ts";

interface PeriodNavProps {
  readonly locale: Locale;
  /** What the stretches are: years, months or days. */
  readonly label: string;
  readonly periods: readonly { readonly key: string; readonly count: number }[];
  /** The address of the list of a stretch. */
  readonly to: (key: string) => string;
}

/** All stretches of time with the number of their entries: the picture in words, and the way in without scripts. */
export function PeriodNav({ locale, label, periods, to }: PeriodNavProps) {
  return (
    <nav aria-label={label}>
      <ul className="tl-years">
        {periods.map(({ key, count }) => (
          <li key={key}>
            <SiteLink className="tap" to={to(key)}>
              {periodLabel(key, locale)}{" "}
              <span className="soft small">({formatNumber(locale, count)})</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
