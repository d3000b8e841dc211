import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { colourStep, stepOpacities } from "@/lib/timeline/picture/colour-step.ts";
import { siteHref } from "../link/site-href.ts";
import "./countries-map.css";
import { drawMap, type DrawnCountry } from "./draw-map.ts";
import { mapSize } from "./map-frame.ts";
import { mapLabels } from "./map-labels.ts";

interface CountriesMapProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
}

/**
 * The countries of the archive on a map, drawn at build, each a link to its page. It must stand beside a list
 * of the same countries: that list is what a keyboard and a screen reader use, and its targets have full size.
 */
export function CountriesMap({ locale, countries }: CountriesMapProps) {
  const map = drawMap(countries.map(({ iso2 }) => iso2));
  const counts = new Map(countries.map(({ iso2, count }) => [iso2, count]));
  const most = Math.max(1, ...counts.values());
  const words = countriesMapStrings[locale];
  const name = (iso2: string) => countryName(iso2, locale);
  const labels = mapLabels(map.countries, counts, name);
  const { articles } = stringsFor(locale).counts;
  const title = (iso2: string) =>
    `${name(iso2)}: ${countPhrase(locale, articles, counts.get(iso2) ?? 0)}`;
  return (
    <figure className="map" aria-label={words.label}>
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true">
        <path className="map-land" d={map.land} />
        <path className="map-borders" d={map.borders} />
        <g className="map-countries">
          {map.countries.map((country) => (
            <a
              key={country.iso2}
              href={siteHref(paths.country(locale, country.iso2))}
              tabIndex={-1}
            >
              <title>{title(country.iso2)}</title>
              <Shape country={country} step={colourStep(counts.get(country.iso2) ?? 0, most)} />
            </a>
          ))}
        </g>
        <g className={labels.length > 8 ? "map-labels map-labels-many" : "map-labels"}>
          {labels.map(({ iso2, x, y, text }) => (
            <text key={iso2} x={x} y={y}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <figcaption className="small soft">
        <p>
          {words.tints} <TintScale locale={locale} most={most} />
        </p>
        <p>
          {map.countries.some(({ marker }) => marker) && `${words.markers} `}
          {map.missing.length > 0 &&
            `${fill(words.missing, { names: map.missing.map(name).join(locale === "ar" ? "، " : ", ") })} `}
          {words.borders}
        </p>
      </figcaption>
    </figure>
  );
}

function Shape({ country, step }: { readonly country: DrawnCountry; readonly step: number }) {
  // A stroke of no length with round ends is a disc that keeps its size on every screen.
  if (country.marker) return <path className="map-disc" d={`M${country.x} ${country.y}h0`} />;
  return <path d={country.path} fillOpacity={stepOpacities[step]} />;
}

interface TintScaleProps {
  readonly locale: Locale;
  /** The highest count. */
  readonly most: number;
}

/** The colour scale in words and tints: which counts bear which tint. Tints that no count bears are left out. */
function TintScale({ locale, most }: TintScaleProps) {
  const classes = stepOpacities.flatMap((opacity, step) => {
    const from = leastOf(step, most);
    const to = step === stepOpacities.length - 1 ? most : leastOf(step + 1, most) - 1;
    return from <= to ? [{ opacity, from, to }] : [];
  });
  return (
    <span className="tints">
      {classes.map(({ opacity, from, to }) => (
        <span key={opacity}>
          <svg width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" fill="currentColor" fillOpacity={opacity} />
          </svg>{" "}
          <bdi>
            {formatNumber(locale, from)}
            {to > from && `–${formatNumber(locale, to)}`}
          </bdi>
        </span>
      ))}
    </span>
  );
}

/** The least count that bears a step's tint. */
function leastOf(step: number, most: number): number {
  let count = Math.max(1, Math.floor((step / stepOpacities.length) ** 2 * (most - 1)));
  while (count <= most && colourStep(count, most) < step) count += 1;
  return count;
}
