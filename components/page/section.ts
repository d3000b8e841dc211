import type { Locale } from "@/lib/locale/locale.ts";
import { authoritySections, paths, type AuthoritySection } from "@/lib/locale/paths.ts";

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

function isAuthoritySection(section: Section): section is AuthoritySection {
  return (authoritySections as readonly string[]).includes(section);
}

/** The address of a section's first page. */
export function sectionPath(locale: Locale, section: Section): string {
  return isAuthoritySection(section) ? paths.authorities(locale, section) : paths[section](locale);
}
