import { x } from "xastscript";
import { writeXml } from "../../base/write-xml.ts";
import type { ArticleData } from "./article-data.ts";

/** What a static repository says of itself. */
export interface Repository {
  readonly name: string;
  /** Where the file lies. */
  readonly url: string;
  /** Whom harvesters can write to. */
  readonly email: string;
  /** The earliest day of a record. */
  readonly earliest: string;
}

/** What records share. */
export interface RecordTerms {
  /** The day (`YYYY-MM-DD`) of records of which no day of change is known. */
  readonly released: string;
  /** Under what terms they may be used, as the archive says it. */
  readonly rights: string | null;
}

const oai = "http://www.openarchives.org/OAI/2.0/";
const dublinCore = `${oai}oai_dc/`;
const schemaLocation = `${dublinCore} ${oai}oai_dc.xsd`;

/**
 * The beginning of a static repository (OAI-PMH 2.0, "Specification for an OAI Static Repository and an OAI Static Repository
 * Gateway", 2004). Its base URL is the gateway's, which only its registration gives it: until then the file's own stands there.
 */
export function repositoryHead({ name, url, email, earliest }: Repository): string {
  const identify = x("Identify", [
    x("oai:repositoryName", name),
    x("oai:baseURL", url),
    x("oai:protocolVersion", "2.0"),
    x("oai:adminEmail", email),
    x("oai:earliestDatestamp", earliest),
    x("oai:deletedRecord", "no"),
    x("oai:granularity", "YYYY-MM-DD"),
  ]);
  const formats = x("ListMetadataFormats", [
    x("oai:metadataFormat", [
      x("oai:metadataPrefix", "oai_dc"),
      x("oai:schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"),
      x("oai:metadataNamespace", dublinCore),
    ]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="${oai}static-repository" xmlns:oai="${oai}" xmlns:oai_dc="${dublinCore}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${oai}static-repository ${oai}static-repository.xsd">
${writeXml(identify)}
${writeXml(formats)}
<ListRecords metadataPrefix="oai_dc">
`;
}

/** The end of a static repository. */
export const repositoryTail = "</ListRecords>\n</Repository>\n";

/**
 * One article as a record in unqualified Dublin Core. The date is EDTF, at the precision that it has. Its metadata name their
 * schema (OAI-PMH 2.0, 2.5), since gateways hand them on alone.
 * @param names of the records and countries that it names, in each language
 */
export function repositoryRecord(
  article: ArticleData,
  names: { readonly ar: readonly string[]; readonly en: readonly string[] },
  { released, rights }: RecordTerms,
): string {
  const { title, url, outlet, english } = article;
  const some = (name: string, values: readonly (string | null | undefined)[], lang?: string) =>
    values
      .filter((value) => value !== null && value !== undefined)
      .map((value) => x(`dc:${name}`, lang === undefined ? {} : { "xml:lang": lang }, value));
  const fields = [
    ...some("title", [title.ar], "ar"),
    ...some("title", [title.en], "en"),
    ...some("creator", [article.author]),
    ...some("publisher", [outlet?.name.ar], "ar"),
    ...some("publisher", [outlet?.name.en === outlet?.name.ar ? null : outlet?.name.en], "en"),
    ...some("date", [article.date]),
    ...some("type", ["Text"]),
    ...some("format", ["text/html"]),
    ...some("identifier", [url.ar, ...(english === "none" ? [] : [url.en])]),
    ...some("source", [article.publishedAt]),
    ...some("language", ["ar", english === "none" ? null : "en"]),
    ...some("subject", names.ar, "ar"),
    ...some("subject", names.en, "en"),
    ...some("rights", [article.credit, rights]),
  ];
  return `${writeXml(
    x("oai:record", [
      x("oai:header", [
        x("oai:identifier", article.name),
        x("oai:datestamp", article.changed ?? released),
      ]),
      x("oai:metadata", [x("oai_dc:dc", { "xsi:schemaLocation": schemaLocation }, fields)]),
    ]),
  )}\n`;
}
