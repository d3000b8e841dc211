import { notFound } from "next/navigation";
import { pageNumber, pageNumbers } from "./page-number.ts";

/** What a section's `[[...path]]` names: its index, or one page of one of its entries. */
export interface EntryPath {
  readonly entry: string;
  /** 0 for the front page of a long list, else its number from 1. */
  readonly page: number;
}

/** Reads `[[...path]]`: null for the index of the section. */
export function entryPath(segments: readonly string[] | undefined): EntryPath | null {
  if (segments === undefined) return null;
  const [entry, ...page] = segments;
  if (entry === undefined) notFound();
  return { entry, page: pageNumber(page.length === 0 ? undefined : page) };
}

/** The paths of an entry: its front page, and one for every further page of its list. */
export function entryPaths(entry: string, further: number): EntryPath[] {
  return pageNumbers(further).map((page) => ({ entry, page }));
}

/** `[[...path]]` as Next wants it. */
export function entrySegments({ entry, page }: EntryPath): string[] {
  return page === 0 ? [entry] : [entry, String(page)];
}
