import { opendirSync } from "node:fs";
import path from "node:path";

/** Something that a walk comes to. */
export interface Found {
  /** Relative to where the walk began, with forward slashes. */
  readonly name: string;
  /** A link is not followed; a folder is told only when it may not be read. */
  readonly kind: "file" | "link" | "other" | "closed";
}

/**
 * All that lies below a folder, as the disk gives it, one after the other: a million names take no more memory than one.
 * @param skip names that are passed over, with all that lies below them
 */
export function* walk(
  root: string,
  skip: (name: string) => boolean = () => false,
  folder = "",
): Generator<Found> {
  let opened;
  try {
    opened = opendirSync(path.join(root, folder), { bufferSize: 512 });
  } catch {
    yield { name: folder.slice(0, -1) || ".", kind: "closed" };
    return;
  }
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      const name = folder + entry.name;
      if (skip(name)) continue;
      if (entry.isDirectory()) yield* walk(root, skip, `${name}/`);
      else if (entry.isFile()) yield { name, kind: "file" };
      else yield { name, kind: entry.isSymbolicLink() ? "link" : "other" };
    }
  } finally {
    opened.closeSync();
  }
}
