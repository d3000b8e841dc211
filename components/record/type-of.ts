import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { AuthoritySection } from "@/lib/locale/paths.ts";

/** The type of the records that a section of the site holds. */
export const typeOf: Readonly<Record<AuthoritySection, AuthorityType>> = {
  people: "person",
  organisations: "organisation",
  systems: "system",
  events: "event",
};
