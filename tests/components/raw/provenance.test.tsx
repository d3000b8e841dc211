import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { PageHistory } from "../../../components/raw/page-history.tsx";
import { Provenance } from "../../../components/raw/provenance.tsx";
import type { HistoryEntry } from "../../../lib/article/history/page-history.ts";
import { stringsFor } from "../../../lib/strings/strings-for.ts";
import { articleView } from "../article/article-view.ts";

const full = articleView();
const withEvidence = articleView({
  evidence: {
    ...full.evidence,
    values: [
      {
        ...{ field: "date", value: "2022-04", rule: "date-prefix", certainty: "stated" },
        ...{ span: { start: 6, end: 13 }, quote: "2022-04" },
      },
    ],
    changes: { tatweel: 3, space: 1 },
    dropped: [{ rule: "furniture", start: 40, end: 46, quote: "طباعة" }],
  },
});

describe("how a raw file became an article", () => {
  test("each value has its place, rule and certainty", () => {
    const html = renderToStaticMarkup(<Provenance view={withEvidence} locale="en" />);
    expect(html).toMatch(
      /date: <bdi>2022-04<\/bdi>.*characters \u2068?6\u2069?–\u2068?13\u2069? of the file/s,
    );
    expect(html).toContain(stringsFor("en").article.certainty.stated);
    expect(html).toContain("the date is written at the head of the file");
  });

  test("what was cleaned and left out is told, and that nothing was", () => {
    const html = renderToStaticMarkup(<Provenance view={withEvidence} locale="en" />);
    expect(html).toContain("letter-stretching strokes, removed: 3");
    expect(html).toMatch(/طباعة.*menus and tools/s);
    const none = renderToStaticMarkup(<Provenance view={full} locale="ar" />);
    expect(none).toContain("لم يُنظَّف في النص شيء.");
    expect(none).toContain("لم يُترك من الملف شيء");
  });
});

describe("the history of a page", () => {
  const entry: HistoryEntry = {
    ...{ date: "2026-03-02", kind: "translated", by: "Huda", keys: ["paragraphs"], texts: null },
    differences: [
      { of: "1", before: "He met the ministr today.", after: "He met the minister today." },
    ],
  };
  const history = (...entries: readonly HistoryEntry[]) =>
    renderToStaticMarkup(<PageHistory view={articleView({ history: entries })} locale="en" />);

  test("is not there where no day is known", () => {
    expect(history()).toBe("");
  });

  test("shows what was there and what is, word by word, and as text", () => {
    const html = history(entry);
    expect(html).toContain("2 March 2026");
    expect(html).toContain("He met the <del>ministr </del><ins>minister </ins>today.");
    const hostile = { ...entry, differences: [{ of: "2", before: "<b>x</b>", after: null }] };
    expect(history(hostile)).toContain("<del>&lt;b&gt;x&lt;/b&gt;</del> <ins>nothing</ins>");
  });

  test("shows of texts the paragraphs that went and came", () => {
    const texts = { before: ["أ", "ب"], after: ["أ", "ت"] };
    const html = history({ ...entry, kind: "replaced", by: null, differences: [], texts });
    expect(html).toContain("<del>ب</del>");
    expect(html).toContain("<ins>ت</ins>");
    expect(html).not.toContain("أ</");
  });
});
