import { joinParagraphs, placeInParagraphs } from "../../../lib/article/joined-paragraphs.ts";
import { findAuthorities } from "../../../lib/authorities/find-authorities.ts";
import type { DeskTranslation } from "../../../lib/desk/api.ts";
import { versionOf } from "../write/version.ts";
import type { DeskArchive } from "./desk-archive.ts";
import { openArticle } from "./desk-article.ts";

/** An article's English beside its Arabic, with the names of records in each paragraph. */
export function deskTranslation(archive: DeskArchive, id: string): DeskTranslation {
  const { article, translation, translationText } = openArticle(archive, id);
  const { records } = archive.records();
  const byId = new Map(records.map((record) => [record.id, record]));
  const joined = joinParagraphs(null, article.paragraphs);
  const found = placeInParagraphs(joined, findAuthorities(joined.text, records));
  const termsIn = (paragraph: number) => {
    const seen = new Set<string>();
    return found.flatMap(({ paragraph: own, authority, rule }) => {
      const record = byId.get(authority);
      if (own !== paragraph || record === undefined || seen.has(authority)) return [];
      if (rule === "pattern") return [];
      seen.add(authority);
      return [{ ar: record.prefLabel.ar, en: record.prefLabel.en ?? null, record: authority }];
    });
  };
  return {
    id,
    title: {
      ar: article.title,
      en: translation?.title ?? null,
      state: translation?.titleState ?? null,
    },
    paragraphs: article.paragraphs.map((ar, index) => ({
      ar,
      en: translation?.paragraphs[index] ?? null,
      state: translation?.states[index] ?? null,
      terms: termsIn(index + 1),
    })),
    version: versionOf(translationText),
  };
}
