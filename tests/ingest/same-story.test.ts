import { describe, expect, test } from "vitest";
import { groupSameStory } from "../../lib/ingest/same-story.ts";
import { storySignature } from "../../lib/ingest/story-signature.ts";

const dam =
  "أعلنت وزارة المياه في الأردن أن مشروع السد الجديد سيبدأ في الربيع المقبل وأن الكلفة لن تزيد على ما قدرته اللجنة الفنية في تقريرها الأخير. وقال الوزير إن العمل يجري ليلا ونهارا وإن المقاول التزم بالموعد المحدد في العقد الذي وقع قبل عام.";
const other =
  "فاز فريق الجامعة ببطولة المدارس بعد مباراة امتدت إلى الأشواط الإضافية وسط حضور كبير من الطلاب وأهاليهم الذين ملأوا المدرجات حتى آخر دقيقة من اللقاء.";
const signature = (text: string, countries: readonly string[] = []) =>
  storySignature({ paragraphs: [text], countries, mentionedCountries: [] });
const signatures = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, signature(text)]));
/** A text of its own: no two numbers give a run of words in common. */
const story = (number: number) =>
  Array.from({ length: 90 }, (_, at) => `كلمة${"ابتثجحخدذ"[at % 9]}${at}ق${number}`).join(" ");

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

  test("a text contained in a longer one is its story", () => {
    const longer = `${story(1)} ${dam} ${story(2)}`;
    expect(groupSameStory(signatures({ a: dam, b: longer, c: other }))).toEqual([["a", "b"]]);
  });

  test("a review of the day joins nothing", () => {
    const texts = { a: story(1), b: story(2), day: `${story(1)} ${story(3)} ${story(2)}` };
    expect(groupSameStory(signatures(texts))).toEqual([]);
  });

  test("one text in a longer one in a still longer one", () => {
    const texts = {
      a: story(1),
      b: `${story(1)} ${story(2)}`,
      c: `${story(3)} ${story(1)} ${story(2)}`,
    };
    expect(groupSameStory(signatures(texts))).toEqual([["a", "b", "c"]]);
  });

  test("congratulations in the same words to other countries are other stories", () => {
    const congratulation = (country: string) =>
      `بعث الملك برقية تهنئة إلى رئيس ${country} بمناسبة ذكرى اليوم الوطني لبلاده. وأعرب عن أصدق التهاني وأطيب التمنيات بالصحة والسعادة له ولشعب ${country} الصديق اطراد التقدم والازدهار.`;
    const groups = groupSameStory(
      new Map([
        ["fr", signature(congratulation("فرنسا"), ["SA", "FR"])],
        ["it", signature(congratulation("إيطاليا"), ["SA", "IT"])],
        ["it2", signature(congratulation("إيطاليا"), ["IT"])],
        ["mt", signature(congratulation("مالطا"), ["SA", "MT"])],
      ]),
    );
    expect(groups).toEqual([["it", "it2"]]);
  });
});
