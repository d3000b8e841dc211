import { textOf, unclaimed, withFinding, type Draft, type Field, type Step } from "../draft.ts";
import { readByline, type Byline } from "./byline.ts";

const HEAD = 3;

/**
 * `دبي، الإمارات العربية المتحدة (CNN)--`, «القاهرة (رويترز) -», «الكويت - 10 - 8 (كونا) --», at the start of a
 * paragraph.
 */
const bracketed =
  /^([^()\d«»"“”:؛]{2,60}?)(?:\s*[-–]\s*[\d٠-٩]{1,2}\s*[-–/]\s*[\d٠-٩]{1,2})?\s*\(([^()]{2,40})\)\s*(?:--|[-–—:])/u;
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
      const found = readStart(textOf(line));
      if (found === null) continue;
      return found.reduce<Draft>((state, [field, value, rule]) => {
        const start = line.raw.text.indexOf(value, line.taken);
        if (start < 0) return state;
        const where = { line: index, start, end: start + value.length };
        return withFinding(state, { field, value, rule, certainty: "stated", weight: 50 }, where);
      }, draft);
    }
    return draft;
  },
};

type Found = readonly (readonly [Field, string, string])[];

function readStart(text: string): Found | null {
  const [, place, outlet] = bracketed.exec(text.slice(0, 140)) ?? [];
  if (place !== undefined && outlet !== undefined && place.split(" ").length <= 6) {
    const rule = "dateline-bracketed";
    return [
      ["dateline", place, rule],
      ["source", outlet, rule],
    ];
  }
  const whole = text.length <= 90 ? readByline(text) : null;
  if (whole) return asFound(whole, "byline-line");
  const before = inline.exec(text.slice(0, 100))?.[1];
  const read = before === undefined || !/[-–—ـ]/u.test(before) ? null : readByline(before);
  return read && asFound(read, "byline-inline");
}

function asFound({ place, outlet, author }: Byline, rule: string): Found {
  const all: readonly (readonly [Field, string | null])[] = [
    ["dateline", place],
    ["source", outlet],
    ["author", author],
  ];
  return all.flatMap(([field, value]) => (value === null ? [] : [[field, value, rule] as const]));
}
