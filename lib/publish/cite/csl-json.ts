import { citationKey } from "./citation-key.ts";
import { citationNotes } from "./citation-notes.ts";
import { bracketedTitle, type CitedArticle } from "./cited-article.ts";
import { citedDate, dateInCitation } from "./cited-date.ts";

/** An item of CSL-JSON (citation-style-language/schema 1.0.2, `csl-data.json`), as far as the archive fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly "original-title"?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly section?: string;
  readonly issued?:
    | { readonly "date-parts": readonly (readonly number[])[]; readonly circa?: true }
    | { readonly literal: string };
  readonly URL: string;
  readonly language: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly number: string;
  readonly note?: string;
}

/** An article as CSL-JSON. A date that has no figures is there in words; an unknown one is not there. */
export function cslItem(article: CitedArticle): CslItem {
  const { id, author, outlet, section, originalTitle, date } = article;
  const notes = citationNotes(article).join("; ");
  return {
    id: citationKey(id),
    type: "article-newspaper",
    title: bracketedTitle(article),
    ...(originalTitle === null ? {} : { "original-title": originalTitle }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(outlet === null ? {} : { "container-title": outlet, publisher: outlet }),
    ...(section === null ? {} : { section }),
    ...(date === null ? {} : { issued: issuedOf(date, article) }),
    URL: article.url,
    language: article.textLang,
    archive: article.archive,
    archive_location: id,
    number: id,
    ...(notes === "" ? {} : { note: notes }),
  };
}

function issuedOf(date: string, { locale }: CitedArticle): NonNullable<CslItem["issued"]> {
  const cited = citedDate(date);
  if (cited === null) return { literal: dateInCitation(date, locale) };
  const parts = cited.parts.map((each) => each.filter((part) => part !== undefined));
  return { "date-parts": parts, ...(cited.circa ? { circa: true } : {}) };
}
