import type { CountryPair } from "@/lib/archive/ask/archive.ts";
import type { CountryCount } from "@/lib/archive/ask/views.ts";
import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countryPairPath } from "@/lib/site/country-pair-path.ts";
import { countPhrase } from "@/lib/strings/phrase.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { siteHref } from "../link/site-href.ts";
import "./countries-map.css";
import { type DrawnCountry, drawMap, type MapScale } from "./draw-map.ts";
import { mapArcs } from "./pairs/map-arcs.ts";
import { mapSize, narrowWindows, wideWindow } from "./map-frame.ts";
import type { LabelRoom } from "./labels/map-labels.ts";
import { MapNames } from "./labels/map-names.tsx";
import { pairSentence } from "./pairs/pair-sentence.ts";
import { tintOpacity, tintStep } from "./map-tint.ts";

interface MapPictureProps {
  readonly locale: Locale;
  readonly countries: readonly CountryCount[];
  /** Most articles first; the first that the map can show are drawn as arcs. */
  readonly pairs: readonly CountryPair[];
  /** A small map has one set of names for every screen; a full one has more for wide ones. */
  readonly scale: MapScale;
}

/** At most so many arcs: more hide each other. */
const mostArcs = { full: 12, small: 7 } as const;

/** On a phone a unit is about a third of a pixel: a line of 42 is 15 pixels high, a target of 70 is 25. */
const whole: LabelRoom = { line: 42, target: 70, window: narrowWindows.whole, most: 9 };
/** Shown closer, it is nearly half a pixel. */
const close: LabelRoom = { line: 34, target: 56, window: narrowWindows.close, most: 9 };
/** On wide screens a unit is nearly a pixel. */
const wide: LabelRoom = { line: 19, target: 29, window: wideWindow, most: 40 };

/**
 * The countries of the archive and who meets whom in it, drawn at build. Every mark is a link, and none is on the way of
 * the keyboard: the picture must stand beside lists of the same countries and pairs.
 */
export function MapPicture({ locale, countries, pairs, scale }: MapPictureProps) {
  const map = drawMap(countries, scale);
  const arcs = mapArcs(map.countries, pairs, mostArcs[scale]);
  const counts = new Map(countries.map(({ iso2, count }) => [iso2, count]));
  const most = Math.max(1, ...counts.values());
  const { articles } = stringsFor(locale).counts;
  const titleOf = (iso2: string) =>
    `${countryName(iso2, locale)}: ${countPhrase(locale, articles, counts.get(iso2) ?? 0)}`;
  const names = { locale, map, arcs, counts };
  return (
    <div className={map.isClose ? "map-window map-close" : "map-window"}>
      <svg viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} aria-hidden="true">
        <path className="map-land" d={map.land} />
        {map.borders !== "" && <path className="map-borders" d={map.borders} />}
        <g className="map-countries">
          {map.countries
            .filter(({ path, isInside }) => path !== "" || isInside)
            .map((country) => (
              <a
                key={country.iso2}
                href={siteHref(paths.country(locale, country.iso2))}
                tabIndex={-1}
              >
                <title>{titleOf(country.iso2)}</title>
                <Shape
                  country={country}
                  opacity={tintOpacity(tintStep(counts.get(country.iso2) ?? 0, most), most)}
                />
              </a>
            ))}
        </g>
        <g className="map-arcs">
          {arcs.map((arc) => (
            <a
              key={arc.pair.join()}
              href={siteHref(countryPairPath(locale, arc.pair))}
              tabIndex={-1}
            >
              <title>{pairSentence(locale, arc)}</title>
              <path className="map-reach" d={arc.path} />
              <path className="map-arc" d={arc.path} strokeWidth={arc.thickness} />
            </a>
          ))}
        </g>
        {scale === "full" && <MapNames {...names} className="map-wide" room={wide} />}
        <MapNames {...names} className="map-narrow" room={roomOf(map.isClose, scale)} />
      </svg>
    </div>
  );
}

/** A small map has its names where every screen shows them. */
function roomOf(isClose: boolean, scale: MapScale): LabelRoom {
  if (isClose) return close;
  return scale === "full" ? whole : { ...whole, window: wideWindow };
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
