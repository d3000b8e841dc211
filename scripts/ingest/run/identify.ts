import { readFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../../lib/base/hash-files.ts";
import { oncePerText } from "../../../lib/base/once.ts";
import { assignIds } from "../../../lib/ingest/assign-ids.ts";
import type { RawFile } from "../files/list-raw-files.ts";
import { goneTexts, rawHashIn } from "../state/made-of.ts";

/** Which article each raw file is. */
export interface Identities {
  /** The register with the new names in it: raw file → id. Several names of one text have one id. */
  readonly ids: ReadonlyMap<string, string>;
  /** Files with the very bytes of another that is there too → that other, of which the article is made. */
  readonly copies: ReadonlyMap<string, string>;
  /** New names of texts that were there under another. */
  readonly renamed: readonly {
    readonly file: string;
    readonly from: string;
    readonly id: string;
  }[];
}

/**
 * Tells which article each raw file is: the one of its name, else the one of its bytes, else a new one. Files are read
 * only where another may have the same bytes.
 * @param present names of everything in the raw folder, readable or not.
 * @param register name → id as given so far.
 */
export function identify(
  files: readonly RawFile[],
  present: ReadonlySet<string>,
  register: ReadonlyMap<string, string>,
  { raw, content }: { readonly raw: string; readonly content: string },
): Identities {
  const hashOf = oncePerText((file) => hashOfFile(path.join(raw, file)));
  const known = new Map(register);
  const isMadeOf = (id: string, file: string): boolean => {
    const madeOf = rawHashIn(content, id);
    return madeOf === null || madeOf === hashOf(file);
  };
  const copies = new Map<string, string>();
  const renamed: Identities["renamed"][number][] = [];
  for (const [id, names] of sharedIds(files, register)) {
    const madeOf = rawHashIn(content, id);
    const owner = names.find((name) => hashOf(name) === madeOf) ?? names[0] ?? "";
    for (const name of names) {
      if (name === owner) continue;
      if (hashOf(name) === hashOf(owner)) copies.set(name, owner);
      // It holds another text by now.
      else known.delete(name);
    }
  }
  const fresh = files.filter(({ file }) => !known.has(file));
  if (fresh.length > 0) {
    const gone = goneTexts(known, present, content);
    const bySize = new Map<number, RawFile[]>();
    for (const file of files) bySize.set(file.size, [...(bySize.get(file.size) ?? []), file]);
    const found = new Set<string>();
    for (const { file, size } of fresh) {
      const alike = (bySize.get(size) ?? []).filter((mate) => mate.file !== file);
      if (gone.size === 0 && alike.length === 0) continue;
      const before = gone.get(hashOf(file));
      if (before !== undefined && !found.has(before.id)) {
        found.add(before.id);
        known.set(file, before.id);
        renamed.push({ file, from: before.file, id: before.id });
        continue;
      }
      const owner = alike.find(
        (mate) =>
          !copies.has(mate.file) &&
          hashOf(mate.file) === hashOf(file) &&
          (known.has(mate.file) ? isMadeOf(known.get(mate.file) ?? "", file) : mate.file < file),
      );
      if (owner !== undefined) copies.set(file, owner.file);
    }
  }
  const names = files.map(({ file }) => file).filter((file) => !copies.has(file));
  const ids = assignIds(names, known, sha256);
  for (const [copy, owner] of copies) ids.set(copy, ids.get(owner) ?? "");
  return { ids, copies, renamed };
}

function hashOfFile(file: string): string {
  try {
    return sha256(readFileSync(file));
  } catch {
    // What cannot be read is told when it is to be converted.
    return `unreadable ${file}`;
  }
}

/** Ids of which several files are there, sorted by name. */
function sharedIds(
  files: readonly RawFile[],
  register: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { file } of files) {
    const id = register.get(file);
    if (id !== undefined) names.set(id, [...(names.get(id) ?? []), file]);
  }
  return new Map([...names].filter(([, files]) => files.length > 1));
}
