import type { Locale } from "@/lib/locale/locale.ts";
import { authoritySections, paths, type AuthoritySection } from "@/lib/locale/paths.ts";
import type { MenuSection } from "@/lib/site/menu.ts";

/** A section of the site that a page belongs to. */
export type Section = MenuSection | "outlets" | "search" | "about" | "years" | "keys";

function isAuthoritySection(section: Section): section is AuthoritySection {
  return (authoritySections as readonly string[]).includes(section);
}

/** The address of a section's first page. */
export function sectionPath(locale: Locale, section: Section): string {
  return isAuthoritySection(section) ? paths.authorities(locale, section) : paths[section](locale);
}
