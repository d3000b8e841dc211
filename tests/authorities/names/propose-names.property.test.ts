import fc from "fast-check";
import { expect, it } from "vitest";
import { proposeNames } from "../../../lib/authorities/names/propose-names.ts";
import { articlesOf } from "./made-articles.ts";

const words =
  `قال أكد وزير رئيس الدكتور الوزير سامر الحديدي عبد الله عبدالله بن سعد وزارة الداخلية والنقل للنقل الهيئة العامة وكالة رويتل
حركة شروق عمان المصرية في من أن و « » ( ) ، . : 2023 BBC نادي الهلال علي على الدين نورالدين بالهيئة ولوزارة`.split(
    /\s+/u,
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" "));
const archive = fc.array(text, { maxLength: 12 }).map((texts) => articlesOf(texts));

it("gives names that stand in the articles it counts, each with its sentence", () => {
  fc.assert(
    fc.property(archive, (articles) => {
      for (const { name, forms, articles: counted, confidence, sentences } of proposeNames(
        articles,
      )) {
        expect(forms[0]).toBe(name);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect([...new Set(counted)].sort((a, b) => a - b)).toEqual(counted);
        expect(sentences.length).toBe(Math.min(3, counted.length));
        for (const { place, text: sentence, start, end } of sentences) {
          expect(end).toBeGreaterThan(start);
          const article = articles.find(({ id }) => place.split("#")[0] === id);
          expect(article?.parts.some((part) => part.includes(sentence))).toBe(true);
          expect(sentence.slice(start, end)).not.toBe("");
        }
      }
    }),
  );
});

it("counts the same in whatever order the articles come", () => {
  fc.assert(
    fc.property(archive, (articles) => {
      const counts = (list: typeof articles) =>
        proposeNames(list)
          .map(({ articles: counted }) => counted.length)
          .sort((a, b) => a - b);
      expect(counts([...articles].reverse())).toEqual(counts(articles));
    }),
  );
});
