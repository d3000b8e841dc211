import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { SiteLink } from "../link/site-link.tsx";
import "./index.css";

export interface CountIndexProps {
  readonly locale: Locale;
  readonly entries: readonly {
    readonly to: string;
    readonly label: string;
    readonly count: number;
  }[];
}

/** Names with the number of articles at the far end, each a link, as in the index of a book. */
export function CountIndex({ locale, entries }: CountIndexProps) {
  return (
    <ul className="index">
      {entries.map(({ to, label, count }) => (
        <li key={to}>
          <SiteLink to={to}>
            <span>{label}</span>
            <span>{formatNumber(locale, count)}</span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
