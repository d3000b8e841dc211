import type { Archive } from "../archive/ask/archive.ts";
import { typeOfSection } from "../authorities/authority-section.ts";
import { oncePerObject } from "../base/once.ts";
import { authoritySections, type AuthoritySection } from "../locale/paths.ts";

/** A section of the archive that the head of pages leads to. */
export type MenuSection = "articles" | "timeline" | "countries" | AuthoritySection;

/** The sections that the head of every page leads to, in order: those in which something stands. */
export const menuOf = oncePerObject((archive: Archive): readonly MenuSection[] => [
  ...(archive.size > 0 ? (["articles"] as const) : []),
  ...(archive.timelineSize > 0 ? (["timeline"] as const) : []),
  ...(archive.countries().length > 0 ? (["countries"] as const) : []),
  ...authoritySections.filter((section) => archive.authorities(typeOfSection[section]).length > 0),
]);

/** A section of the archive, and how many articles, countries or records stand in it. */
export interface SectionCount {
  readonly section: MenuSection;
  readonly count: number;
}

/** How much stands in each section; the timeline counts what stands elsewhere. */
export function sectionCounts(archive: Archive): readonly SectionCount[] {
  return menuOf(archive).flatMap((section): SectionCount[] => {
    if (section === "timeline") return [];
    if (section === "articles") return [{ section, count: archive.size }];
    if (section === "countries") return [{ section, count: archive.countries().length }];
    return [{ section, count: archive.authorities(typeOfSection[section]).length }];
  });
}
