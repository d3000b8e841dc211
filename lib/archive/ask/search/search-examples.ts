import { typeOfSection } from "../../../authorities/authority-section.ts";
import { authoritySections } from "../../../locale/paths.ts";
import type { Archive } from "../archive.ts";
import type { AuthoritySummary } from "../views.ts";

/** What a reader may ask this archive, so that whoever tries it finds something. */
export interface SearchExamples {
  /** The people, and of each other kind the record, that most articles name. */
  readonly names: readonly AuthoritySummary[];
  /** The month of the newest article of which at least that is known: EDTF. Null where there is none. */
  readonly month: string | null;
  /** Whether any article is in English as a whole. */
  readonly inEnglish: boolean;
}

/** As many articles are looked at for a month as are likely to have one among them. */
const looked = 100;

/** Questions that the archive has answers to. */
export function searchExamples(
  archive: Pick<Archive, "authorities" | "newest" | "facts">,
): SearchExamples {
  const months = archive
    .newest(looked)
    .flatMap(({ date }) => /^\d{4}-(?:0\d|1[0-2])/.exec(date ?? "")?.[0] ?? []);
  return {
    names: authoritySections.flatMap((section) =>
      archive.authorities(typeOfSection[section]).slice(0, section === "people" ? 2 : 1),
    ),
    month: months[0] ?? null,
    inEnglish: archive.facts().english.whole > 0,
  };
}
