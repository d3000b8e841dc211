/** The sections that the head of every page leads to, in order. */
export const sections = [
  "articles",
  "timeline",
  "countries",
  "people",
  "organisations",
  "systems",
  "events",
] as const;

/** A section of the site that the navigation can mark as the reader's place. */
export type Section = (typeof sections)[number] | "search" | "about" | "years" | "keys";
