import fc from "fast-check";
import { expect, it } from "vitest";
import { eventKinds } from "../../lib/events/event-kind.ts";
import { fold } from "../../lib/arabic/fold.ts";
import { extractDates } from "../../lib/dates/extract-dates.ts";
import { tellEvents } from "../../lib/events/tell-events.ts";
import { kindRuleWords } from "../../lib/strings/kind-rule-words.ts";
import { kindRules } from "../../lib/events/kind/kind-rules.ts";

/** Words of news thrown together. */
const word = fc.constantFrom(
  ..."قال وأكد أن أنه إن الوزير وزير الخارجية والتجارة زار سيزور ستعقد اجتماع الاجتماع القمة الذي التي عقد عقدت في إلى من على يوم الأحد المقبل الماضي أمس اليوم 5 مارس 2016 2030 عام منذ كان قد من المقرر مقارنة بنسبة مليون % ، . : « » ( ) كأس العالم لسنة لتنظيم وتم بيان سيوك-يول Expo 12 الساعة صباحا و".split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const reference = fc.constantFrom(undefined, "2019-05-16", "2019-05", "2019", "no date");

it("tells each date once, in order, with a known kind and a rule that has words", () => {
  fc.assert(
    fc.property(text, reference, fc.nat(30), (text, referenceDate, titleEnd) => {
      const dates = extractDates(text, { referenceDate });
      const told = tellEvents(text, dates, { titleEnd, referenceDate });
      expect(told.map(({ start, end, edtf }) => [start, end, edtf])).toEqual(
        dates.map(({ start, end, edtf }) => [start, end, edtf]),
      );
      for (const { kind, kindRule } of told) {
        expect(eventKinds).toContain(kind);
        expect(kindRuleWords[kindRule]).toBeDefined();
      }
    }),
  );
});

it("names with 4 to 10 words, all of them in the text and in its order, and no more than it shows", () => {
  fc.assert(
    fc.property(text, reference, (text, referenceDate) => {
      const dates = extractDates(text, { referenceDate });
      for (const { kind, name } of tellEvents(text, dates, { titleEnd: 0, referenceDate })) {
        if (name === null) continue;
        expect(["happening", "planned"]).toContain(kind);
        const words = name.split(" ");
        expect(words.length).toBeGreaterThanOrEqual(4);
        expect(words.length).toBeLessThanOrEqual(10);
        let from = 0;
        for (const [index, word] of words.entries()) {
          // Of the first word, what was joined in front may be gone («للهجوم» is «الهجوم»).
          const sought = fold(index === 0 ? word.replace(/^ال/, "ل") : word);
          const at = fold(text).indexOf(sought, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + sought.length;
        }
      }
    }),
  );
});

it("names every rule once, and the last always holds", () => {
  const names = kindRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it("takes time in proportion to a text of dates without a full stop", () => {
  const timeOf = (count: number) => {
    const text = "وصل الوزير إلى تونس يوم 5 مارس 2016 والتقى الرئيس ".repeat(count);
    const dates = extractDates(text, { referenceDate: "2017-01-01" });
    const start = performance.now();
    tellEvents(text, dates, { titleEnd: 0, referenceDate: "2017-01-01" });
    return performance.now() - start;
  };
  timeOf(500);
  expect(timeOf(4000)).toBeLessThan(40 * Math.max(timeOf(500), 20));
});
