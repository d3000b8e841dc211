import { describe, expect, it } from "vitest";
import { fold } from "../../lib/arabic/fold.ts";
import { stem } from "../../lib/arabic/stem.ts";

const stemmed = (word: string) => stem(fold(word));

describe("stem", () => {
  it.each([
    ["الحكومة", "للحكومة"],
    ["الحكومات", "حكومة"],
    ["شراءات", "الشراءات"],
    ["اجتماعا", "الاجتماع"],
    ["وزارة", "والوزارات"],
    ["تونسي", "التونسية"],
    ["مهندسون", "المهندسين"],
    ["لاعبان", "اللاعبين"],
    ["حكومتنا", "حكومتها"],
    ["أمريكا", "الأمريكية"],
    ["عرفت", "عرفتها"],
    ["وقدرت", "وقدرته"],
    ["أعلنت", "أعلن"],
  ])("brings %s and %s together", (a, b) => {
    expect(stemmed(a)).toBe(stemmed(b));
  });

  it.each([
    ["والد", "الد"],
    ["علم", "عالم"],
    ["كتاب", "كاتب"],
    ["وزير", "وزن"],
    ["بيروت", "بيرو"],
    ["وقت", "وقود"],
    ["سبت", "سبب"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(stemmed(a)).not.toBe(stemmed(b));
  });

  it("leaves other scripts alone", () => {
    expect(stemmed("Tunisia")).toBe("tunisia");
  });
});
