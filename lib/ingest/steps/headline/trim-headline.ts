import { endOf, startOf, textOf, withFinding, withLine, type Draft } from "../../draft.ts";
import { furnitureKind } from "../furniture/furniture-kind.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { isPlace } from "../names.ts";

/** No headline with what stands around it is longer. */
const LONGEST = 300;
/** Signs between which a headline is set: «==== … ====», «** … **», «## …». */
const before = /^(?:[=*#_~+•●■◆★☆<>|\-–—]\s*){2,}/u;
const after = /(?:\s*[=*#_~+•●■◆★☆<>|\-–—]){2,}$/u;
/** «… | العربي الجديد», «… - صحيفة الرياض» */
const suffix = /^(.*\S)\s*(?:(\|)|\s[-–—]\s)\s*([^|]{2,40})$/u;
const prefix = /^([^|]{2,40}?)\s*\|\s*(\S.*)$/u;

/** The same draft, the line at an index without signs around it and without the name of the paper or section beside it. */
export function trimHeadline(draft: Draft, index: number): Draft {
  let result = draft;
  for (let pass = 0; pass < 3; pass++) {
    const next = trimOnce(result, index);
    if (next === result) break;
    result = next;
  }
  return result;
}

function trimOnce(draft: Draft, index: number): Draft {
  const line = draft.lines[index];
  if (line === undefined) return draft;
  const text = textOf(line);
  if (text.length > LONGEST) return draft;
  const [base, end] = [startOf(line), endOf(line)];
  const lead = before.exec(text)?.[0].length ?? 0;
  const tail = after.exec(text)?.[0].length ?? 0;
  if (lead > 0 && lead + tail < text.length)
    return withLine(draft, index, { taken: base + lead, until: end - tail });
  const [, headline = "", bar, behind = ""] = suffix.exec(text) ?? [];
  if (isPaper(behind, bar !== undefined, draft.outlets)) {
    const start = base + text.length - behind.length;
    const named = withName(draft, index, behind, start);
    return withLine(named, index, { until: base + headline.length });
  }
  const [, name = "", rest = ""] = prefix.exec(text) ?? [];
  if (!isPaper(name, true, draft.outlets) || rest.includes("|")) return draft;
  const named = withName(draft, index, name, base);
  return withLine(named, index, { taken: base + text.length - rest.length });
}

/** A paper; behind a bar a section as well. */
function isPaper(name: string, bar: boolean, outlets: OutletTable): boolean {
  if (outlets.isOutlet(name)) return bar || !isPlace(name);
  return bar && ["section", "furniture"].includes(furnitureKind(name, outlets) ?? "");
}

function withName(draft: Draft, line: number, value: string, start: number): Draft {
  if (!draft.outlets.isOutlet(value)) return draft;
  const finding = { field: "source", value, rule: "headline-paper", weight: 75 } as const;
  const where = { line, start, end: start + value.length };
  return withFinding(draft, { ...finding, certainty: "stated" }, where);
}
