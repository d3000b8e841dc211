import { describe, expect, test } from "vitest";
import { changeTranslation } from "../../lib/article/change-translation.ts";
import {
  formatTranslation,
  parseTranslation,
  type Translation,
} from "../../lib/article/translation.ts";

const article = {
  id: "003",
  titleStatus: "none",
  paragraphs: ["أ", "ب", "ج"],
  raw: { file: "a.txt", sha256: "new", encoding: "utf-8" },
} as const;
const by = { by: "M. Example", date: "2026-11-29" };

const machine: Translation = {
  ...{ id: "003", lang: "en", title: "A visit", titleState: "machine", titleStatus: "supplied" },
  ...{ method: "machine", engine: "Opus", review: null, rawSha256: "old", changes: [] },
  paragraphs: ["A", "B", null],
  states: ["machine", "machine", null],
};

describe("changeTranslation", () => {
  test("begins with a headline alone", () => {
    const title = { text: "A visit", state: "draft" } as const;
    const made = changeTranslation(null, article, { title, paragraphs: [], by });
    expect(made).toMatchObject({
      ...{ title: "A visit", titleState: "draft", titleStatus: "supplied", method: "human" },
      ...{ review: null, rawSha256: "new", paragraphs: [null, null, null] },
      changes: [{ ...by, keys: ["title"] }],
    });
    const file = made === null ? "" : formatTranslation(made);
    expect(parseTranslation(file, { id: "003", paragraphs: 3 })).toEqual({ ok: true, value: made });
  });

  test("a machine's text that a person writes in is edited; the rest stays as it was", () => {
    const paragraphs = [{ n: 2, text: "Bee", state: "draft" }] as const;
    expect(changeTranslation(machine, article, { paragraphs, by })).toMatchObject({
      ...{ method: "machine-edited", engine: "Opus", rawSha256: "old" },
      paragraphs: ["A", "Bee", null],
      states: ["machine", "draft", null],
    });
  });

  test("one that a person only reviews stays the machine's, and its review is dated with the last part", () => {
    const title = { text: "A visit", state: "reviewed" } as const;
    const paragraphs = [{ n: 1, text: "A", state: "reviewed" }] as const;
    const half = changeTranslation(machine, article, { title, paragraphs, by });
    expect(half).toMatchObject({ method: "machine", review: null });
    const rest = [{ n: 2, text: "B", state: "reviewed" }] as const;
    expect(changeTranslation(half, article, { paragraphs: rest, by })).toMatchObject({
      ...{ method: "machine", review: by, states: ["reviewed", "reviewed", null] },
      changes: [
        { ...by, keys: ["title", "paragraphs"] },
        { ...by, keys: ["paragraphs"] },
      ],
    });
  });

  test("a machine that fills what is missing changes no one's review, and signs nothing", () => {
    const reviewed = { ...machine, review: by, states: ["reviewed", "reviewed", null] } as const;
    const paragraphs = [{ n: 3, text: "C", state: "machine" }] as const;
    const filled = changeTranslation(reviewed, article, { paragraphs, by: null, engine: "Opus 2" });
    expect(filled).toMatchObject({ review: by, engine: "Opus 2", changes: [] });
    expect(filled?.states).toEqual(["reviewed", "reviewed", "machine"]);
  });

  test("of a translation that is taken out whole nothing is left", () => {
    const out = { text: null, state: "draft" } as const;
    const paragraphs = [1, 2].map((n) => ({ n, ...out }));
    expect(changeTranslation(machine, article, { title: out, paragraphs, by })).toBeNull();
  });
});
