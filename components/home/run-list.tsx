import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { SiteLink } from "../link/site-link.tsx";
import type { CountIndexProps } from "../list/count-index.tsx";

interface RunListProps {
  readonly locale: Locale;
  readonly entries: readonly (Pick<CountIndexProps["entries"][number], "to" | "label"> & {
    /** Number of articles; null where numbers say nothing. */
    readonly count: number | null;
  })[];
}

/** Links that run on in lines, each with its number, as in the index of a book. */
export function RunList({ locale, entries }: RunListProps) {
  return (
    <ul className="run">
      {entries.map(({ to, label, count }) => (
        <li key={to}>
          <SiteLink to={to}>
            {label}
            {count !== null && <span className="soft"> {formatNumber(locale, count)}</span>}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
