import {
  dictionaryNames,
  writeDirectory,
  type Block,
  type BlockList,
  type Catalogue,
  type DictionaryName,
} from "../files/catalogue.ts";
import type { FileParts } from "../files/packed.ts";
import { cutIntoBlocks } from "./cut.ts";
import type { FileSizes } from "./write-dictionaries.ts";

const SALT = "/";

/**
 * Cuts what the catalogue has to say of each large dictionary into directories, like the dictionary itself into blocks: a
 * changed block changes its own directory.
 *
 * @param put stores a directory under its first key, and answers the hash of its content.
 */
export async function writeDirectories(
  dictionaries: Readonly<Record<DictionaryName, readonly Block[]>>,
  sizes: FileSizes,
  put: (name: DictionaryName, firstKey: string, parts: FileParts) => Promise<number>,
): Promise<Catalogue["dictionaries"]> {
  const lists: (readonly [DictionaryName, BlockList])[] = [];
  for (const name of dictionaryNames) {
    const blocks = dictionaries[name];
    if (blocks.length <= sizes.listed) lists.push([name, { blocks }]);
    else lists.push([name, { directories: await cutUp(name, blocks) }]);
  }
  return Object.fromEntries(lists) as Record<DictionaryName, BlockList>;

  async function cutUp(name: DictionaryName, blocks: readonly Block[]) {
    const keyed = blocks.map((block) => ({ key: block.firstKey, block }));
    const directories = [];
    for (const { firstKey, entries } of cutIntoBlocks(keyed, () => 1, sizes.directory, SALT)) {
      const own = entries.map(({ block }) => block);
      const hash = await put(name, firstKey, writeDirectory(own, firstKey));
      directories.push({ firstKey, hash, count: entries.length });
    }
    return directories;
  }
}
