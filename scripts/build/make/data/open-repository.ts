import type { Archive } from "../../../../lib/archive/ask/archive.ts";
import { mailOfContact } from "../../../../lib/schema/contact-address.ts";
import { addressOf, type ArticleData } from "../../../../lib/publish/data/article-data.ts";
import {
  repositoryHead,
  repositoryRecord,
  repositoryTail,
} from "../../../../lib/publish/data/oai.ts";
import type { DataContext } from "./data-context.ts";
import type { OpenFile } from "./table-files.ts";

/** A static repository that is being written. */
interface RepositoryFile {
  /** @param names of the records and countries that the article names, in each language */
  add(
    article: ArticleData,
    names: { readonly ar: readonly string[]; readonly en: readonly string[] },
  ): void;
  end(): Promise<void>;
}

/**
 * Opens the static repository of an archive. The protocol asks of it the e-mail address of an administrator, and one record
 * at least: without them there is none, and null is the answer.
 */
export function openRepository(
  archive: Archive,
  ids: readonly string[],
  { context, open }: { readonly context: DataContext; readonly open: OpenFile },
): RepositoryFile | null {
  const { name, contact } = archive.description;
  const email = mailOfContact(contact);
  if (email === null || ids.length === 0) return null;
  // A record must have a day: where the archive was given none, that of the build.
  const released = context.released ?? new Date().toISOString().slice(0, 10);
  const days = ids.map((id) => archive.dayOfChange(id) ?? released);
  const terms = { released, rights: context.rights("en") };
  const file = open("oai-dc.xml");
  file.write(
    repositoryHead({
      name: name.en,
      url: addressOf(context.site, "/data/oai-dc.xml"),
      email,
      earliest: days.sort()[0] ?? released,
    }),
  );
  return {
    add(article, names) {
      file.write(repositoryRecord(article, names, terms));
    },
    async end() {
      file.write(repositoryTail);
      await file.end();
    },
  };
}
