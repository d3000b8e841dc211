/** What Zotero keeps of a page. */
interface Saved {
  readonly itemType: string;
  readonly title: string;
  readonly date: string;
  readonly publicationTitle: string;
  readonly archive: string;
  readonly archiveLocation: string;
  readonly language: string;
  readonly author: string;
}

/** Prefix of a name → namespace, as the translators know them without a declaration. */
const prefixes = ["z", "dc", "dcterms", "og", "article", "prism", "eprints"];

/**
 * What Zotero would save of a page, by the rules for these fields of its translators "Embedded Metadata" (version of
 * 2024-06-13) and "RDF", which the first calls (github.com/zotero/translators, `Embedded Metadata.js`: `init`,
 * `addHighwireMetadata`, `addLowQualityMetadata`; `RDF.js`: `detectType`, `importItem`). What Zotero stores is trimmed.
 */
export function savedByZotero(html: string): Saved {
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)].map(
    ([, name = "", content = ""]) => ({ name, content: unescape(content) }),
  );
  const statements = new Map<string, string>();
  for (const { name, content } of metas) {
    // `if (!tags || !value) continue`: a blank is a value.
    if (content === "") continue;
    const [prefix = "", ...rest] = name.split(/[.:_]/);
    if (rest.length === 0 || !prefixes.includes(prefix.toLowerCase())) continue;
    const property = name.slice(prefix.length + 1);
    const key = `${prefix.toLowerCase()}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
    if (!statements.has(key)) statements.set(key, content);
  }
  const first = (...keys: string[]) =>
    keys.map((key) => statements.get(key)).find((value) => value !== undefined);
  // `getContentText`: by the end of the name, and only what is more than blanks.
  const highwire = (name: string) => {
    const content = metas.find((meta) => meta.name.endsWith(name))?.content ?? "";
    return content.trim() === "" ? undefined : content;
  };
  const itemType =
    first("z:itemType", "z:type") ??
    (first("og:type") === "website" ? "webpage" : undefined) ??
    (highwire("citation_title") === undefined ? "webpage" : "journalArticle");
  const hwType = highwire("citation_journal_title") === undefined ? itemType : "journalArticle";
  const rdfDate = first(
    ...["eprints:date", "prism:publicationDate", "og:published_time", "article:published_time"],
    ...["dc:date.issued", "dcterms:date.issued", "dcterms:issued", "dc:date", "dcterms:date"],
  );
  const siteName = ["blogPost", "webpage", "newspaperArticle"].includes(itemType)
    ? first("og:site_name")
    : undefined;
  // "OTHER FIELDS" of RDF.js: a field of Zotero's own namespace replaces what was gathered.
  const publicationTitle =
    first("z:publicationTitle") ??
    first("prism:publicationName", "dc:source", "dcterms:source") ??
    siteName;
  const date =
    highwire("citation_date") ??
    highwire("citation_publication_date") ??
    first("z:date") ??
    rdfDate ??
    // `attr(doc, "time[datetime]", "datetime")`
    /<time dateTime="([^"]+)"/i.exec(html)?.[1];
  return {
    itemType: hwType,
    title: (
      highwire("citation_title") ??
      first("dc:title", "dcterms:title", "og:title") ??
      ""
    ).trim(),
    date: (date ?? "").trim(),
    publicationTitle: (publicationTitle ?? "").trim(),
    archive: first("z:archive") ?? "",
    archiveLocation: first("z:archiveLocation") ?? "",
    language:
      highwire("citation_language") ??
      first("dc:language", "dcterms:language") ??
      /<html lang="(\w+)"/.exec(html)?.[1] ??
      "",
    author: highwire("citation_author") ?? "",
  };
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");
}
