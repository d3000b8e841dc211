import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import type { AuthorityType } from "@/lib/authorities/authority.ts";
import type { Localized } from "@/lib/locale/locale.ts";

const types: readonly AuthorityType[] = ["person", "organisation", "system", "event"];

let names: ReadonlyMap<string, Localized<string>> | undefined;

/** The preferred label of every record that articles name, by id. */
export function recordNames(): ReadonlyMap<string, Localized<string>> {
  names ??= new Map(
    types.flatMap((type) =>
      openArchive()
        .authorities(type)
        .map(({ id, label }) => [id, label]),
    ),
  );
  return names;
}
