import { expect, test } from "vitest";
import { draftsIn } from "@/components/desk/state/drafts.ts";

function store() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("what was typed is there after the page was loaded again", () => {
  const place = store();
  draftsIn(place).keep("article/003/title", "عنوان");
  expect(draftsIn(place).read("article/003/title")).toBe("عنوان");
  expect(draftsIn(place).read("article/000/title")).toBeNull();
});

test("what is written is a draft no more; an empty field can be one", () => {
  const drafts = draftsIn(store());
  drafts.keep("person", "");
  expect(drafts.read("person")).toBe("");
  drafts.keep("person", null);
  expect(drafts.read("person")).toBeNull();
});

test("a store that is full or forbidden stops nobody", () => {
  const refuse = () => {
    throw new Error("QuotaExceededError");
  };
  const drafts = draftsIn({ getItem: refuse, setItem: refuse, removeItem: refuse });
  drafts.keep("person", "ليلى");
  expect(drafts.read("person")).toBeNull();
});
