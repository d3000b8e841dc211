import type { Page } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import "./pager.css";

interface PagerProps {
  readonly page: Page<unknown>;
  readonly locale: Locale;
  /** The address of a page by its number; 0 is the front page. */
  readonly to: (number: number) => string;
  /** False where the list is in another order than by date: its pages are then just before and after one another. */
  readonly byDate?: boolean;
}

/**
 * The ways from one page of a long list: to the newer and the older one, and by number to those beside it, the newest
 * and the oldest. Pages are numbered from the oldest, so their numbers fall.
 */
export function Pager({ page, locale, to, byDate = true }: PagerProps) {
  const { list, results } = stringsFor(locale);
  const [newer, older, newest] = byDate
    ? [list.newer, list.older, list.newest]
    : [results.previous, results.next, list.first];
  if (page.numbers.length === 0) return null;
  return (
    <nav className="pager" aria-label={list.pages}>
      {page.newer !== null && (
        <SiteLink className="tap" rel="prev" to={to(page.newer)}>
          {newer}
        </SiteLink>
      )}
      <ol>
        {page.numbers.map((number, place) => (
          <li key={number ?? `gap ${place}`}>
            {number === null ? (
              "…"
            ) : (
              <SiteLink
                className="tap"
                to={to(number)}
                aria-current={number === page.number ? "page" : undefined}
                aria-label={
                  number === 0 ? undefined : fill(list.pageOf, { n: formatNumber(locale, number) })
                }
              >
                {number === 0 ? newest : formatNumber(locale, number)}
              </SiteLink>
            )}
          </li>
        ))}
      </ol>
      {page.older !== null && (
        <SiteLink className="tap" rel="next" to={to(page.older)}>
          {older}
        </SiteLink>
      )}
    </nav>
  );
}
