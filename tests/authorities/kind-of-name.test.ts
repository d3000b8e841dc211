import { expect, it } from "vitest";
import { kindOfName } from "../../lib/authorities/kind-of-name.ts";

it.each([
  ["اتفاقية باريس للمناخ", "agreement"],
  ["مذكرة التفاهم بين الإمارات وكوريا", "memorandum"],
  ["المنصة الوطنية للتوظيف", "platform"],
  ["منظومة الشراء العمومي على الخط", "system"],
  ["مذكرة جلب دولية", null],
  ["تونبس", null],
] as const)("takes what a name says of itself: %s", (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
