import { decodeText, encodeText } from "./text.ts";
import type { SearchDocument } from "../types.ts";

/** What a result shows of an article. */
export type ShownArticle = Pick<
  SearchDocument,
  "id" | "titles" | "paragraphs" | "date" | "countries"
>;

/** Writes the texts of one article as JSON, its keys in a fixed order. */
export function writeArticleFile(document: SearchDocument): Uint8Array {
  const { id, titles, paragraphs, date, countries } = document;
  return encodeText(
    JSON.stringify([id, titles.ar, titles.en, paragraphs.ar, paragraphs.en, date, countries]),
  );
}

/** Reads what `writeArticleFile` wrote. */
export function openArticleFile(bytes: Uint8Array): ShownArticle {
  const [id, titleAr, titleEn, ar, en, date, countries] = JSON.parse(decodeText(bytes)) as [
    id: string,
    titleAr: string | null,
    titleEn: string | null,
    ar: string[] | null,
    en: string[] | null,
    date: string | null,
    countries: string[],
  ];
  return {
    id,
    titles: { ...(titleAr !== null && { ar: titleAr }), ...(titleEn !== null && { en: titleEn }) },
    paragraphs: { ...(ar && { ar }), ...(en && { en }) },
    date,
    countries,
  };
}
