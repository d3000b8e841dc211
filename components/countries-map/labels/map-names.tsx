import { countryName } from "@/lib/countries/country-name.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { countryPairPath } from "@/lib/site/country-pair-path.ts";
import { formatNumber } from "@/lib/strings/format-number.ts";
import { siteHref } from "../../link/site-href.ts";
import type { DrawnMap } from "../draw-map.ts";
import type { Leader } from "./label-places.ts";
import type { MapArc } from "../pairs/map-arcs.ts";
import { numberPlaces } from "./number-places.ts";
import { mapLabels, type LabelRoom } from "./map-labels.ts";
import { pairSentence } from "../pairs/pair-sentence.ts";

interface MapNamesProps {
  readonly className: string;
  readonly locale: Locale;
  readonly map: DrawnMap;
  readonly arcs: readonly MapArc[];
  /** Number of articles of each country. */
  readonly counts: ReadonlyMap<string, number>;
  readonly room: LabelRoom;
}

/** Names of countries and numbers on arcs, for one size of screen; no two of them share a place. */
export function MapNames({ className, locale, map, arcs, counts, room }: MapNamesProps) {
  const labels = mapLabels(map, counts, (iso2) => countryName(iso2, locale), room, arcs);
  const numbers = numberPlaces(
    arcs,
    room.target,
    labels.map(({ box }) => box),
  );
  return (
    <g className={className}>
      {labels.map(
        ({ iso2, leader }) =>
          leader && <path key={iso2} className="map-leader" d={leaderPath(leader)} />,
      )}
      {arcs.map((arc, n) => {
        const place = numbers[n];
        if (!place) return null;
        const [x, y] = place;
        return (
          <a key={arc.pair.join()} href={siteHref(countryPairPath(locale, arc.pair))} tabIndex={-1}>
            <title>{pairSentence(locale, arc)}</title>
            <path className="map-number" d={`M${x} ${y}h0`} />
            <text {...{ x, y: y + Math.round(room.line * 0.3) }}>
              {formatNumber(locale, arc.count)}
            </text>
          </a>
        );
      })}
      {labels.map(({ iso2, x, y, text, box }) => (
        <a key={iso2} href={siteHref(paths.country(locale, iso2))} tabIndex={-1}>
          <rect
            x={Math.round(box.left)}
            y={Math.round(box.top)}
            width={Math.round(box.right - box.left)}
            height={Math.round(box.bottom - box.top)}
          />
          <text {...{ x, y }}>{text}</text>
        </a>
      ))}
    </g>
  );
}

function leaderPath({ from, to }: Leader): string {
  const [[x, y], [toX, toY]] = [from.map(Math.round), to.map(Math.round)] as const;
  return `M${x} ${y}L${toX} ${toY}`;
}
