import type { Locale } from "../../locale/locale.ts";
import * as catalogues from "../files/catalogue.ts";
import { CATALOGUE_FILE } from "../files/catalogue-file.ts";
import { writeFacts } from "../files/facts.ts";
import { gatherFamilies } from "./families.ts";
import { gatherFacts } from "./facts.ts";
import type { IndexState } from "./state.ts";
import { packFile, type FileParts } from "../files/packed.ts";
import { writeTranslations } from "../words/translations.ts";
import type { IndexOutput, UpdateOptions } from "./build-types.ts";
import { fileSizes, writeShelves } from "./write-dictionaries.ts";

/**
 * Writes every file of an index but those of its articles.
 *
 * @param capacity number of seats that the articles were given.
 */
export async function writeIndexFiles(
  { articles, postings }: IndexState,
  capacity: number,
  output: IndexOutput,
  { labels = {}, sizes = fileSizes(capacity) }: UpdateOptions,
): Promise<void> {
  const put = async (name: (tag: number) => string, parts: FileParts): Promise<number> => {
    const tag = catalogues.tagOf(parts);
    await output.put(name(tag), await packFile(parts));
    return tag;
  };
  const all = [...articles.values()];
  let seats = capacity;
  for (const { seat } of all) seats = Math.max(seats, seat + 1);
  const textsIn = (locale: Locale) =>
    all.filter(({ facts }) => facts.values.language.includes(locale)).length;

  const factsTag = await put(catalogues.factsFileName, {
    bytes: writeFacts(gatherFacts(all, seats, labels)),
  });
  const spellings = [...postings].map(([surface, list]) => ({ surface, postings: list }));
  const families = gatherFamilies(spellings);
  const shelves = await writeShelves(families, seats, sizes, (shelf, firstKey, parts) =>
    put((tag) => catalogues.shelfFileName(shelf, { firstKey, tag }), parts),
  );
  const translationsTag = await put(catalogues.translationsFileName, {
    bytes: writeTranslations(families),
  });
  await put(
    () => CATALOGUE_FILE,
    catalogues.writeCatalogue({
      documents: all.length,
      seats,
      texts: { ar: textsIn("ar"), en: textsIn("en") },
      factsTag,
      translationsTag,
      shelves,
    }),
  );
}
