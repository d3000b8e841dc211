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
  const found = extractDates(source).flatMap(({ start, end, edtf, calendar }): Difference[] => {
    if (calendar !== "gregory") return [];
    const named = [...edtf.matchAll(/(?:^|\/)[\dX]{4}-(0[1-9]|1[0-2])(?:-([0-3]\d))?/gu)];
    const isKept = named.every(
      ([, month, day]) =>
        isNamed(Number(month), target, inEnglish) &&
        (day === undefined || inEnglish.has(Number(day))),
    );
    return isKept ? [] : [{ kind: "date", message: messageOf(source.slice(start, end), edtf) }];
  });
  return found.filter(
    ({ message }, at) => found.findIndex((other) => other.message === message) === at,
  );
}

function messageOf(words: string, edtf: string): string {
  return `the date «${words}» (${edtf}) is not in the English`;
}

/** By its name, whole or cut to three letters, or by its number. */
function isNamed(month: number, target: string, numbers: ReadonlySet<number>): boolean {
  const name = months[month - 1] ?? "";
  return (
    new RegExp(`\\b${name.slice(0, 3)}(?:${name.slice(3)}|t)?\\b`, "u").test(target) ||
    numbers.has(month)
  );
}
