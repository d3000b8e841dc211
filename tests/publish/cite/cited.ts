import type { CitedArticle } from "../../../lib/publish/cite/cited-article.ts";

/** An article of a known paper, known to the month; `own` replaces parts of it. */
export function cited(own: Partial<CitedArticle> = {}): CitedArticle {
  return {
    id: "003",
    locale: "ar",
    url: "https://x.org/ar/articles/003/",
    archive: "سِجِلّ",
    title: { text: "وزير الداخلية يزور تونس", lang: "ar", status: "stated" },
    originalTitle: null,
    date: "2022-04",
    dateInferred: false,
    outlet: "الرياض",
    author: null,
    credit: null,
    section: null,
    firstUrl: null,
    textLang: "ar",
    translation: null,
    ...own,
  };
}

/** The same in English, translated by a machine. */
export function citedInEnglish(own: Partial<CitedArticle> = {}): CitedArticle {
  return cited({
    locale: "en",
    url: "https://x.org/en/articles/003/",
    archive: "Sijill",
    title: { text: "Interior Minister visits Tunisia", lang: "en", status: "stated" },
    originalTitle: "وزير الداخلية يزور تونس",
    outlet: "Al Riyadh",
    textLang: "en",
    translation: { method: "machine", engine: null, review: null },
    ...own,
  });
}
