import type { DateFlag } from "../../../dates/recognise/resolve/context.ts";

/** Flags of dates that were resolved against something else than their own words. */
const resolved: readonly DateFlag[] = ["year-inferred", "from-context", "limited-by-reference"];

/** Rules whose words hold the whole date without a number: «القرن التاسع عشر». */
const wholeInWords = ["century", "decade"];

/**
 * Whether a date stands in full in the text (`stated`), or was concluded from the publication or another date
 * (`inferred`): «12 مايو 2016» and «عام 2016» stand there, «أمس» and «أكتوبر الماضي» do not. A date whose
 * year stays unknown claims no more than its words.
 *
 * @param words the words of the date.
 */
export function dateCertainty(
  date: {
    readonly rule: string;
    readonly flags: readonly DateFlag[];
    readonly edtf: string;
  },
  words: string,
): "stated" | "inferred" {
  if (date.flags.some((flag) => resolved.includes(flag))) return "inferred";
  const hasYear = /[0-9٠-٩]{3}/u.test(words) || wholeInWords.includes(date.rule);
  return hasYear || date.edtf.startsWith("XXXX") ? "stated" : "inferred";
}
