import { isPlainDate } from "../dates/edtf.ts";
import { bracketedTitle, type CitedArticle } from "./cite/cited-article.ts";

/** Stands where nothing is known, so that a reader of metadata does not guess: Zotero trims it and leaves the field empty. */
const notKnown = " ";

/**
 * An article for reference managers, as names and contents of `meta` elements: Dublin Core, Highwire Press's
 * `citation_*`, and Zotero's own fields, by which it knows a newspaper article with its archive and item.
 *
 * Without these, Zotero's translator "Embedded Metadata" takes the first `time[datetime]` of the page for the date, which
 * may be another article's, and the site's name for the newspaper's. The date is EDTF at the precision that it has;
 * `citation_publication_date` is left out where it could not say so.
 */
export function embeddedMetadata(
  article: CitedArticle,
): readonly (readonly [name: string, content: string])[] {
  const { date, outlet, author, credit } = article;
  const optional = (name: string, content: string | null) =>
    content === null ? [] : [[name, content] as const];
  return [
    ["z.itemType", "newspaperArticle"],
    ["z.publicationTitle", outlet ?? notKnown],
    ["z.archive", article.archive],
    ["z.archiveLocation", article.id],
    ["citation_title", bracketedTitle(article)],
    ...optional("citation_author", author),
    ...optional(
      "citation_publication_date",
      date !== null && isPlainDate(date) ? date.replaceAll("-", "/") : null,
    ),
    date === null ? ["z.date", notKnown] : ["DCTERMS.issued", date],
    ["DC.language", article.textLang],
    ...optional("DC.publisher", outlet),
    ...optional("DC.rights", credit),
  ];
}
