import type { DeskArchive } from "./desk-archive.ts";
import { type DeskName, deskNames, isOpen, type Merges } from "./desk-names.ts";
import type { ListedName } from "../../../lib/authorities/names/lay-records.ts";

/** The names of the texts, in memory. */
export interface NameList {
  /** They come once the archive has been read through. */
  readonly all: () => Promise<ReadonlyMap<string, DeskName>>;
  readonly set: (proposals: readonly ListedName[]) => void;
  /** Something was decided: what was made of the list counts no more. */
  readonly forget: () => void;
  /** How many there are, and how many are open; null until they have come. */
  readonly counts: () => { readonly open: number; readonly all: number } | null;
}

export function nameList(archive: DeskArchive, merges: () => Merges): NameList {
  let arrived: (() => void) | null = null;
  const first = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let proposals: readonly ListedName[] | null = null;
  let made: ReadonlyMap<string, DeskName> | null = null;
  const make = () => (made ??= deskNames(proposals ?? [], archive, merges()));
  return {
    async all() {
      await first;
      return make();
    },
    set(list) {
      proposals = list;
      made = null;
      arrived?.();
    },
    forget() {
      made = null;
    },
    counts() {
      if (proposals === null) return null;
      const names = [...make().values()];
      return { open: names.filter(isOpen).length, all: names.length };
    },
  };
}
