import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageFor } from "../../lib/solr/ask/score-bound.ts";
import { K1, saturate } from "../../lib/search/rank/bm25.ts";

const word = fc.record({
  weight: fc.double({ min: 0.01, max: 12, noNaN: true }),
  /** What a reading or the exact forms count for, by the word's weight. */
  factor: fc.double({ min: 0, max: 3, noNaN: true }),
  exact: fc.double({ min: 0, max: 3, noNaN: true }),
  /** How often it stands in the article, weighed; 0 for not. */
  ratio: fc.double({ min: 0, max: 30, noNaN: true }),
});

test("no article has less of a question than its score needs", () => {
  const questions = fc.array(word, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(questions, fc.constantFrom(1, 6), (words, power) => {
      const total = words.reduce((sum, { weight }) => sum + weight, 0);
      const there = words.filter(({ ratio }) => ratio > 0);
      const coverage = there.reduce((sum, { weight }) => sum + weight, 0);
      const share = coverage / total;
      const sum = (value: (one: (typeof words)[number]) => number) =>
        there.reduce((all, one) => all + value(one) * saturate(one.ratio), 0);
      const score =
        Math.sqrt(share) * sum(({ weight, factor }) => weight * Math.max(1, factor)) +
        share ** power * sum(({ weight, exact }) => weight * exact);
      const bound = {
        ...{ total, power },
        family: Math.max(1, ...words.map(({ factor }) => factor)),
        exact: Math.max(0, ...words.map((one) => one.exact)),
      };
      expect(coverageFor(bound, score)).toBeLessThanOrEqual(coverage * (1 + 1e-6));
    }),
  );
});

test("little is needed for a low score, and all for the highest", () => {
  const bound = { total: 10, family: 1, exact: 0, power: 1 };
  expect(coverageFor(bound, 0)).toBeCloseTo(0);
  expect(coverageFor(bound, (K1 + 1) * 10)).toBeCloseTo(10);
  expect(coverageFor(bound, (K1 + 1) * 5 * Math.sqrt(0.5))).toBeCloseTo(5);
});
