import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../lib/base/files.ts";
import { check } from "../../lib/schema/check.ts";
import { personName } from "../../lib/schema/values.ts";
import { deskRefusals } from "../../lib/strings/desk/desk-refusals.ts";
import { Refusal } from "./http/refusal.ts";

/** Whoever decides at this desk. */
export interface Person {
  /** The name as it was set; null until then. */
  readonly name: () => string | null;
  /** @throws Refusal for what cannot be published as a name. */
  readonly set: (name: unknown) => void;
}

/** Longer names are none. */
const longest = 100;

/** Keeps the name of whoever decides in the desk's folder. */
export function openPerson(stateDir: string): Person {
  const file = path.join(stateDir, "person.txt");
  let name = readIfThere(file)?.trim() || null;
  return {
    name: () => name,
    set(given) {
      const read = check(personName, given);
      if (!read.ok || read.value.length > longest) throw new Refusal(400, deskRefusals.badPerson);
      mkdirSync(stateDir, { recursive: true });
      writeFileSync(file, `${read.value}\n`);
      name = read.value;
    },
  };
}
