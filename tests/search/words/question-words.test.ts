import { expect, it } from "vitest";
import { analyse } from "../../../lib/search/words/analyse.ts";
import { isLight } from "../../../lib/search/words/is-light.ts";
import { lightWords } from "../../../lib/search/words/light-words.ts";
import { asks } from "../../../lib/search/words/question-words.ts";

it.each([
  "أين يقع خليج غينيا؟",
  "ماهي عاصمة جورجيا",
  "في أي عام تأسست الجامعة؟",
  "وكم تبلغ مساحتها؟",
  "شو معنى الكلمة",
  "In which year was it founded?",
  "who is the president",
])("knows a question by the word it begins with: %s", (text) => {
  expect(asks(analyse(text))).toBe(true);
});

it.each(["سرعة الرياح 80 كم", "خليج غينيا", "الفائز من تونس", "في تونس", "the man who sold it"])(
  "takes for no question what begins otherwise: %s",
  (text) => {
    expect(asks(analyse(text))).toBe(false);
  },
);

it("tells the words that ask from those asked about", () => {
  const light = (text: string) =>
    analyse(text)
      .filter((word) => !word.stop && isLight(word, lightWords))
      .map(({ term }) => term);
  expect(light("كم تبلغ مساحة رومانيا؟")).toEqual(["تبلغ", "مساحه"]);
  expect(light("متى وُلِد توني بلير؟")).toEqual(["ولد"]);
  expect(light("ما معنى الاسم زينب")).toEqual(["معني", "الاسم"]);
  expect(light("Where is the capital of Georgia located")).toEqual(["capital", "located"]);
});
