import type { CitationFormat } from "../../locale/paths.ts";
import { biblatex } from "./biblatex.ts";
import type { CitedArticle } from "./cited-article.ts";
import { cslItem } from "./csl-json.ts";
import { ris } from "./ris.ts";

/** The formats by their own names, which are the same in every language. */
export const formatNames: Readonly<Record<CitationFormat, string>> = {
  bib: "BibLaTeX",
  ris: "RIS",
  json: "CSL-JSON",
};

/** Their media types. */
export const citationTypes: Readonly<Record<CitationFormat, string>> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  json: "application/vnd.citationstyles.csl+json",
};

/** Writes a file of articles in each format. */
export const writeCitation: Readonly<
  Record<CitationFormat, (articles: readonly CitedArticle[]) => string>
> = {
  bib: (articles) => articles.map(biblatex).join("\n"),
  ris: (articles) => articles.map(ris).join("\r\n"),
  json: (articles) => `${JSON.stringify(articles.map(cslItem), null, 1)}\n`,
};
