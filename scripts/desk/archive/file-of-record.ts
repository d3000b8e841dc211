import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Authority } from "../../../lib/authorities/authority.ts";

/** Where a record lies, below the content folder: people may have put it into another folder than that of its type. */
export function fileOfRecord(
  contentDir: string,
  { id, type }: Pick<Authority, "id" | "type">,
): string {
  const folder = path.join(contentDir, "authorities");
  const usual = path.join(type, `${id}.yaml`);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
    : [];
  const own = files.filter((file) => /\.ya?ml$/u.test(file) && path.parse(file).name === id);
  const found = own.includes(usual) ? usual : (own[0] ?? usual);
  return ["authorities", ...found.split(path.sep)].join("/");
}
