import { describe, expect, test } from "vitest";
import { groupSameStory, minhash } from "../../lib/ingest/same-story.ts";

const dam =
  "أعلنت وزارة المياه في الأردن أن مشروع السد الجديد سيبدأ في الربيع المقبل وأن الكلفة لن تزيد على ما قدرته اللجنة الفنية في تقريرها الأخير. وقال الوزير إن العمل يجري ليلا ونهارا وإن المقاول التزم بالموعد المحدد في العقد الذي وقع قبل عام.";
const other =
  "فاز فريق الجامعة ببطولة المدارس بعد مباراة امتدت إلى الأشواط الإضافية وسط حضور كبير من الطلاب وأهاليهم الذين ملأوا المدرجات حتى آخر دقيقة من اللقاء.";
const signatures = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, minhash(text)]));

describe("groupSameStory", () => {
  test("exact and near duplicates are one group, another story is none", () => {
    const groups = groupSameStory(
      signatures({ c: other, b: dam.replace("الأخير", "الذي نشر أمس"), a: dam, d: dam }),
    );
    expect(groups).toEqual([["a", "b", "d"]]);
  });

  test("spelling and vowel marks make no difference", () => {
    const spelt = dam.replaceAll("ة", "ه").replaceAll("أ", "ا").replace("السد", "السَّدّ");
    expect(groupSameStory(signatures({ a: dam, b: spelt }))).toEqual([["a", "b"]]);
  });

  test("a text that quotes a sentence of another is not the same story", () => {
    const quoting = `${other} ${other.split(" ").reverse().join(" ")} ${dam.slice(0, 70)}`;
    expect(groupSameStory(signatures({ a: dam, b: quoting }))).toEqual([]);
  });

  test("the order of articles makes no difference", () => {
    const texts = { a: dam, b: dam, c: other, d: `${other} غدا` };
    const reversed = Object.fromEntries(Object.entries(texts).reverse());
    expect(groupSameStory(signatures(reversed))).toEqual(groupSameStory(signatures(texts)));
  });
});
