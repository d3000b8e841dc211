import { decodeText } from "../../search/files/text.ts";
import { TermTable } from "../../search/index/article-terms.ts";
import { gatherFacts, listNames } from "../../search/index/facts.ts";
import { gatherFamilies } from "../../search/index/families/gather-families.ts";
import { listRecords } from "../../search/index/list-records.ts";
import { isMark } from "../../search/index/name-evidence.ts";
import { numberArticles } from "../../search/index/numbering.ts";
import { fileSizes } from "../../search/index/write-dictionaries.ts";
import { writeTranslations } from "../../search/index/write-translations.ts";
import { countOnly } from "../count-only.ts";
import { articleDocument } from "./article-document.ts";
import { documentOf, type ArchiveDocument } from "./document.ts";
import { gather, type ArchiveSources } from "./gather.ts";
import { familyDocument, wordDocuments } from "./word-documents.ts";

/** Makes every document of an archive: its articles, and what understanding a question needs to know of them. */
export function* archiveDocuments(sources: ArchiveSources): Generator<ArchiveDocument> {
  const table = new TermTable();
  const gathered = gather(sources, table);
  const { counted, frequency, mean, texts } = gathered;
  for (const source of sources.articles) {
    const counts = counted.get(source.id);
    if (counts) yield articleDocument(source.read(), counts, table, mean);
  }
  const words = [...frequency].filter(([term]) => !isMark(term));
  const families = gatherFamilies(
    words.map(([term, count]) => ({ term, postings: countOnly(count) })),
  );
  const { heavy } = fileSizes(numberArticles(sources.articles.map(({ id }) => id)).capacity);
  for (const family of families) yield familyDocument(family, heavy);
  yield* wordDocuments(families, gathered);
  const facts = gatherFacts(gathered.facts, gathered.facts.length);
  for (const { key, value } of listNames(facts, sources.valueNames ?? {}))
    yield documentOf("name", key, { key, data: JSON.stringify(value) });
  const { records, names } = listRecords(facts, sources.records ?? []);
  for (const { key, record } of records)
    yield documentOf("record", key, { key, data: JSON.stringify(record) });
  for (const name of names)
    yield documentOf("record-name", name.key, { key: name.key, data: JSON.stringify(name) });
  const translations = decodeText(writeTranslations(families));
  const catalogue = { documents: sources.articles.length, texts, translations };
  yield documentOf("catalogue", "", { data: JSON.stringify(catalogue) });
}
