import { noEvidence } from "../../../lib/article/evidence-file.ts";
import type { ArticleView } from "../../../lib/archive/ask/views.ts";

/** An article of two paragraphs as pages are given it; `change` replaces parts of it. */
export function articleView(change: Partial<ArticleView> = {}): ArticleView {
  return {
    summary: {
      id: "x1",
      title: { ar: "عنوان", en: "A headline" },
      titleStatus: "stated",
      opening: { ar: "أول النص", en: "The opening" },
      date: "2022-04",
      dateCertainty: "stated",
      countries: ["KR", "TN"],
      mentionedCountries: [],
      credit: "Ministry of the Interior and Safety",
      outlet: null,
      translated: true,
    },
    article: {
      id: "x1",
      lang: "ar",
      title: "عنوان",
      titleStatus: "stated",
      titleSuggestion: null,
      date: "2022-04",
      dateCertainty: "stated",
      countries: ["KR", "TN"],
      mentionedCountries: [],
      credit: "Ministry of the Interior and Safety",
      author: null,
      source: null,
      outlet: null,
      url: null,
      section: null,
      dateline: null,
      raw: { file: "x1.txt", sha256: "0".repeat(64), encoding: "utf-8" },
      paragraphs: ["الفقرة الأولى", "الفقرة الثانية"],
    },
    evidence: {
      ...noEvidence("x1"),
      values: [
        {
          field: "date",
          value: "2022-04",
          rule: "date-prefix",
          certainty: "stated",
          span: { start: 0, end: 14 },
          quote: " date 2022-04 ",
        },
      ],
    },
    translation: {
      id: "x1",
      lang: "en",
      title: "A headline",
      titleStatus: "translated",
      method: "machine",
      review: null,
      rawSha256: "0".repeat(64),
      paragraphs: ["First paragraph", "Second paragraph"],
    },
    translationIsStale: false,
    rawIsIntact: true,
    body: {
      ar: ["الفقرة الأولى", "الفقرة الثانية"],
      en: ["First paragraph", "Second paragraph"],
    },
    editorialNote: null,
    newer: null,
    older: null,
    related: [],
    sameStory: [],
    toldEvent: null,
    authorities: [],
    ...change,
  };
}
