import { notFound } from "next/navigation";
import { WHOLE } from "@/lib/timeline/list/calendar-pages.ts";
import { pageNumber } from "./page-number.ts";

/** What `[[...path]]` of the countries names. */
export type CountryPath =
  | { readonly kind: "index" }
  /** The country's page; `page` as in `EntryPath`. */
  | { readonly kind: "country"; readonly iso2: string; readonly page: number }
  /** A stretch of its timeline, see `CalendarPage`. */
  | {
      readonly kind: "timeline";
      readonly iso2: string;
      readonly stretch: string;
      readonly page: number;
    };

/** Reads `[[...path]]`: `kr`, `kr/2`, `kr/timeline`, `kr/timeline/2022-03`, `kr/timeline/undated/2`. */
export function countryPath(segments: readonly string[] | undefined): CountryPath {
  if (segments === undefined) return { kind: "index" };
  const [entry, ...rest] = segments;
  if (entry === undefined) notFound();
  const iso2 = entry.toUpperCase();
  if (rest[0] !== "timeline") {
    return { kind: "country", iso2, page: pageNumber(rest.length === 0 ? undefined : rest) };
  }
  const [stretch = WHOLE, ...number] = rest.slice(1);
  const page = pageNumber(number.length === 0 ? undefined : number);
  return { kind: "timeline", iso2, stretch, page };
}

/** `[[...path]]` as Next wants it. */
export function countrySegments(path: CountryPath): string[] {
  if (path.kind === "index") return [];
  const entry = path.iso2.toLowerCase();
  const page = path.page === 0 ? [] : [String(path.page)];
  if (path.kind === "country") return [entry, ...page];
  return [entry, "timeline", ...(path.stretch === WHOLE ? [] : [path.stretch]), ...page];
}
