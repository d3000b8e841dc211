import { expect, it } from "vitest";
import { toArabicDigits, toLatinDigits } from "../../lib/arabic/digits.ts";

it("reads Arabic-Indic and Persian digits", () => {
  expect(toLatinDigits("عام ٢٠٢٣ / ۱۴۰۲")).toBe("عام 2023 / 1402");
});
it("writes Arabic-Indic digits from any set", () => {
  expect(toArabicDigits("2023 ۱۴۰۲")).toBe("٢٠٢٣ ١٤٠٢");
});
