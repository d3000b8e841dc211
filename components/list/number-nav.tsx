import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { SiteLink } from "../link/site-link.tsx";
import "./pager.css";

interface NumberNavProps {
  readonly locale: Locale;
  /** From 1, of so many. */
  readonly page: number;
  readonly pages: number;
  readonly to: (page: number) => string;
}

/** The pages of a list that is numbered from its beginning: the first, those beside this one, the last. */
export function NumberNav({ locale, page, pages, to }: NumberNavProps) {
  const { list } = stringsFor(locale);
  if (pages < 2) return null;
  const shown = Array.from({ length: pages }, (_, n) => n + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  );
  return (
    <nav className="pager" aria-label={list.pages}>
      <ol>
        {shown.map((number, place) => (
          <li key={number}>
            {number - (shown[place - 1] ?? 0) > 1 && "… "}
            <SiteLink
              className="tap"
              to={to(number)}
              rel={number === page + 1 ? "next" : number === page - 1 ? "prev" : undefined}
              aria-current={number === page ? "page" : undefined}
              aria-label={fill(list.pageOf, { n: formatNumber(locale, number) })}
            >
              {formatNumber(locale, number)}
            </SiteLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
