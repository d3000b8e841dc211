import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { readIfThere } from "../../base/files.ts";
import type { EventHead } from "./article-details.ts";
import type { Inventory } from "./inventory.ts";
import {
  type InventoryHead,
  type InventoryPart,
  offsetsOf,
  partFile,
  partsFolder,
} from "./inventory-parts.ts";

/** So much text is written at a time. */
const portion = 1 << 20;

/** Puts a file in its place in one step, for whoever reads the archive while it is prepared anew. */
export function writeWhole(file: string, value: unknown): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(value));
  renameSync(unfinished, file);
}

/** The inventory as it is written: of its timeline, event after event. */
type WrittenInventory = Omit<Inventory, "timeline"> & {
  readonly timeline: Iterable<EventHead>;
};

/**
 * Writes the inventory: its parts line by line, so that no text of all of it is made, and last the head that names them.
 * Parts are named by their hash: what reads the inventory before this one still finds its own.
 */
export function writeInventory(file: string, inventory: WrittenInventory): void {
  const folder = partsFolder(file);
  mkdirSync(folder, { recursive: true });
  const before = readIfThere(file);
  const { description, problems, authorities, order } = inventory;
  const write = (name: string, values: Iterable<unknown>) => writePart(folder, name, values);
  const lists = [
    "years",
    "countryCounts",
    "pairs",
    "timeline",
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

function* rowsOf({ order, row }: WrittenInventory): Generator {
  for (const id of order) yield row(id);
}

/** Writes a part, and where in it each line begins. */
function writePart(folder: string, name: string, values: Iterable<unknown>): InventoryPart {
  const unfinished = path.join(folder, `${name}.${process.pid}`);
  const handle = openSync(unfinished, "w");
  const hash = createHash("sha256");
  const offsets: number[] = [];
  let [held, length, bytes] = [[] as Buffer[], 0, 0];
  const flush = () => {
    const data = Buffer.concat(held);
    for (let at = 0; at < data.length;) at += writeSync(handle, data, at);
    hash.update(data);
    [held, length] = [[], 0];
  };
  for (const value of values) {
    const line = Buffer.from(`${JSON.stringify(value)}\n`, "utf8");
    offsets.push(bytes);
    bytes += line.length;
    held.push(line);
    length += line.length;
    if (length >= portion) flush();
  }
  flush();
  closeSync(handle);
  const part = { count: offsets.length, hash: hash.digest("hex").slice(0, 16) };
  const file = path.join(folder, partFile(name, part));
  if (name === "rows")
    writeFileSync(offsetsOf(file), new Uint8Array(Float64Array.from([...offsets, bytes]).buffer));
  renameSync(unfinished, file);
  return part;
}
