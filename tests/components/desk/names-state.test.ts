import { describe, expect, test } from "vitest";
import { acceptance } from "@/components/desk/names/name-decision.ts";
import {
  focused,
  nextNames,
  noNames,
  openCount,
  openNames,
  type NamesAction,
  type NamesState,
} from "@/components/desk/names/names-state.ts";
import type { NameItem } from "@/lib/desk/api.ts";

function item(key: string, change: Partial<NameItem> = {}): NameItem {
  return {
    ...{ key, name: key, type: "person", forms: [key], short: [], articles: 3, confidence: 0.9 },
    ...{ country: null, record: null, rejected: false, sentences: [] },
    english: [
      { text: `${key} the first`, from: "parts" },
      { text: `${key} the second`, from: "romanised" },
    ],
    ...change,
  };
}

const four: NamesAction = {
  type: "loaded",
  items: ["أ", "ب", "ت", "ث"].map((key) => item(key)),
  total: 120,
};
const after = (...actions: NamesAction[]): NamesState =>
  [four, ...actions].reduce(nextNames, noNames);
const keys = (state: NamesState) => openNames(state).map(({ key }) => key);

describe("the names to decide", () => {
  test("the first one is in focus, and one that is decided makes way for the next at once", () => {
    expect(focused(after())?.key).toBe("أ");
    const state = after({ type: "decided", key: "أ" });
    expect(keys(state)).toEqual(["ب", "ت", "ث"]);
    expect(focused(state)?.key).toBe("ب");
    expect(openCount(state)).toBe(119);
  });

  test("after the last of the list comes the one before it", () => {
    const state = after({ type: "focus", key: "ث" }, { type: "decided", key: "ث" });
    expect(focused(state)?.key).toBe("ت");
  });

  test("moving stops at both ends and decides nothing", () => {
    const up = { type: "move", by: -1 } as const;
    const down = { type: "move", by: 1 } as const;
    expect(focused(after(up))?.key).toBe("أ");
    expect(focused(after(down, down, down, down, down))?.key).toBe("ث");
    expect(openCount(after(down, down))).toBe(120);
  });

  test("a decision that could not be written comes back, in its place and in focus", () => {
    const decided = [
      { type: "decided", key: "أ" },
      { type: "decided", key: "ب" },
    ] as const;
    const state = after(...decided, { type: "failed", key: "أ" });
    expect(keys(state)).toEqual(["أ", "ت", "ث"]);
    expect(focused(state)?.key).toBe("أ");
  });

  test("an answer that is older than a decision does not bring the name back", () => {
    expect(keys(after({ type: "decided", key: "أ" }, four))).toEqual(["ب", "ت", "ث"]);
  });

  test("what was decided and is no more among the names counts no longer", () => {
    const items = ["ب", "ت", "ث", "ج"].map((key) => item(key));
    const state = after({ type: "decided", key: "أ" }, { type: "loaded", items, total: 119 });
    expect(openCount(state)).toBe(119);
  });

  test("undone, a name can be decided again", () => {
    const state = after({ type: "decided", key: "أ" }, { type: "undone" }, four);
    expect(keys(state)).toContain("أ");
  });
});

describe("what is accepted", () => {
  test("as proposed, with the best English, which stays marked as the machine's", () => {
    expect(acceptance(item("أ", { country: "TN" }), undefined)).toEqual({
      ...{ action: "accept", key: "أ", type: "person", name: "أ", country: "TN" },
      english: { text: "أ the first", from: "parts" },
    });
  });

  test("a name without suggestions is accepted in Arabic alone", () => {
    expect(acceptance(item("أ", { english: [] }), undefined).english).toBeNull();
  });

  test("what a person chose counts: type, Arabic name, English or none", () => {
    const changed = { type: "organisation", name: " ألف ", english: null } as const;
    expect(acceptance(item("أ"), changed)).toMatchObject({
      ...{ type: "organisation", name: "ألف", english: null },
    });
    const own = { english: { text: " Alef ", from: "person" } } as const;
    expect(acceptance(item("أ"), own).english).toEqual({ text: "Alef", from: "person" });
  });

  test("a blank is no name, in either language", () => {
    const blank = { name: " ", english: { text: "  ", from: "person" } } as const;
    expect(acceptance(item("أ"), blank)).toMatchObject({ name: "أ", english: null });
  });

  test("with another type, its own suggestions", () => {
    const changed = {
      type: "event",
      suggestions: [{ text: "Summit", from: "parts" }],
    } as const;
    expect(acceptance(item("أ"), changed).english?.text).toBe("Summit");
  });
});
