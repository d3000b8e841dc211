import { withFinding, type Step } from "../draft.ts";

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
 * «سياسي / …»: the desk of the agency that sent the report, before its headline. The headline stays as the agency
 * printed it; the desk is noted.
 */
export const deskPrefix: Step = {
  name: "desk-prefix",
  run: (draft) => {
    const line = draft.lines.findIndex(({ role }) => role === "title");
    const desk = deskOf(draft.lines[line]?.raw.text ?? "");
    if (desk === null) return draft;
    return withFinding(
      draft,
      { field: "desk", value: desk, rule: "desk-prefix", certainty: "stated", weight: 50 },
      { line, start: 0, end: desk.length },
    );
  },
};
