import { withFinding, type Step } from "../../draft.ts";
import { isPlace } from "../names.ts";

const prefix = /^([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+)?)\s*\/\s+\S/u;
const desks = new Set(
  "عام سياسي سياسية اقتصادي اقتصادية رياضي رياضية ثقافي ثقافية اجتماعي اجتماعية محلي محلية دولي دولية علمي صحي تعليمي ديني أمني فني منوعات عاجل تقرير حوادث بيئي تقني".split(
    " ",
  ),
);

/** The desk that a line begins with, or null. */
export function deskOf(text: string): string | null {
  const desk = prefix.exec(text)?.[1];
  return desk?.split(" ").every((word) => desks.has(word)) ? desk : null;
}

/**
 * «سياسي / …», «وام / …»: the desk of the agency that sent the report, or the agency, before its headline. The headline
 * stays as the agency printed it; the desk or source is noted.
 */
export const deskPrefix: Step = {
  name: "desk-prefix",
  run: (draft) => {
    const line = draft.lines.findIndex(({ role }) => role === "title");
    const text = draft.lines[line]?.raw.text ?? "";
    const desk = deskOf(text);
    const name = prefix.exec(text)?.[1] ?? "";
    const value = desk ?? (draft.outlets.isOutlet(name) && !isPlace(name) ? name : null);
    if (value === null) return draft;
    const field = desk === null ? "source" : "desk";
    return withFinding(
      draft,
      { field, value, rule: "desk-prefix", certainty: "stated", weight: 50 },
      { line, start: 0, end: value.length },
    );
  },
};
