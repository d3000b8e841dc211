import type { Archive } from "../archive/ask/archive.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { oncePerObject } from "../base/once.ts";
import { authoritySections, type AuthoritySection } from "../locale/paths.ts";

/** A section of the archive that the head of pages leads to. */
export type MenuSection = "articles" | "timeline" | "countries" | AuthoritySection;

/** The sections that the head of every page leads to, in order: those in which something stands. */
export const menuOf = oncePerObject((archive: Archive): readonly MenuSection[] => [
  ...(archive.size > 0 ? (["articles"] as const) : []),
  ...(archive.timeline().length > 0 ? (["timeline"] as const) : []),
  ...(archive.countries().length > 0 ? (["countries"] as const) : []),
  ...authoritySections.filter((section) => archive.authorities(typeOfSection[section]).length > 0),
]);
