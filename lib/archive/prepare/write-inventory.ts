import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readIfThere } from "../../base/files.ts";
import { createLines } from "../../base/json-lines.ts";
import type { BuiltInventory } from "./inventory.ts";
import {
  type InventoryHead,
  type InventoryPart,
  offsetsOf,
  partFile,
  partsFolder,
} from "./inventory-parts.ts";

/** Puts a file in its place in one step, for whoever reads the archive while it is prepared anew. */
export function writeWhole(file: string, value: unknown): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(value));
  renameSync(unfinished, file);
}

/**
 * Writes the inventory: its parts line by line, so that no text of all of it is made, and last the head that names them.
 * Parts are named by their hash: what reads the inventory before this one still finds its own.
 */
export function writeInventory(file: string, inventory: BuiltInventory): void {
  const folder = partsFolder(file);
  mkdirSync(folder, { recursive: true });
  const before = readIfThere(file);
  const { description, problems, authorities, order } = inventory;
  const write = (name: string, values: Iterable<unknown>) => writePart(folder, name, values);
  const lists = [
    "years",
    "countryCounts",
    "pairs",
    "work",
    "rawFiles",
    "corrections",
    "withoutRaw",
  ] as const;
  const records = ["countries", "mentions", "outlets", "withdrawn"] as const;
  const head: InventoryHead = {
    description,
    problems,
    parts: {
      order: write("order", order),
      rows: write("rows", rowsOf(inventory)),
      timeline: write("timeline", inventory.timeline()),
      ...Object.fromEntries(lists.map((name) => [name, write(name, inventory[name])])),
      ...Object.fromEntries(
        records.map((name) => [name, write(name, Object.entries(inventory[name]))]),
      ),
      authorities: write(
        "authorities",
        Object.values(authorities).map(({ articles: _, ...entry }) => entry),
      ),
      named: write(
        "named",
        Object.values(authorities).map(({ record, articles }) => [record.id, articles]),
      ),
    },
  };
  writeWhole(file, head);
  const named = new Set(
    [head, before === null ? null : (JSON.parse(before) as InventoryHead)].flatMap((each) =>
      Object.entries(each?.parts ?? {}).map(([name, part]) => partFile(name, part)),
    ),
  );
  for (const name of readdirSync(folder))
    if (!named.has(name.replace(/\.offsets$/, ""))) rmSync(path.join(folder, name));
}

function* rowsOf({ order, row }: BuiltInventory): Generator {
  for (const id of order) yield row(id);
}

/** Writes a part, and where in it each line begins. */
function writePart(folder: string, name: string, values: Iterable<unknown>): InventoryPart {
  const lines = createLines(path.join(folder, `${name}.${process.pid}`));
  for (const value of values) lines.write(value);
  const fileOf = (part: InventoryPart) => path.join(folder, partFile(name, part));
  const { count, hash, offsets } = lines.end(fileOf);
  if (name === "rows")
    writeFileSync(offsetsOf(fileOf({ count, hash })), new Uint8Array(offsets.buffer));
  return { count, hash };
}
