import isoCountries from "i18n-iso-countries/codes.json" with { type: "json" };
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryObject, Objects, Topology } from "topojson-specification";
import { once } from "@/lib/base/once.ts";
import topology from "world-atlas/countries-50m.json" with { type: "json" };

/** ISO 3166-1 numeric → alpha-2. */
const alpha2 = new Map(
  (isoCountries as readonly (readonly string[])[]).map(([two = "", , numeric = ""]) => [
    numeric,
    two,
  ]),
);

/**
 * Shapes without a number of ISO 3166-1: two that Natural Earth draws apart and the standard counts with a country, and
 * Kosovo, whose code the standard leaves to its users. Siachen belongs to none and stays land without a link.
 */
const unnumbered: Readonly<Record<string, string>> = {
  Somaliland: "SO",
  "N. Cyprus": "CY",
  Kosovo: "XK",
};

/** Countries of the world as Natural Earth draws them, 1 : 50 million (public domain, by world-atlas). */
export interface World {
  readonly topology: Topology<Objects>;
  /** Every shape but Antarctica, with its ISO 3166-1 alpha-2 code where it has one. */
  readonly shapes: readonly { readonly iso2: string | null; readonly geometry: GeometryObject }[];
}

const weighted = once(() => presimplify(topology, sphericalTriangleArea) as Topology<Objects>);

/**
 * The world with less detail. All borders are thinned once for both neighbours, so that none part.
 *
 * @param detail - Corners that span less than this are dropped; in steradians (Visvalingam's area).
 */
export function worldAt(detail: number): World {
  const thinned = simplify(weighted(), detail);
  const countries = thinned.objects["countries"];
  const geometries = countries?.type === "GeometryCollection" ? countries.geometries : [];
  return {
    topology: thinned,
    shapes: geometries
      .map((geometry) => ({ iso2: codeOf(geometry), geometry }))
      .filter(({ iso2 }) => iso2 !== "AQ"),
  };
}

function codeOf(geometry: GeometryObject): string | null {
  const byNumber = geometry.id === undefined ? undefined : alpha2.get(String(geometry.id));
  const { name = "" } = (geometry.properties ?? {}) as { readonly name?: string };
  return byNumber ?? unnumbered[name] ?? null;
}
