import { expect, test } from "vitest";
import { hasWaslHamza } from "../../lib/arabic/wasl-hamza.ts";

test.each(["الإتحاد الدولي", "هيئة الإنتخابات", "الإستثمار", "إجتماع", "للإتصالات"])(
  "knows the hamza that does not belong in «%s»",
  (text) => {
    expect(hasWaslHamza(text)).toBe(true);
  },
);

test.each([
  "الاتحاد الدولي",
  "شركة الإنتاج",
  "دار الإفتاء",
  "حقوق الإنسان",
  "الإنترنت",
  "الإستراتيجية",
  "إتلاف",
  "الإخوان المسلمون",
  "إنقاذ",
])("leaves the hamza that belongs in «%s»", (text) => {
  expect(hasWaslHamza(text)).toBe(false);
});
