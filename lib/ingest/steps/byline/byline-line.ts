import { startOf, textOf, unclaimed, withFinding, withLine } from "../../draft.ts";
import type { Draft, DraftLine, Field, Step } from "../../draft.ts";
import type { OutletTable } from "../../../outlets/outlet-table.ts";
import { readByline, type Byline } from "./byline.ts";

const HEAD = 3;

/** «عبدالله الراجحي- سبق- جدة: أكدت …», at the start of a paragraph. */
const inline = /^([^:()«»"“”.؟!]{3,70}?)\s*:\s+\S/u;

/**
 * The place, the paper and the author where they stand at the head of the text, in a line of their own or before
 * its first words. The words stay in the text, as printed.
 */
export const bylineLine: Step = {
  name: "byline",
  run: (draft) => {
    for (const index of unclaimed(draft, HEAD)) {
      const line = draft.lines[index];
      if (line === undefined) continue;
      const found = readStart(textOf(line), draft.outlets);
      if (found === null || isListed(draft, index)) continue;
      const dateline = Math.max(startOf(line) + found.end, line.dateline ?? 0);
      return found.values.reduce<Draft>(
        (state, [field, value]) => {
          const start = line.raw.text.indexOf(value, line.taken);
          if (start < 0) return state;
          const where = { line: index, start, end: start + value.length };
          const finding = { field, value, rule: found.rule, weight: 50 } as const;
          return withFinding(state, { ...finding, certainty: "stated" }, where);
        },
        withLine(draft, index, { dateline }),
      );
    }
    return draft;
  },
};

interface Found {
  readonly values: readonly (readonly [Field, string])[];
  readonly rule: string;
  /** Where the byline ends in the text. */
  readonly end: number;
}

function readStart(text: string, outlets: OutletTable): Found | null {
  const whole = text.length <= 90 ? readByline(text, outlets) : null;
  if (whole) return { values: asValues(whole), rule: "byline-line", end: text.length };
  const [head = "", before = ""] = inline.exec(text.slice(0, 100)) ?? [];
  const read = /[-–—ـ]/u.test(before) ? readByline(before, outlets) : null;
  return read && { values: asValues(read), rule: "byline-inline", end: head.length - 1 };
}

/** One of three names below one another, or a name below «وضم الفريق:»: a list of the text. */
function isListed(draft: Draft, index: number): boolean {
  const texts = unclaimed(draft).map((at) => ({ at, line: draft.lines[at] as DraftLine }));
  const here = texts.findIndex(({ at }) => at === index);
  const textAt = (at: number): string => (texts[at] ? textOf(texts[at].line) : "");
  const isName = (at: number): boolean => {
    const read = readByline(textAt(at), draft.outlets);
    return read !== null && read.author !== null && read.place === null && read.outlet === null;
  };
  if (!isName(here)) return false;
  if (/[:：]$/u.test(textAt(here - 1))) return true;
  return [-2, -1, 0].some((from) => [0, 1, 2].every((step) => isName(here + from + step)));
}

function asValues({ place, outlet, author }: Byline): Found["values"] {
  const all: readonly (readonly [Field, string | null])[] = [
    ["dateline", place],
    ["source", outlet],
    ["author", author],
  ];
  return all.flatMap(([field, value]) => (value === null ? [] : [[field, value] as const]));
}
