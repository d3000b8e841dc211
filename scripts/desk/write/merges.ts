import path from "node:path";
import type { Merges } from "../archive/desk-names.ts";
import { ownPrefix, type NewText } from "./journal.ts";
import { readVersioned } from "./version.ts";

const name = "merges.json";

/** Which proposals go with another one once that is accepted: no decision yet, so it lies in the desk's own folder. */
export interface MergesFile {
  readonly all: () => Merges;
  /** What is to be written so that these are all. */
  readonly asText: (merges: Merges) => NewText;
}

export function mergesFile(stateDir: string): MergesFile {
  const read = () => readVersioned(path.join(stateDir, name));
  return {
    all() {
      try {
        return JSON.parse(read().text ?? "{}") as Merges;
      } catch {
        return {};
      }
    },
    asText: (merges) => ({
      file: `${ownPrefix}${name}`,
      version: read().version,
      text: `${JSON.stringify(merges, null, 1)}\n`,
    }),
  };
}
