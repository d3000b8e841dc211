import { statSync } from "node:fs";
import path from "node:path";
import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { filesBelow, sha256 } from "../../../../lib/base/hash-files.ts";
import { locales } from "../../../../lib/locale/locale.ts";
import {
  type Offer,
  type OfferedPart,
  offerPaths,
  partName,
  type PartList,
} from "../../../../lib/offline/offer.ts";
import type { Output } from "../../output/output.ts";
import { leaveEntries, takeEntries } from "../../output/take-left.ts";
import { fileOf, type PagePlan } from "../../pages/plan.ts";
import { offeredPaths } from "./offered-paths.ts";
import { type MadePack, PackWriter } from "./pack-writer.ts";

export interface OfflineSettings {
  readonly leftDir: string;
  readonly outDir: string;
  /** Hash of all that pages depend on besides what they show. */
  readonly code: string;
  /** Headers of every page. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes what devices fetch to read without a network, once everything else is there: packs of pages, of the whole archive
 * and of each country, and of what searches and timelines read, which go with each; the lists of these; and the offer.
 * @returns the number of files
 */
export async function buildOffline(
  archive: Archive,
  plan: PagePlan,
  { leftDir, outDir, code, headers }: OfflineSettings,
  output: Output,
): Promise<number> {
  const stateFile = path.join(leftDir, "offline.jsonl");
  const left = takeEntries<string, MadePack>(stateFile);
  const last = left?.head === code ? left.entries : new Map<string, MadePack>();
  const writer = new PackWriter(outDir, output, last);
  const below = (folder: string) =>
    filesBelow(path.join(outDir, folder))
      .map((file) => path.relative(outDir, file).split(path.sep).join("/"))
      .filter((file) => output.has(file) && !/\.(?:br|gz)$/.test(file));
  const dataFiles = [...below("_search"), ...below("timeline-data")];
  const data = await writer.write(
    "data",
    new Map(dataFiles.map((file) => [file, file])),
    () => null,
  );
  const parts: Record<string, OfferedPart> = {};
  for (const locale of locales) {
    const write = (group: string, names: readonly string[]) =>
      writer.write(
        partName(locale, group),
        new Map(names.map((name) => [name, fileOf(`/${name}`)])),
        (name) => plan.get(`/${name}`) ?? null,
      );
    const { frame, pages } = offeredPaths(archive, plan.keys(), locale);
    const around = await write("frame", frame);
    for (const [part, names] of pages) {
      const packs = await write(part, names);
      const groups = part === "all" ? [packs, data] : [packs, around, data];
      const list = JSON.stringify({ groups } satisfies PartList);
      const file = offerPaths.list(partName(locale, part), sha256(list).slice(0, 12));
      await output.put(file, list);
      const bytes = groups.flat().reduce((sum, [, size]) => sum + size, 0);
      parts[partName(locale, part)] = { list: file, bytes };
    }
  }
  const assets = below("_assets");
  const offered = {
    assets: assets.map((file) => path.basename(file)),
    assetBytes: assets.reduce((sum, file) => sum + statSync(path.join(outDir, file)).size, 0),
    headers,
    parts,
  };
  const build = sha256(JSON.stringify(offered)).slice(0, 12);
  await output.put(offerPaths.offer, JSON.stringify({ build, ...offered } satisfies Offer));
  leaveEntries(stateFile, code, writer.made);
  return writer.made.size + Object.keys(parts).length + 1;
}
