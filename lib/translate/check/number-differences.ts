import { extractDates } from "../../dates/extract-dates.ts";
import type { Difference } from "./difference.ts";
import { speltNumbers } from "./spelt-numbers.ts";
import { writtenNumbers, type WrittenNumber } from "./written-numbers.ts";

/** One and two are words of grammar in Arabic, and hidden in the dual. */
const SMALLEST = 3;

/**
 * Numbers in digits, of either set, that only one of a paragraph and its translation has. One that the other writes in
 * words is there, and so are the parts of dates that it gives otherwise («مارس الماضي», التسعينيات, March for 3).
 * @param published EDTF; null when unknown.
 */
export function numberDifferences(
  source: string,
  target: string,
  published: string | null,
): readonly Difference[] {
  const [ours, theirs] = [writtenNumbers(source), writtenNumbers(target)];
  const excused = (text: string) =>
    new Set([...speltNumbers(text), ...dateNumbers(text, published)]);
  const lost = lacking(ours, theirs, excused(target));
  const added = lacking(theirs, ours, excused(source)).filter(({ values }) =>
    [...values].every((value) => value >= SMALLEST),
  );
  return [
    ...lost.map(({ text }) => difference(`the number ${text} is not in the English`)),
    ...added.map(({ text }) => difference(`the number ${text} is not in the Arabic`)),
  ];
}

function lacking(
  numbers: readonly WrittenNumber[],
  others: readonly WrittenNumber[],
  spelt: ReadonlySet<number>,
): readonly WrittenNumber[] {
  const there = new Set([...spelt, ...others.flatMap(({ values }) => [...values])]);
  const missing = numbers.filter(({ values }) => ![...values].some((value) => there.has(value)));
  return [...new Map(missing.map((number) => [number.text, number])).values()];
}

/** Years, months and days of the dates that a text gives in any words; of a decade, its first year. */
function dateNumbers(text: string, published: string | null): readonly number[] {
  const mentions = extractDates(text, { referenceDate: published ?? undefined });
  return mentions.flatMap(({ edtf }) =>
    [...edtf.matchAll(/\d[\dX]*/gu)].map(([part]) => Number(part.replace(/X/gu, "0"))),
  );
}

function difference(message: string): Difference {
  return { kind: "number", message };
}
