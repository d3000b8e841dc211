import type { AuthoritySection } from "../locale/paths.ts";
import type { AuthorityType } from "./authority.ts";

const sections = {
  person: "people",
  organisation: "organisations",
  system: "systems",
  event: "events",
} as const satisfies Record<AuthorityType, AuthoritySection>;

/** What records are of, in the order in which lists show them. */
export const authorityTypes = Object.keys(sections) as readonly AuthorityType[];

/** The type of the records that a section of the site holds. */
export const typeOfSection = Object.fromEntries(
  authorityTypes.map((type) => [sections[type], type]),
) as Readonly<Record<AuthoritySection, AuthorityType>>;

/** The part of an address under which records of a type live. */
export function authoritySection(type: AuthorityType): AuthoritySection {
  return sections[type];
}
