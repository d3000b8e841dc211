import type { DateMention } from "./date-mention.ts";

/** «26-28 محرم المقبل، الموافق 8-10 نوفمبر»: one range in two calendars is one mention with the Gregorian value. */
export function mergePaired(mentions: readonly DateMention[], text: string): DateMention[] {
  const merged: DateMention[] = [];
  for (const mention of mentions) {
    const last = merged[merged.length - 1];
    const joined =
      last !== undefined &&
      last.calendar !== mention.calendar &&
      last.rule !== "year" &&
      /^\s{0,3}[،,(]?\s{0,3}(?:و?الموافق|المصادف)\s{0,3}(?:لـ|ل|:)?\s{0,3}$/u.test(
        text.slice(last.end, mention.start),
      );
    if (last === undefined || !joined) {
      merged.push(mention);
      continue;
    }
    const civil = last.calendar === "gregory" ? last : mention;
    merged[merged.length - 1] = { ...civil, start: last.start, end: mention.end };
  }
  return merged;
}
