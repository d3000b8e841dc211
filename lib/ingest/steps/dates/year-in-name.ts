import { best, withFinding, type Step } from "../../draft.ts";

/**
 * Gatherings held every year or so, whose name bears the year in which they meet. Not: plans and visions named
 * after a target («رؤية 2030»), cups and world fairs that are written about for years before.
 */
const gathering =
  /(?:قمة|القمة|مؤتمر|المؤتمر|منتدى|المنتدى|معرض|المعرض|مهرجان|المهرجان|ملتقى|الملتقى|أسبوع|دورة|جائزة)(?: [\p{Script=Arabic}]+){0,5} ["«“(]?((?:19|20)\d\d|[٠-٩]{4})(?!\d)/u;

const anyYear = /(?<![\d٠-٩])(?:(?:19|20)\d\d|(?:١٩|٢٠)[٠-٩]{2})(?![\d٠-٩])/gu;

/**
 * Words that tell of the gathering as going on or over. Without one it may lie ahead, and the year of what lies
 * ahead dates nothing.
 */
const underWay =
  /(?:ضمن|خلال|أثناء|في ختام|في افتتاح) (?:ال)?(?:أعمال|فعاليات|جلسات|قمة|مؤتمر|منتدى|معرض|مهرجان|ملتقى|دورة)|على هامش|(?:انطلق|افتتح|اختتم|اختُتم|شارك)(?:ت|وا|ا)? |المنعقد|المقام |المقامة |التي (?:تنظم|تقام|تعقد) في/u;
const ahead = /المقبل|القادم|ستستضيف|سيستضيف|سيعقد|ستعقد|سيقام|ستقام|سينطلق|ستنطلق/u;

/**
 * Where nothing dates a file, a year inside the name of a gathering in its headline dates it approximately:
 * «قمة الحكومات 2023» gives `2023~`, never a month. Not if the text names a later year (then the gathering
 * may be long past), nor if nothing tells that it is going on or over (then it may still be to come).
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
    const says = (cue: RegExp) => draft.lines.some(({ raw }) => cue.test(raw.text));
    if (!says(underWay) || says(ahead)) return draft;
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
