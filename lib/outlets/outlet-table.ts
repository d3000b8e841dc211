import { oncePerObject } from "../base/once.ts";
import { knownOutlets } from "./known-outlets.ts";
import type { Outlet } from "./outlet.ts";
import { fold } from "../arabic/fold.ts";
import { collectiveNames, headNouns, speltOutlet, withoutHead } from "./outlet-names.ts";

/** What is asked of the outlets that an archive knows: its own, and those of the software. */
export interface OutletTable {
  /** Whether a short text is the name of an outlet, known or not («إذاعة المثال»), or of several of one name. */
  readonly isOutlet: (text: string) => boolean;
  /** The one outlet that a text names as a source does, by id, name or spelling; null where several bear the name. */
  readonly find: (text: string) => Outlet | null;
  readonly byId: (id: string) => Outlet | null;
  /** Whether some name, or the noun before one, begins with a word: most words of a text need no further look. */
  readonly mayBegin: (word: string) => boolean;
  /** The outlet of everything in the folder that a raw file lies in; the nearest folder counts. */
  readonly ofFile: (file: string) => Outlet | null;
}

/** More words follow no noun in a name. */
const MOST_WORDS = 5;

const namesOf = ({ id, name, spellings }: Outlet): string[] => [
  ...new Set([id, name.ar, name.en, ...spellings].map(speltOutlet)),
];

function byName(outlets: readonly Outlet[]): ReadonlyMap<string, readonly Outlet[]> {
  const names = new Map<string, Outlet[]>();
  for (const outlet of outlets)
    for (const name of namesOf(outlet)) names.set(name, [...(names.get(name) ?? []), outlet]);
  return names;
}

const known = byName(knownOutlets);

/** The outlets of the software with those of the archive laid over them. */
export const outletTable = oncePerObject((own: readonly Outlet[]): OutletTable => {
  const merged = own.map(withKnownSpellings);
  const taken = new Set(merged.flatMap(({ covers }) => covers));
  const ours = byName(merged.map(({ outlet }) => outlet));
  const rest = taken.size === 0 ? known : byName(knownOutlets.filter(({ id }) => !taken.has(id)));
  const bearers = (name: string): readonly Outlet[] => ours.get(name) ?? rest.get(name) ?? [];
  const all = [...knownOutlets.filter(({ id }) => !taken.has(id)), ...merged.map((m) => m.outlet)];
  const ids = new Map(all.map((outlet) => [outlet.id, outlet]));
  const hosts = new Map(
    all.flatMap((outlet) => (outlet.home ? [[hostOf(outlet.home), outlet]] : [])),
  );
  const folders = new Map(
    merged.flatMap(({ outlet }) => outlet.folders.map((folder) => [folder, outlet] as const)),
  );
  const beginnings = new Set(
    [...ours.keys(), ...rest.keys(), ...headNouns].map(
      (name) => name.split(/[^\p{L}\p{N}]/u, 1)[0],
    ),
  );
  const one = (outlets: readonly Outlet[]): Outlet | null =>
    outlets.length === 1 ? (outlets[0] ?? null) : null;

  const find = (text: string): Outlet | null => {
    const name = speltOutlet(text);
    const exact = bearers(name);
    if (exact.length > 0) return one(exact);
    const headed = withoutHead(name);
    if (headed !== null) {
      const fitting = ({ kind }: Outlet) => kind === null || headed.kinds.includes(kind);
      const bearing = bearers(headed.rest).filter(fitting);
      if (bearing.length > 0) return one(bearing);
    }
    const [, before, inside] = /^(.+?)\s*\(([^()]+)\)?$/u.exec(text) ?? [];
    if (before !== undefined && inside !== undefined) return find(before) ?? find(inside);
    return hosts.get(hostOf(text)) ?? null;
  };
  return {
    find,
    isOutlet: (text) => {
      const name = speltOutlet(text);
      if (collectiveNames.has(name) || bearers(name).length > 0) return true;
      return withoutHead(name) !== null && name.split(" ").length <= MOST_WORDS;
    },
    byId: (id) => ids.get(id) ?? null,
    mayBegin: (word) => beginnings.has(fold(word).toLowerCase()),
    ofFile: (file) => {
      const parts = file.split("/").slice(0, -1);
      for (let depth = parts.length; depth > 0; depth--) {
        const named = folders.get(parts.slice(0, depth).join("/")) ?? null;
        const found =
          named ?? called(bearers(speltOutlet(parts[depth - 1] ?? "")), parts[depth - 1]);
        if (found !== null) return found;
      }
      return folders.get(".") ?? null;
    },
  };

  /** By its id or one of its two names, not by a short sign: a folder «24» holds the texts of a day. */
  function called(outlets: readonly Outlet[], folder = ""): Outlet | null {
    const spelt = speltOutlet(folder);
    return one(
      outlets.filter(({ id, name }) => [id, name.ar, name.en].map(speltOutlet).includes(spelt)),
    );
  }
});

/**
 * An outlet of the archive with what the software knows of the same one: of the same id, or bearing a name that it gives
 * to that one alone.
 */
function withKnownSpellings(own: Outlet): { outlet: Outlet; covers: readonly string[] } {
  const same = new Set(
    namesOf(own).flatMap((name) => {
      const bearers = known.get(name) ?? [];
      return bearers.length === 1 ? bearers : [];
    }),
  );
  const spellings = [...same].flatMap((each) => [each.name.ar, each.name.en, ...each.spellings]);
  const single = same.size === 1 ? [...same][0] : undefined;
  return {
    covers: [...same].map(({ id }) => id),
    outlet: {
      ...own,
      spellings: [...own.spellings, ...spellings],
      country: own.country ?? single?.country ?? null,
      kind: own.kind ?? single?.kind ?? null,
    },
  };
}

/** The host of an address, or a text that is one: `www.okaz.com.sa` and `https://okaz.com.sa/x` are one; else "". */
function hostOf(text: string): string {
  const [, host = ""] =
    /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#].*)?$/iu.exec(text.trim()) ??
    [];
  return host.toLowerCase();
}
