import { describe, expect, it } from "vitest";
import { fold } from "../../../lib/arabic/fold.ts";
import { possibleSingulars } from "../../../lib/arabic/forms/plural-patterns.ts";
import { stem } from "../../../lib/arabic/stem.ts";

const stemOf = (word: string) => stem(fold(word));
const singularsOf = (plural: string) =>
  possibleSingulars(stemOf(plural)).flatMap(({ stems }) => stems);

describe("possibleSingulars", () => {
  it.each([
    ["أغراض", "غرض"],
    ["أموال", "مال"],
    ["ظروف", "ظرف"],
    ["حدود", "حد"],
    ["أغلفة", "غلاف"],
    ["أرغفة", "رغيف"],
    ["شركاء", "شريك"],
    ["أصدقاء", "صديق"],
    ["حقائب", "حقيبة"],
    ["بضائع", "بضاعة"],
    ["كوارث", "كارثة"],
    ["صواريخ", "صاروخ"],
    ["عناصر", "عنصر"],
    ["مدارس", "مدرسة"],
    ["صناديق", "صندوق"],
    ["تماثيل", "تمثال"],
    ["مواعيد", "موعد"],
  ])("tells that %s may be the plural of %s", (plural, singular) => {
    expect(singularsOf(plural)).toContain(stemOf(singular));
  });

  it.each(["إعلام", "دخول", "الأربعاء", "حمراء", "الجزائر", "تعاون", "اتحاد", "نحاول"])(
    "takes %s for no plural",
    (word) => {
      expect(singularsOf(word)).toEqual([]);
    },
  );
});
