import { readFileSync } from "node:fs";
import path from "node:path";
import { openLines, readLines } from "../../base/json-lines.ts";
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
  const list = <T>(name: string) => once(() => [...readLines<T>(fileOf(name))]);
  const record = <T>(name: string) =>
    once(() => Object.fromEntries(readLines<readonly [string, T]>(fileOf(name))));
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
      [...readLines<Omit<AuthorityEntry, "articles">>(fileOf("authorities"))].map((entry) => {
        const { id } = entry.record;
        const whole = Object.defineProperty(entry, "articles", { get: () => named()[id] ?? [] });
        return [id, whole as AuthorityEntry];
      }),
    ),
  );
  const kept = countOf("rows") > mostKept ? fewKept : mostKept;
  const rows = once(() => openLines<InventoryRow>(fileOf("rows"), offsets(fileOf("rows")), kept));
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

/** Where each line of a part begins. */
function offsets(part: string): Float64Array {
  const bytes = readFileSync(/* turbopackIgnore: true */ offsetsOf(part));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
