import type { CountryCount, YearCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import type { MenuSection } from "@/lib/site/menu.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { UNDATED } from "@/lib/timeline/dates/period.ts";
import { SiteLink } from "../../link/site-link.tsx";
import { Part } from "../../page/part.tsx";
import { sectionPath } from "../../page/section.ts";

interface BrowseInsteadProps {
  readonly locale: Locale;
  readonly menu: readonly MenuSection[];
  readonly countries: readonly CountryCount[];
  readonly years: readonly YearCount[];
}

/** Countries that stand on the page; all have a page of their own. */
const mostCountries = 8;

/** The ways into the archive without a question: its countries, its sections. */
export function BrowseInstead({ locale, menu, countries, years }: BrowseInsteadProps) {
  const s = stringsFor(locale);
  const undated = years.find(({ year }) => year === null);
  const ways = [
    ...menu.map((section) => ({
      to: sectionPath(locale, section),
      label: s.sections[section],
      count: undefined,
    })),
    { to: paths.years(locale), label: s.list.allPeriods, count: undefined },
    ...(undated
      ? [{ to: paths.published(locale, UNDATED), label: s.list.undated, count: undated.count }]
      : []),
  ];
  return (
    <Part id="browse" title={s.search.browseTitle}>
      <p className="ways place">
        {countries.slice(0, mostCountries).map(({ iso2, count }) => (
          <Way key={iso2} to={paths.country(locale, iso2)} {...{ locale, count }}>
            {countryName(iso2, locale)}
          </Way>
        ))}
      </p>
      <p className="ways">
        {ways.map(({ to, label, count }) => (
          <Way key={to} {...{ locale, to, count }}>
            {label}
          </Way>
        ))}
      </p>
    </Part>
  );
}

interface WayProps {
  readonly locale: Locale;
  readonly to: string;
  /** Of articles, where it is known. */
  readonly count: number | undefined;
  readonly children: string;
}

/** A link with its number of articles. */
function Way({ locale, to, count, children }: WayProps) {
  return (
    <SiteLink className="tap" to={to}>
      {children} {count !== undefined && <small>{formatNumber(locale, count)}</small>}
    </SiteLink>
  );
}
