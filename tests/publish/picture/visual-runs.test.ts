import fc from "fast-check";
import { expect, test } from "vitest";
import { visualRuns } from "../../../lib/publish/picture/visual-runs.ts";

/** A line as it stands on paper, from left to right: runs from right to left are turned, letter by letter. */
function onPaper(line: string, base: "ltr" | "rtl"): string {
  return visualRuns(line, base)
    .map(({ start, end, isRightToLeft }) => {
      const letters = [...line.slice(start, end)];
      return (isRightToLeft ? letters.reverse() : letters).join("");
    })
    .join("");
}

test.each([
  [
    "Latin letters and a number in an Arabic line",
    "اتفاقية K-SURE بقيمة 25",
    "25 ةميقب K-SURE ةيقافتا",
  ],
  ["two Latin words keep their order", "شركة Kia Motors", "Kia Motors ةكرش"],
  ["Arabic-Indic digits are read from the left", "عام ٢٠٢٢ م", "م ٢٠٢٢ ماع"],
  ["a sign of percent follows its number", "بنسبة 12.5% هذا", "اذه %12.5 ةبسنب"],
  ["a full stop behind Latin letters ends the Arabic line", "مع KOICA.", ".KOICA عم"],
])("%s", (_, line, paper) => {
  expect(onPaper(line, "rtl")).toBe(paper);
});

test("an Arabic name in an English line is turned within itself", () => {
  expect(onPaper("The «سجل» of 2022", "ltr")).toBe("The «لجس» of 2022");
});

test("every unit of a line stands in one run", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("ltr", "rtl"), (line, base) => {
      const units = visualRuns(line, base)
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
        .sort((a, b) => a - b);
      expect(units).toEqual(Array.from(line.split(""), (_, at) => at));
    }),
    { numRuns: 40 },
  );
});
