import { describe, expect, it } from "vitest";
import { compoundOf, partsOf } from "../../../lib/arabic/forms/compounds.ts";
import { fold } from "../../../lib/arabic/fold.ts";

const compound = (one: string, other: string) => compoundOf(fold(one), fold(other));
const parts = (term: string) =>
  partsOf(
    fold(term),
    (part) => part === "ظبي",
    (part) => part === "نور" || part === "الدين",
  );

describe("compounds", () => {
  it.each([
    ["عبد", "الله", "عبد الله"],
    ["ولعبد", "الله", "عبد الله"],
    ["أبا", "بكر", "ابو بكر"],
    ["أم", "درمان", "ام درمان"],
    ["إنشاء", "الله", "انشاء الله"],
    ["وثلاث", "مئة", "ثلاث مءه"],
  ])("%s and %s are one", (one, other, both) => {
    expect(compound(one, other)).toBe(both);
  });
  it.each([
    ["أم", "لا"],
    ["رئيس", "الوزراء"],
    ["إنشاء", "مصنع"],
  ])("%s and %s are two", (one, other) => {
    expect(compound(one, other)).toBeNull();
  });
  it("have parts also where they are written together", () => {
    expect(parts("وعبدالعزيز")).toEqual(["عبد", "العزيز"]);
    expect(parts("أبوظبي")).toEqual(["ابو", "ظبي"]);
    expect(parts("أبواب")).toBeNull();
    expect(parts("عبداوي")).toBeNull();
    expect(parts("ثلاثمئة")).toEqual(["ثلاث", "مءه"]);
    expect(parts("نورالدين")).toEqual(["نور", "الدين"]);
    expect(parts("كفرالزيات")).toBeNull();
  });
});
