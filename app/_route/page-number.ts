import { notFound } from "next/navigation";

/** The page that a route's `[[...page]]` names: 0 for the front page of a list, else its number from 1. */
export function pageNumber(segments: readonly string[] | undefined): number {
  if (segments === undefined) return 0;
  const [segment, ...rest] = segments;
  return rest.length === 0 && segment !== undefined && /^[1-9]\d*$/.test(segment)
    ? Number(segment)
    : notFound();
}

/** The numbers of all pages of a list: of its front page, and of as many further ones. */
export function pageNumbers(further: number): number[] {
  return Array.from({ length: further + 1 }, (_, number) => number);
}
