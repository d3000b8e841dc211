import { best, withFinding, type Step } from "../draft.ts";

/**
 * Gatherings held every year or so, whose name bears the year in which they meet. Not: plans and visions named
 * after a target («رؤية 2030»), cups and world fairs that are written about for years before.
 */
const gathering =
  /(?:قمة|القمة|مؤتمر|المؤتمر|منتدى|المنتدى|معرض|المعرض|مهرجان|المهرجان|ملتقى|الملتقى|أسبوع|دورة|جائزة)(?: [\p{Script=Arabic}]+){0,5} ["«“(]?((?:19|20)\d\d|[٠-٩]{4})(?!\d)/u;

const anyYear = /(?<![\d٠-٩])(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2})(?![\d٠-٩])/gu;

/**
 * Where nothing dates a file, a year inside the name of a gathering in its headline dates it approximately:
 * «قمة الحكومات 2023» gives `2023~`, never a month. Not if the text names a later year: then the gathering
 * may be long past, or still to come.
 */
export const yearInName: Step = {
  name: "year-in-name",
  run: (draft) => {
    if (best(draft, "date") !== null) return draft;
    const line = draft.lines.findIndex(({ role }) => role === "title");
    const text = draft.lines[line]?.raw.text ?? "";
    const match = gathering.exec(text);
    const written = match?.[1];
    if (!match || written === undefined) return draft;
    const year = ascii(written);
    const others = draft.lines.flatMap(({ raw }) => raw.text.match(anyYear) ?? []).map(ascii);
    if (others.some((other) => other > year)) return draft;
    const end = match.index + match[0].length;
    return withFinding(
      draft,
      { field: "date", value: `${year}~`, rule: "year-in-name", certainty: "inferred", weight: 10 },
      { line, start: end - written.length, end },
    );
  },
};

function ascii(year: string): string {
  return year.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
