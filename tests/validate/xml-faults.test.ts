import { expect, test } from "vitest";
import { xmlFaults } from "./xml-faults.ts";

const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><id>tag:x.org,2026:a</id><title>أ</title>
<updated>2026-11-21T00:00:00Z</updated><link rel="self" type="application/atom+xml" href="https://x.org/f"/>
<entry><id>tag:x.org,2026:b</id><title>ب</title><updated>2026-11-21T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://x.org/b/"/><issued xmlns="http://purl.org/dc/terms/">2022-04</issued></entry></feed>`;
const urlset = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:h="http://www.w3.org/1999/xhtml"><url>
<loc>https://x.org/ar/</loc><lastmod>2026-11-21</lastmod><h:link rel="alternate" hreflang="x-default" href="https://x.org/ar/"/></url></urlset>`;
const oai = "http://www.openarchives.org/OAI/2.0";
const repository = `<Repository xmlns="${oai}/static-repository" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:o="${oai}/"
xsi:schemaLocation="a b"><Identify><o:repositoryName>n</o:repositoryName><o:baseURL>https://x.org/</o:baseURL>
<o:protocolVersion>2.0</o:protocolVersion><o:adminEmail>a@x.org</o:adminEmail><o:earliestDatestamp>2026-11-21</o:earliestDatestamp>
<o:deletedRecord>no</o:deletedRecord><o:granularity>YYYY-MM-DD</o:granularity></Identify><ListMetadataFormats><o:metadataFormat>
<o:metadataPrefix>oai_dc</o:metadataPrefix><o:schema>s</o:schema><o:metadataNamespace>n</o:metadataNamespace></o:metadataFormat>
</ListMetadataFormats><ListRecords metadataPrefix="oai_dc"><o:record><o:header><o:identifier>tag:x</o:identifier>
<o:datestamp>2026-11-21</o:datestamp></o:header><o:metadata><dc xmlns="${oai}/oai_dc/" xsi:schemaLocation="a b">
<title xmlns="http://purl.org/dc/elements/1.1/">t</title></dc></o:metadata></o:record></ListRecords></Repository>`;
const search = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>n</ShortName><Description>d</Description>
<Url type="text/html" template="https://x.org/?q={searchTerms}"/></OpenSearchDescription>`;
const tmx = `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="paragraph" o-tmf="t" adminlang="en" srclang="ar"
datatype="plaintext"/><body><tu tuid="a"><prop type="x">p</prop><tuv xml:lang="ar"><seg>أ</seg></tuv></tu></body></tmx>`;
const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ar" trgLang="en"><file id="a"><unit id="p1">
<segment state="translated" subState="s:m"><source>أ</source><target>a</target></segment></unit></file></xliff>`;
const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="ar"><teiHeader><fileDesc><titleStmt><title>أ</title></titleStmt>
<publicationStmt><publisher>p</publisher><idno type="URI">tag:x</idno><ptr target="https://x.org/"/></publicationStmt>
<sourceDesc><bibl><title>أ</title></bibl></sourceDesc></fileDesc><profileDesc><langUsage><language ident="ar">ع</language></langUsage>
</profileDesc></teiHeader><text><group><text xml:lang="ar"><body><div><p xml:id="p1">قال <persName ref="https://x.org/">فلان</persName></p>
</div></body></text></group></text></TEI>`;

const faultsOf = (text: string) => xmlFaults([{ file: "a/ب.xml", text }]);

test("documents as they should be", async () => {
  for (const text of [feed, urlset, repository, search, tmx, xliff, tei])
    expect(await faultsOf(text)).toEqual([]);
});

test.each([
  ["no day of change", feed, "<updated>2026-11-21T00:00:00Z</updated>", ""],
  ["a day that is no instant", feed, "2026-11-21T00:00:00Z", "2026-11-21"],
  [
    "an entry without its page",
    feed,
    '<link rel="alternate" type="text/html" href="https://x.org/b/"/>',
    "",
  ],
  ["an address that is none", urlset, "<loc>https://x.org/ar/</loc>", "<loc>/ar/</loc>"],
  ["a month for a day", urlset, "2026-11-21", "November 2026"],
  ["no administrator", repository, "<o:adminEmail>a@x.org</o:adminEmail>", ""],
  ["no schema of a record", repository, 'dc/" xsi:schemaLocation="a b"', 'dc/"'],
  ["an element that Dublin Core has not", repository, "title xmlns", "titles xmlns"],
  ["a name of 17 letters", search, "<ShortName>n", `<ShortName>${"n".repeat(17)}`],
  ["no language", tmx, ' xml:lang="ar"', ""],
  ["an unknown state", xliff, 'state="translated"', 'state="done"'],
  ["an id of two words", xliff, 'id="p1"', 'id="p 1"'],
  ["a type of two words", tei, '<persName ref="https://x.org/"', '<persName type="a b"'],
  ["two paragraphs of one id", tei, "</div>", '<p xml:id="p1">ب</p></div>'],
  ["no publisher", tei, "<publisher>p</publisher>", ""],
  ["nothing known", tei, /TEI/g, "HTML"],
  ["nothing closed", tmx, "</tmx>", ""],
])("%s is told", async (_, text, part, other) => {
  const broken = text.replace(part, other);
  expect(broken).not.toBe(text);
  expect((await faultsOf(broken)).join("\n")).toContain("a/ب.xml");
});
