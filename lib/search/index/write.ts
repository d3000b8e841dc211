import type { Locale } from "../../locale/locale.ts";
import { contentHash, fileNames, writeCatalogue } from "../files/catalogue.ts";
import { writeFacts } from "../files/facts.ts";
import { packFile, type FileParts } from "../files/packed.ts";
import { CATALOGUE_FILE } from "../types.ts";
import { writeTranslations } from "./write-translations.ts";
import { gatherFacts, listNames, type ValueNames } from "./facts.ts";
import { gatherFamilies } from "./families/gather-families.ts";
import { listRecords, type RecordSource } from "./list-records.ts";
import { takeMarks } from "./name-evidence.ts";
import type { IndexState } from "./state.ts";
import { fileSizes, writeDictionaries, type FileSizes } from "./write-dictionaries.ts";
import { writeDirectories } from "./write-directories.ts";

/** Where the files of an index go. */
export interface IndexOutput {
  /** Puts a file in its place. */
  put(name: string, bytes: Uint8Array): void | Promise<void>;
  /** Leaves the file of the last build in its place; false when there is none of that name. */
  keep(name: string): boolean;
}

/**
 * Writes every file of an index but those of its articles; what has the content of the last build stays.
 *
 * @param dealtOf how many document numbers the articles' were dealt out of.
 * @param last name → SHA-256 of the content, of the files that the last build wrote
 * @returns the same of the files of this one
 */
export async function writeIndexFiles(
  { articles, postings }: Pick<IndexState, "articles" | "postings">,
  dealtOf: number,
  output: IndexOutput,
  {
    valueNames = {},
    records = [],
    sizes = fileSizes(dealtOf),
    last,
  }: {
    readonly valueNames?: ValueNames;
    readonly records?: readonly RecordSource[];
    readonly sizes?: FileSizes;
    readonly last: IndexState["files"] | undefined;
  },
): Promise<IndexState["files"]> {
  const files = new Map<string, string>();
  const put = async (nameOf: (hash: number) => string, parts: FileParts): Promise<number> => {
    const hash = contentHash(parts);
    const name = nameOf(hash);
    const content = await checksum(parts);
    files.set(name, content);
    // Packing takes longer than all else that is done with a file.
    if (last?.get(name) !== content || !output.keep(name))
      await output.put(name, await packFile(parts));
    return hash;
  };
  const all = [...articles.values()];
  let capacity = dealtOf;
  for (const { doc } of all) capacity = Math.max(capacity, doc + 1);
  const textsIn = (locale: Locale) =>
    all.filter(({ facts }) => facts.values.language.includes(locale)).length;

  const facts = gatherFacts(all, capacity);
  const factsHash = await put(fileNames.facts, { bytes: writeFacts(facts) });
  const { words, evidence } = takeMarks(postings);
  const families = gatherFamilies(words);
  const blocks = await writeDictionaries(
    families,
    listNames(facts, valueNames),
    listRecords(facts, records),
    evidence,
    capacity,
    sizes,
    (name, firstKey, parts) => put((hash) => fileNames.block(name, { firstKey, hash }), parts),
  );
  const translationsHash = await put(fileNames.translations, {
    bytes: writeTranslations(families),
  });
  const catalogue = writeCatalogue({
    documents: all.length,
    capacity,
    texts: { ar: textsIn("ar"), en: textsIn("en") },
    factsHash,
    translationsHash,
    dictionaries: await writeDirectories(blocks, sizes, (name, firstKey, parts) =>
      put((hash) => fileNames.directory(name, { firstKey, hash }), parts),
    ),
  });
  await put(() => CATALOGUE_FILE, catalogue);
  return files;
}

/** SHA-256 of a file before it is packed, in Base64. */
async function checksum({ bytes, bits = new Uint8Array() }: FileParts): Promise<string> {
  const whole = new Uint8Array(bytes.length + bits.length);
  whole.set(bytes);
  whole.set(bits, bytes.length);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
  return btoa(String.fromCharCode(...digest));
}
