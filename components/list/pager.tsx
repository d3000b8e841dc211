import type { Page } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";

interface PagerProps {
  readonly page: Page<unknown>;
  readonly locale: Locale;
  /** The address of a page by its number; 0 is the front page. */
  readonly to: (number: number) => string;
}

/** The ways from one page of a long list to the newer and the older one. */
export function Pager({ page, locale, to }: PagerProps) {
  const { list } = stringsFor(locale);
  if (page.newer === null && page.older === null) return null;
  return (
    <nav className="links" aria-label={list.pages}>
      {page.newer !== null && (
        <SiteLink className="tap" rel="prev" to={to(page.newer)}>
          {list.newer}
        </SiteLink>
      )}
      {page.older !== null && (
        <SiteLink className="tap" rel="next" to={to(page.older)}>
          {list.older}
        </SiteLink>
      )}
    </nav>
  );
}
