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
}

/**
 * The ways from one page of a long list: to the newer and the older one, and by number to those beside it, the newest
 * and the oldest. Pages are numbered from the oldest, so their numbers fall.
 */
export function Pager({ page, locale, to }: PagerProps) {
  const { list } = stringsFor(locale);
  if (page.numbers.length === 0) return null;
  return (
    <nav className="pager" aria-label={list.pages}>
      {page.newer !== null && (
        <SiteLink className="tap" rel="prev" to={to(page.newer)}>
          {list.newer}
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
                {number === 0 ? list.newest : formatNumber(locale, number)}
              </SiteLink>
            )}
          </li>
        ))}
      </ol>
      {page.older !== null && (
        <SiteLink className="tap" rel="next" to={to(page.older)}>
          {list.older}
        </SiteLink>
      )}
    </nav>
  );
}
