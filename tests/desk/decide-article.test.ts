import { expect, test } from "vitest";
import type { Article } from "../../lib/article/article.ts";
import { parseEditorial } from "../../lib/article/editorial.ts";
import { decideArticle } from "../../lib/desk/article/decide-article.ts";

const article = {
  ...{ id: "003", title: null, titleStatus: "none", titleSuggestion: "عنوان مقترح", countries: [] },
  date: null,
} as unknown as Article;
const of = { article, evidence: { values: [] }, raw: "" };
const who = { by: "هدى سالم", date: "2026-03-01" };
const accept = (old: string | null) => {
  const done = decideArticle(old, of, { decisions: [{ field: "title", action: "accept" }] }, who);
  const read = done.ok ? parseEditorial(done.value, "003") : null;
  return read?.ok ? read.value : null;
};

test("what the machine suggests becomes the headline when a person accepts it", () => {
  expect(accept(null)?.title).toEqual({ ar: "عنوان مقترح", en: null });
});

test("a suggestion does not replace the headline that somebody gave since the last ingest", () => {
  const given = accept('id: "003"\ntitle: { ar: "عنوان المحرر", en: "The editor’s" }\n');
  expect(given?.title).toEqual({ ar: "عنوان المحرر", en: "The editor’s" });
  expect(given?.confirmed).toEqual(["title"]);
});

test("a decision keeps what was there before, once for what one person decides on one day", () => {
  const decide = (old: string | null, value: string, by = who) => {
    const decisions = [{ field: "date", action: "correct", value } as const];
    const done = decideArticle(old, of, { decisions }, by);
    if (!done.ok) throw new Error(done.error.en);
    return done.value;
  };
  const first = decide(decide(null, "2022-04"), "2022-05");
  const later = decide(first, "2022-06", { ...who, date: "2026-03-02" });
  const read = parseEditorial(later, "003");
  expect(read.ok && read.value.changes).toEqual([
    { ...who, keys: ["date"], was: { date: null } },
    { ...who, date: "2026-03-02", keys: ["date"], was: { date: "2022-05" } },
  ]);
});
