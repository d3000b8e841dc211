import { expect, it } from "vitest";
import { likeness } from "../../../lib/search/rank/likeness.ts";

it("is whole for the spelling asked for", () => {
  expect(likeness("حكومه", "حكومه", "حكوم")).toEqual({
    letters: 1,
    sameEnding: true,
    sameFront: true,
  });
});

it("tells an article in front from another ending", () => {
  expect(likeness("حكومه", "الحكومه", "حكوم")).toMatchObject({
    sameEnding: true,
    sameFront: false,
  });
  expect(likeness("حكومه", "حكومات", "حكوم")).toMatchObject({ sameEnding: false, sameFront: true });
});

it("counts the letters that both begin and end with", () => {
  expect(likeness("حكومه", "الحكومه", "حكوم").letters).toBeCloseTo(5 / 7);
  expect(likeness("حكومه", "حكومات", "حكوم").letters).toBeCloseTo(4 / 6);
});

it("leaves something to a spelling that differs at both ends", () => {
  expect(likeness("السكر", "سكري", "سكر").letters).toBeGreaterThan(0);
});

it("knows no article in English", () => {
  expect(likeness("policy", "policies", "polici")).toMatchObject({
    sameEnding: false,
    sameFront: false,
  });
});

it("sees that two forms of a broken plural differ only in front", () => {
  expect(likeness("المشاريع", "مشاريع", "مشروع").sameEnding).toBe(true);
  expect(likeness("المشروع", "مشاريع", "مشروع").sameEnding).toBe(false);
});
