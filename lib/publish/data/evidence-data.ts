import type { ArticleData } from "./article-data.ts";
import { certainties } from "./article-table.ts";
import { integer, text, type Table } from "./table.ts";

/** One value of an article, and where it was taken from. */
type EvidenceRow = ReturnType<typeof evidenceRows>[number];

/** The rows of the evidence of an article. */
export function evidenceRows({ id, evidence }: ArticleData) {
  return evidence.map(({ span = null, ...value }) => ({ article: id, ...value, span }));
}

/** Where each value of an article was taken from. */
export const evidenceTable: Table<EvidenceRow> = {
  name: "evidence",
  refers: { column: "article", table: "articles", to: "id" },
  columns: [
    text("article", "Id of the article.", ({ article }) => article),
    text("field", "The field that this supports.", ({ field }) => field),
    text("value", "The value that this supports.", ({ value }) => value),
    text(
      "certainty",
      "Stated in the source, inferred by a machine, recorded by people for many files, confirmed by a person for this one, or supplied by the archive.",
      ({ certainty }) => certainty,
      [...certainties, "supplied"],
    ),
    text(
      "rule",
      "The rule that took it; editorial, metadata or folder where people said so.",
      ({ rule }) => rule,
    ),
    integer(
      "start",
      "Where it begins in the raw text, in UTF-16 units of its decoded form.",
      ({ span }) => span?.start ?? null,
    ),
    integer("end", "Where it ends, exclusive.", ({ span }) => span?.end ?? null),
    text(
      "quote",
      "The words of that place, or the file in which people said so.",
      ({ quote }) => quote,
    ),
  ],
};
