import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { PeriodSlice } from "@/lib/timeline/periods.ts";
import { SiteLink } from "../link/site-link.tsx";

interface PeriodPagerProps {
  readonly locale: Locale;
  readonly period: Pick<PeriodSlice, "key">;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** All pages of a period; nothing where there is one. */
export function PeriodPager({ locale, period, page, pages }: PeriodPagerProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (pages < 2) return null;
  return (
    <nav aria-label={list.pages}>
      <ul className="tl-years">
        {Array.from({ length: pages }, (_, i) => i + 1).map((n) => (
          <li key={n}>
            <SiteLink
              className="tap"
              to={paths.timelineYear(locale, period.key, n === 1 ? 0 : n)}
              aria-current={n === page ? "page" : undefined}
              aria-label={fill(list.page, { n: formatNumber(locale, n) })}
            >
              {formatNumber(locale, n)}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
