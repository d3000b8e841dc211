import { readFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { sha256, shortHash } from "../../../../lib/base/hash-files.ts";
import { offerPaths, type PackFile } from "../../../../lib/offline/offer.ts";
import { packOf, writePack } from "../../../../lib/offline/pack.ts";
import type { Output } from "../../output/output.ts";

/** A pack as it was made: of what, and into which file. */
export interface MadePack {
  readonly mark: string;
  readonly file: PackFile;
}

/** So many files go into a pack: of pages some 700 kB. */
const inPack = 150;

/** Writes packs; those whose files are what they were in the last build are kept, and nothing of theirs is read. */
export class PackWriter {
  /** What this build leaves for the next: name of a pack → how it was made. */
  readonly made = new Map<string, MadePack>();
  readonly #last: ReadonlyMap<string, MadePack>;
  readonly #outDir: string;
  readonly #output: Output;

  constructor(outDir: string, output: Output, last: ReadonlyMap<string, MadePack>) {
    this.#outDir = outDir;
    this.#output = output;
    this.#last = last;
  }

  /**
   * Writes the packs of one group. Their number is a power of two, so that it seldom changes as the archive grows.
   * @param group name of the folder of its packs
   * @param files path below the site's root → file in `out/`
   * @param hashOf a hash of what stands at a path; null where only its bytes tell
   */
  async write(
    group: string,
    files: ReadonlyMap<string, string>,
    hashOf: (path: string) => string | null,
  ): Promise<readonly PackFile[]> {
    const packs = 2 ** Math.max(0, Math.ceil(Math.log2(files.size / inPack)));
    const paths = Array.from({ length: packs }, (): string[] => []);
    for (const name of [...files.keys()].sort()) paths[packOf(name, packs)]?.push(name);
    const written: PackFile[] = [];
    for (const [number, names] of paths.entries()) {
      written.push(await this.#writePack(group, number, names, files, hashOf));
    }
    return written;
  }

  async #writePack(
    group: string,
    number: number,
    names: readonly string[],
    files: ReadonlyMap<string, string>,
    hashOf: (path: string) => string | null,
  ): Promise<PackFile> {
    const read = (name: string) => readFileSync(path.join(this.#outDir, files.get(name) ?? ""));
    const mark = shortHash(
      JSON.stringify(names.map((name) => [name, hashOf(name) ?? sha256(read(name))])),
    );
    const key = `${group}/${number}`;
    const last = this.#last.get(key);
    if (last?.mark === mark && this.#output.keep(last.file[0])) {
      this.made.set(key, last);
      return last.file;
    }
    const bytes = writePack(
      names.map((name) => [name, read(name)] as const),
      (text) => deflateRawSync(text, { level: 9 }),
    );
    const file = [
      offerPaths.pack(group, number, sha256(bytes).slice(0, 12)),
      bytes.length,
    ] as const;
    await this.#output.put(file[0], bytes);
    this.made.set(key, { mark, file });
    return file;
  }
}
