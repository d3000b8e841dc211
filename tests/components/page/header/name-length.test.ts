import { expect, test } from "vitest";
import { nameLength } from "../../../../components/page/header/name-length.ts";

test.each([
  ["سِجِلّ", "short"],
  ["Sijill", "short"],
  ["أرشيف أخبار المدينة", "middle"],
  ["أرشيف أخبار الجوهرة أف أم 2011–2017", "long"],
  ["Archive of Jawhara FM News", "long"],
])("%s is %s", (name, length) => {
  expect(nameLength(name)).toBe(length);
});

test("vowel marks make no name longer", () => {
  expect(nameLength("نُصُوصٌ نُصُوصٌ")).toBe("short");
});
