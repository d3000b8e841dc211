import { Fragment } from "react";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { SiteLink } from "../link/site-link.tsx";

interface CountryLinksProps {
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  readonly locale: Locale;
}

/** Countries in a line, each a link to its page. */
export function CountryLinks({ countries, locale }: CountryLinksProps) {
  const comma = locale === "ar" ? "، " : ", ";
  return countries.map((iso2, index) => (
    <Fragment key={iso2}>
      {index > 0 && comma}
      <SiteLink to={paths.country(locale, iso2)}>{countryName(iso2, locale)}</SiteLink>
    </Fragment>
  ));
}
