import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file of a built site: its path with forward slashes, and what stands in it. */
export interface SiteFile {
  readonly file: string;
  readonly text: string;
}

/** The files of a built site with these endings; raw files, which are not of our making, are left out. */
export function filesOf(out: string, ...endings: readonly string[]): readonly SiteFile[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("raw/"))
    .filter((file) => endings.some((ending) => file.endsWith(`.${ending}`)))
    .map((file) => ({ file, text: readFileSync(path.join(out, file), "utf8") }));
}
