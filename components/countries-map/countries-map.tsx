import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countriesMapStrings } from "@/lib/strings/countries-map-strings.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { countPhrase, fill } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { stepOpacities } from "@/lib/timeline/picture/colour-step.ts";
import { siteHref } from "../link/site-href.ts";
import "./countries-map.css";
import { drawMap, type DrawnCountry } from "./draw-map.ts";
import { mapSize } from "./map-frame.ts";
import { cropBox, mapCrop, type MapCrop } from "./map-crop.ts";
import type { Leader } from "./label-places.ts";
import { largeLine, mapLabels, smallLine, type MapLabel } from "./map-labels.ts";
import { tintClasses, tintStep } from "./map-tint.ts";

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
  const crop = mapCrop(map.countries, counts);
  const box = crop === null ? null : cropBox(crop);
  const labelsOf = (line: number) => mapLabels(map, counts, name, { line, crop: box });
  const { articles } = stringsFor(locale).counts;
  const title = (iso2: string) =>
    `${name(iso2)}: ${countPhrase(locale, articles, counts.get(iso2) ?? 0)}`;
  return (
    <figure className="map" aria-label={words.label}>
      <div className={crop === null ? "map-window" : cropClasses(crop)}>
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
                <Shape
                  country={country}
                  opacity={stepOpacities[tintStep(counts.get(country.iso2) ?? 0, most)]}
                />
              </a>
            ))}
          </g>
          <Labels className="map-labels" labels={labelsOf(smallLine)} />
          {crop === null && (
            <Labels className="map-labels map-labels-large" labels={labelsOf(largeLine)} />
          )}
        </svg>
      </div>
      <figcaption className="small soft">
        <p>
          {words.tints} <TintScale locale={locale} most={most} />
        </p>
        <p>
          {crop !== null && <span className="map-cropped">{words.cropped} </span>}
          {map.countries.some(({ marker }) => marker) && `${words.markers} `}
          {map.missing.length > 0 &&
            `${fill(words.missing, { names: map.missing.map(name).join(locale === "ar" ? "، " : ", ") })} `}
          {words.borders}
        </p>
      </figcaption>
    </figure>
  );
}

/** The classes of a map that narrow screens show a part of. */
function cropClasses({ column, row }: MapCrop): string {
  return `map-window map-crop map-column-${column} map-row-${row}`;
}

interface LabelsProps {
  readonly className: string;
  readonly labels: readonly MapLabel[];
}

function Labels({ className, labels }: LabelsProps) {
  return (
    <g className={className}>
      {labels.map(({ iso2, x, y, text, leader, isCut }) => (
        <g key={iso2} className={isCut ? "map-cut" : undefined}>
          {leader && <path className="map-leader" d={leaderPath(leader)} />}
          <text {...{ x, y }}>{text}</text>
        </g>
      ))}
    </g>
  );
}

function leaderPath({ from, to }: Leader): string {
  const [[x, y], [toX, toY]] = [from.map(Math.round), to.map(Math.round)] as const;
  return `M${x} ${y}L${toX} ${toY}`;
}

interface ShapeProps {
  readonly country: DrawnCountry;
  readonly opacity: number | undefined;
}

function Shape({ country: { path, x, y, marker }, opacity }: ShapeProps) {
  if (!marker) return <path d={path} fillOpacity={opacity} />;
  // A stroke of no length with round ends is a disc that keeps its size on every screen.
  const middle = `M${x} ${y}h0`;
  return (
    <>
      <path className="map-ring" d={middle} />
      <path className="map-disc" d={middle} strokeOpacity={opacity} />
    </>
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
