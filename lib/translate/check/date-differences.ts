import { extractDates } from "../../dates/extract-dates.ts";
import type { Difference } from "./difference.ts";
import { speltNumbers } from "./spelt-numbers.ts";
import { writtenNumbers } from "./written-numbers.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December"],
];

/** Days and months that a paragraph names itself, without counting from today, and its translation does not. */
export function dateDifferences(source: string, target: string): readonly Difference[] {
  const numbers = writtenNumbers(target).flatMap(({ values }) => [...values]);
  const inEnglish = new Set([...numbers, ...speltNumbers(target)]);
  // Looked for once: both a text and its dates may be many.
  const named = new Set(months.flatMap((name, at) => (isNamed(name, target) ? [at + 1] : [])));
  const found = extractDates(source).flatMap(({ start, end, edtf, calendar }): Difference[] => {
    if (calendar !== "gregory") return [];
    const dates = [...edtf.matchAll(/(?:^|\/)[\dX]{4}-(0[1-9]|1[0-2])(?:-([0-3]\d))?/gu)];
    const isKept = dates.every(
      ([, month, day]) =>
        (named.has(Number(month)) || inEnglish.has(Number(month))) &&
        (day === undefined || inEnglish.has(Number(day))),
    );
    return isKept ? [] : [{ kind: "date", message: messageOf(source.slice(start, end), edtf) }];
  });
  return [...new Map(found.map((each) => [each.message, each])).values()];
}

function messageOf(words: string, edtf: string): string {
  return `the date «${words}» (${edtf}) is not in the English`;
}

/** Whether a text has the name of a month, whole or cut to three letters. */
function isNamed(name: string, text: string): boolean {
  return new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\b`, "u").test(text);
}
