import { expect, it } from "vitest";
import { isStopWord } from "../../lib/arabic/stop-words.ts";

it("knows the particles and not the name that looks like one", () => {
  expect(isStopWord("على")).toBe(true);
  expect(isStopWord("علي")).toBe(false);
});

it.each(["ماهي", "بماذا", "اللتى", "شو"])("knows %s as a word that only asks", (word) => {
  expect(isStopWord(word)).toBe(true);
});
