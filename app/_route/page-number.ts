import { notFound } from "next/navigation";

/** The page that a route's `[[...page]]` names: 0 for the front page of a list, else its number from 1. */
export function pageNumber(segments: readonly string[] | undefined): number {
  if (segments === undefined) return 0;
  const [segment, ...rest] = segments;
  return rest.length === 0 && segment !== undefined && /^[1-9]\d*$/.test(segment)
    ? Number(segment)
    : notFound();
}
