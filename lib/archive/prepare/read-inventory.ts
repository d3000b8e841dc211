import { openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import { once } from "../../base/once.ts";
import type { AuthorityEntry, Inventory, InventoryRow } from "./inventory.ts";
import { openOrder } from "./open-order.ts";
import { type InventoryHead, offsetsOf, partFile, partsFolder } from "./inventory-parts.ts";

/** Of an archive of up to so many articles all rows are kept in memory, some 40 MB; */
const mostKept = 20_000;
/** of a larger one so many, since what is read of it comes back soon or never. */
const fewKept = 2_000;

/** Reads the head of an inventory, and of its parts each when it is asked for. */
export function readInventory(file: string): Inventory {
  const head = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, "utf8")) as InventoryHead;
  const { description, problems } = head;
  const fileOf = (name: string) => {
    const part = head.parts[name];
    if (part === undefined) throw new Error(`The inventory ${file} has no ${name}.`);
    return path.join(/* turbopackIgnore: true */ partsFolder(file), partFile(name, part));
  };
  const countOf = (name: string) => head.parts[name]?.count ?? 0;
  const list = <T>(name: string) => once(() => [...linesOf<T>(fileOf(name))]);
  const record = <T>(name: string) =>
    once(() => Object.fromEntries(linesOf<readonly [string, T]>(fileOf(name))));
  const order = once(() => openOrder(fileOf("order"), countOf("order")));
  const lists = {
    order: once(() => Array.from({ length: order().size }, (_, place) => order().at(place))),
    years: list<Inventory["years"][number]>("years"),
    pairs: list<Inventory["pairs"][number]>("pairs"),
    timeline: list<Inventory["timeline"][number]>("timeline"),
    work: list<Inventory["work"][number]>("work"),
    rawFiles: list<Inventory["rawFiles"][number]>("rawFiles"),
    corrections: list<Inventory["corrections"][number]>("corrections"),
    withoutRaw: list<string>("withoutRaw"),
    countryCounts: list<Inventory["countryCounts"][number]>("countryCounts"),
    countries: record<readonly string[]>("countries"),
    mentions: record<readonly string[]>("mentions"),
    outlets: record<Inventory["outlets"][string]>("outlets"),
    withdrawn: record<Inventory["withdrawn"][string]>("withdrawn"),
  };
  const named = record<AuthorityEntry["articles"]>("named");
  const authorities = once(() =>
    Object.fromEntries(
      [...linesOf<Omit<AuthorityEntry, "articles">>(fileOf("authorities"))].map((entry) => {
        const { id } = entry.record;
        const whole = Object.defineProperty(entry, "articles", { get: () => named()[id] ?? [] });
        return [id, whole as AuthorityEntry];
      }),
    ),
  );
  const kept = countOf("rows") > mostKept ? fewKept : mostKept;
  const rows = once(() => openLines<InventoryRow>(fileOf("rows"), kept));
  const place = (id: string) => order().place(id);
  const inventory = {
    description,
    problems,
    size: countOf("order"),
    timelineSize: countOf("timeline"),
    place,
    at: (index: number) => order().at(index),
    row(id: string) {
      const at = place(id);
      return at === undefined ? undefined : rows()(at);
    },
  };
  for (const [name, get] of Object.entries({ ...lists, authorities }))
    Object.defineProperty(inventory, name, { get, enumerable: true });
  return inventory as Inventory;
}

/** What stands on each line of a file. */
function* linesOf<T>(file: string): Generator<T> {
  const bytes = readFileSync(/* turbopackIgnore: true */ file);
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(10, from);
    yield JSON.parse(bytes.toString("utf8", from, to)) as T;
    from = to + 1;
  }
}

/**
 * Opens a file whose lines are read one by one, by their number.
 * @param most so many of those read last are kept
 */
function openLines<T>(file: string, most: number): (line: number) => T | undefined {
  const bytes = readFileSync(/* turbopackIgnore: true */ offsetsOf(file));
  const offsets = new Float64Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const handle = openSync(/* turbopackIgnore: true */ file, "r");
  const recent = new Map<number, T>();
  return (line) => {
    const known = recent.get(line);
    if (known !== undefined) return known;
    const [from, to] = [offsets[line], offsets[line + 1]];
    if (from === undefined || to === undefined) return undefined;
    const text = Buffer.alloc(to - from);
    readSync(handle, text, 0, text.length, from);
    const read = JSON.parse(text.toString("utf8")) as T;
    recent.set(line, read);
    const oldest = recent.keys().next().value;
    if (recent.size > most && oldest !== undefined) recent.delete(oldest);
    return read;
  };
}
