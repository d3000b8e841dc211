import { linkSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BuiltInventory, Inventory } from "../../../lib/archive/prepare/inventory.ts";
import { preparedPaths } from "../../../lib/archive/prepare/prepared-files.ts";
import { readInventory } from "../../../lib/archive/prepare/read-inventory.ts";
import { writeInventory } from "../../../lib/archive/prepare/write-inventory.ts";

/** An id of a made archive, where it begins a text of JSON: alone, a file's name, a place. */
const ids = /"(\d{6})(?=["_ ])/g;

/** As a copy of an article is called; copy 0 is the article itself under a longer id. */
const idOf = (id: string, copy: number): string => `${String(copy).padStart(4, "0")}${id}`;

/** A text of JSON that speaks of articles, as it speaks of their copies. */
const renamed = (json: string, copy: number): string =>
  json.replace(ids, (_, id: string) => `"${idOf(id, copy)}`);

const copyOf = <T>(value: T, copy: number): T =>
  JSON.parse(renamed(JSON.stringify(value), copy)) as T;

/**
 * Multiplies a prepared archive, made by `makeArchive`, in its place: every article under other ids, copies beside each
 * other in list order, each with the records, the countries and the events that the article has. Of what is a file for
 * each article, that is made which is asked for.
 * @param isWanted whether somebody will read the files of an article
 * @returns the number of articles whose files were made
 */
export function multiplyArchive(
  { cacheDir, contentDir }: { readonly cacheDir: string; readonly contentDir: string },
  copies: number,
  isWanted: (id: string) => boolean,
): number {
  const { inventory: head, folders } = preparedPaths(cacheDir);
  const base = readInventory(head);
  let made = 0;
  for (const id of base.order)
    for (let copy = 0; copy < copies; copy += 1) {
      const other = idOf(id, copy);
      if (!isWanted(other)) continue;
      made += 1;
      for (const folder of Object.values(folders)) {
        const text = readFileSync(path.join(folder, `${id}.json`), "utf8");
        writeFileSync(path.join(folder, `${other}.json`), renamed(text, copy));
      }
    }
  for (const { file } of base.rawFiles)
    for (let copy = 0; copy < copies; copy += 1) {
      const [id, rest] = [file.slice(0, 6), file.slice(6)];
      const raw = (name: string) => path.join(contentDir, "raw", name);
      if (isWanted(idOf(id, copy))) linkSync(raw(file), raw(idOf(id, copy) + rest));
    }
  writeInventory(head, multiplied(base, copies));
  return made;
}

function multiplied(base: Inventory, copies: number): BuiltInventory {
  const every = Array.from({ length: copies }, (_, copy) => copy);
  const list = (all: readonly string[]) => all.flatMap((id) => every.map((copy) => idOf(id, copy)));
  const valuesOf = <T>(record: Readonly<Record<string, T>>, make: (value: T) => T) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
  const flat = <T>(values: readonly T[]) =>
    values.flatMap((value) => every.map((copy) => copyOf(value, copy)));
  const { description, problems } = base;
  return {
    ...{ description, problems },
    size: base.size * copies,
    order: list(base.order),
    place: (id) => {
      const place = base.place(id.slice(4));
      return place === undefined ? undefined : place * copies + Number(id.slice(0, 4));
    },
    row(id) {
      const row = base.row(id.slice(4));
      return row && copyOf(row, Number(id.slice(0, 4)));
    },
    years: base.years.map(([year, all]) => [year, list(all)] as const),
    countryCounts: base.countryCounts.map(
      ([iso2, about, mentions]) => [iso2, about * copies, mentions * copies] as const,
    ),
    countries: valuesOf(base.countries, list),
    mentions: valuesOf(base.mentions, list),
    outlets: valuesOf(base.outlets, ({ outlet, articles }) => {
      return { outlet, articles: list(articles) };
    }),
    pairs: base.pairs.map(({ pair, count }) => ({ pair, count: count * copies })),
    authorities: valuesOf(base.authorities, (entry) => ({
      ...entry,
      articleCount: entry.articleCount * copies,
      articles: entry.articles.flatMap(([id, passages]) =>
        every.map((copy) => [idOf(id, copy), passages] as const),
      ),
    })),
    *timeline() {
      for (const event of base.timeline) for (const copy of every) yield copyOf(event, copy);
    },
    work: base.work.map(({ lack, ids: all, outlets }) => ({
      ...{ lack, ids: list(all) },
      outlets: outlets.map(([outlet, count]) => [outlet, count * copies] as const),
    })),
    withdrawn: base.withdrawn,
    rawFiles: flat(base.rawFiles),
    corrections: flat(base.corrections),
    withoutRaw: list(base.withoutRaw),
  };
}
