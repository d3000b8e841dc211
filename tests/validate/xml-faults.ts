import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { memoryPages, validateXML } from "xmllint-wasm";
import type { SiteFile } from "./site-files.ts";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "grammars");

/** More files at a time are too many for the stack that libxml2 has there. */
const most = 200;

/** Root element of a document → its grammar (RELAX NG), each written from the specification that it names. */
const grammars: Readonly<Record<string, string>> = {
  feed: "atom",
  urlset: "sitemap",
  sitemapindex: "sitemap",
  Repository: "static-repository",
  OpenSearchDescription: "open-search",
  tmx: "tmx",
  xliff: "xliff",
  TEI: "tei",
};

/**
 * What is wrong in XML files by the grammars of what they are (libxml2), a sentence each. A file that
 * none of them describes is at fault.
 */
export async function xmlFaults(files: readonly SiteFile[]): Promise<readonly string[]> {
  const rootOf = ({ text }: SiteFile) => /<([A-Za-z][\w:]*)[\s>]/.exec(text)?.[1] ?? "";
  const faults = files
    .filter((each) => !(rootOf(each) in grammars))
    .map((each) => `${each.file}: there is no grammar for <${rootOf(each)}>`);
  for (const grammar of new Set(Object.values(grammars))) {
    const same = files.filter((each) => grammars[rootOf(each)] === grammar);
    for (let from = 0; from < same.length; from += most) {
      const { errors } = await validateXML({
        // File names are those of a virtual disk.
        xml: same
          .slice(from, from + most)
          .map(({ file, text }) => ({ fileName: encodeURIComponent(file), contents: text })),
        schema: readFileSync(path.join(folder, `${grammar}.rng`), "utf8"),
        extension: "relaxng",
        maxMemoryPages: memoryPages.GiB,
      });
      for (const { loc, message, rawMessage } of errors)
        faults.push(
          loc === null
            ? rawMessage
            : `${decodeURIComponent(loc.fileName)}:${loc.lineNumber}: ${message}`,
        );
    }
  }
  return faults;
}
