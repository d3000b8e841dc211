import type { ReactNode } from "react";
import type { YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { fill } from "@/lib/strings/phrase.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { UNDATED } from "@/lib/timeline/dates/period.ts";
import { SiteLink } from "../link/site-link.tsx";
import "./index.css";

export interface CountIndexProps {
  readonly locale: Locale;
  /** Set where the names are of places, which have their colour. */
  readonly places?: boolean;
  readonly entries: readonly {
    readonly to: string;
    readonly label: ReactNode;
    readonly count: number;
  }[];
}

/**
 * Names with the number of articles at the far end, each a link, as in the index of a book. Numbers stand only where
 * they differ.
 *
 * @param among - the entries of the whole list, of which these are a part.
 */
export function CountIndex({
  locale,
  entries,
  places = false,
  among = entries,
}: CountIndexProps & { readonly among?: CountIndexProps["entries"] }) {
  const first = among[0]?.count;
  const isCounted = first !== 1 || among.some(({ count }) => count !== first);
  return (
    <ul className={places ? "index places" : "index"}>
      {entries.map(({ to, label, count }) => (
        <li key={to}>
          <SiteLink to={to}>
            <span>{label}</span>
            {isCounted && <span>{formatNumber(locale, count)}</span>}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}

interface FoldedIndexProps extends CountIndexProps {
  /** How many entries are shown at once; the first are the most telling. */
  readonly shown: number;
}

/** An index of which the first entries are shown, and the others on demand; all of them are in the page. */
export function FoldedIndex({ locale, entries, places = false, shown }: FoldedIndexProps) {
  const part = { locale, places, among: entries };
  const rest = entries.slice(shown);
  return (
    <>
      <CountIndex {...part} entries={entries.slice(0, shown)} />
      {rest.length > 0 && (
        <details>
          <summary className="tap">{moreOf(locale, rest.length)}</summary>
          <CountIndex {...part} entries={rest} />
        </details>
      )}
    </>
  );
}

function moreOf(locale: Locale, count: number): string {
  return fill(stringsFor(locale).countries.more, { n: formatNumber(locale, count) });
}

interface YearIndexProps {
  readonly locale: Locale;
  readonly years: readonly YearCount[];
}

/** Years of publication with the number of their articles; the undated last. */
export function YearIndex({ locale, years }: YearIndexProps) {
  const { undated } = stringsFor(locale).list;
  const entries = years.map(({ year, count }) => ({
    to: paths.published(locale, year ?? UNDATED),
    label: year ?? undated,
    count,
  }));
  return <CountIndex locale={locale} entries={entries} />;
}
