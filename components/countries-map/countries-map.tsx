import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { fill } from "@/lib/strings/phrase.ts";
import "./countries-map.css";
import { drawMap } from "./draw-map.ts";
import { MapPicture } from "./map-picture.tsx";
import { tintClasses } from "./map-tint.ts";

interface CountriesMapProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  /** Most articles first. */
  readonly pairs: readonly CountryPair[];
}

/** The map of the archive with what one must know to read it. The lists beside it say the same in words. */
export function CountriesMap({ locale, countries, pairs }: CountriesMapProps) {
  const map = drawMap(countries);
  const most = Math.max(1, ...countries.map(({ count }) => count));
  const words = countriesMapStrings[locale];
  const missing = map.missing.map((iso2) => countryName(iso2, locale));
  const notes = [
    pairs.length > 0 && words.arcs,
    map.isPart && words.cropped,
    map.countries.some(({ marker, isInside }) => marker && isInside) && words.markers,
    missing.length > 0 &&
      fill(words.missing, { names: missing.join(locale === "ar" ? "، " : ", ") }),
    words.borders,
  ].filter((note) => note !== false);
  return (
    <figure className="map" aria-label={words.label}>
      <MapPicture {...{ locale, countries, pairs }} scale="full" />
      <figcaption className="small soft">
        {most > 1 && (
          <p>
            {words.tints} <TintScale locale={locale} most={most} />
          </p>
        )}
        <p>{notes.join(" ")}</p>
      </figcaption>
    </figure>
  );
}

interface TintScaleProps {
  readonly locale: Locale;
  /** The highest count. */
  readonly most: number;
}

/** The colour scale in words and tints: which counts bear which tint. */
function TintScale({ locale, most }: TintScaleProps) {
  return (
    <span className="tints">
      {tintClasses(most).map(({ opacity, from, to }) => (
        <span key={opacity}>
          <svg width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" fill="currentColor" fillOpacity={opacity} />
          </svg>{" "}
          <bdi dir={direction(locale)}>
            {formatNumber(locale, from)}
            {to > from && `–${formatNumber(locale, to)}`}
          </bdi>
        </span>
      ))}
    </span>
  );
}
