import type { Locale } from "@/lib/locale/locale.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { SiteLink } from "../link/site-link.tsx";
import type { CountIndexProps } from "./count-index.tsx";
import "./count-bars.css";

interface CountBarsProps {
  readonly locale: Locale;
  readonly entries: CountIndexProps["entries"];
  /** What is counted, which decides the colour: places, or what was published when. */
  readonly kind?: "places" | "time";
}

/** Names with the number of their articles as a bar and in figures, each a link. */
export function CountBars({ locale, entries, kind = "time" }: CountBarsProps) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <ul className={`bars bars-${kind}`}>
      {entries.map(({ to, label, count }) => (
        <li key={to}>
          <SiteLink to={to}>
            <span>{label}</span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(0.5, Math.round((1000 * count) / most) / 10)} height="1" />
            </svg>
            <span>{formatNumber(locale, count)}</span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
