import type { Locale } from "@/lib/locale/locale.ts";
import { fill } from "@/lib/strings/fill.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../../link/site-link.tsx";

interface PageNumbersProps {
  readonly locale: Locale;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of a page: 0 for the first, the others from 2. */
  readonly to: (number: number) => string;
}

/** All pages of a stretch of the timeline; nothing where there is one. */
export function PageNumbers({ locale, page, pages, to }: PageNumbersProps) {
  const { list } = stringsFor(locale).timelinePage;
  if (pages < 2) return null;
  return (
    <nav aria-label={list.pages}>
      <ul className="tl-years">
        {Array.from({ length: pages }, (_, i) => i + 1).map((n) => (
          <li key={n}>
            <SiteLink
              className="tap"
              to={to(n === 1 ? 0 : n)}
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
