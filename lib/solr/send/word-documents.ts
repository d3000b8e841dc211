import { reversed, type Family } from "../../search/files/terms.ts";
import { listTerms } from "../../search/files/words.ts";
import { isMark, standAsNames } from "../../search/index/name-evidence.ts";
import { sizeOf } from "../../search/index/write-dictionaries.ts";
import type { WrittenFamily, WrittenWord } from "../written.ts";
import { documentOf, type ArchiveDocument } from "./document.ts";
import type { Gathered } from "./gather.ts";

/** The spellings of a word, each with the number of its articles. */
export function familyDocument(family: Family, heavy: number): ArchiveDocument {
  const { key, see, members } = family;
  const written: WrittenFamily = {
    ...(see !== null && { see }),
    ...(sizeOf(family) > heavy && { heavy: true }),
    members: members.map(({ term, postings }) => [term, postings.length]),
  };
  const fields = { key, reversed: reversed(key), data: JSON.stringify(written) };
  return documentOf("family", key, fields);
}

/** Steps of an octave to which the number of articles is rounded: words are only put in order by it, and stay as they were. */
const STEPS = 2;

/** Every word, as it is looked up by its letters and its sounds. */
export function* wordDocuments(
  families: readonly Family[],
  { frequency, written }: Gathered,
): Generator<ArchiveDocument> {
  const marks = [...frequency].flatMap(([term, count]) =>
    isMark(term) ? [[term.slice(1), count] as const] : [],
  );
  const evidence = { articles: new Map(marks) };
  const listed = listTerms(families, "sounds", (family) => standAsNames(family, evidence));
  const sounding = new Map(listed.map((one) => [one.term, one]));
  for (const { key, term, articles } of listTerms(families, "words", () => [])) {
    const sound = sounding.get(term);
    const shown = written.get(term);
    const data: WrittenWord = {
      term,
      name: sound?.name ?? 0,
      ...(shown !== undefined && { written: shown }),
    };
    yield documentOf("word", term, {
      key,
      word: term,
      ...(sound && { sounds: sound.key }),
      articles: Math.round(2 ** (Math.round(Math.log2(articles) * STEPS) / STEPS)),
      data: JSON.stringify(data),
    });
  }
}
