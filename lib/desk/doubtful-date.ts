import type { Article, ArticleEvidence } from "../article/article.ts";
import { extractDates } from "../dates/extract-dates.ts";
import { precisionOf } from "../dates/edtf-bounds.ts";
import type { Localized } from "../locale/locale.ts";

/**
 * Why the publication date of an article should be looked at by a person: the machine concluded it, its weekday is
 * another, its year was concluded, or it has not come yet.
 * @param today the day on which it is asked, as EDTF.
 * @returns null for a date that nothing speaks against, that a person has decided, or that is not there.
 */
export function doubtfulDate(
  article: Pick<Article, "date" | "dateCertainty">,
  evidence: Pick<ArticleEvidence, "values">,
  today: string,
): Localized<string> | null {
  const { date, dateCertainty } = article;
  if (date === null || dateCertainty === "confirmed") return null;
  if (dateCertainty === "inferred") return reasons.inferred;
  if (precisionOf(date) === "day" && date > today) return reasons.future;
  const found = evidence.values.find(({ field }) => field === "date");
  if (found?.span === undefined) return null;
  const flags = new Set(extractDates(found.quote).flatMap((mention) => mention.flags));
  if (flags.has("weekday-disagrees")) return reasons.weekday;
  return flags.has("year-inferred") ? reasons.year : null;
}

const reasons = {
  inferred: {
    ar: "استُنتج التاريخ من النص، ولم يرد فيه تاريخًا للنشر.",
    en: "The date was concluded from the text, which does not state it as the day of publication.",
  },
  future: {
    ar: "التاريخ لم يأتِ بعد.",
    en: "The date has not come yet.",
  },
  weekday: {
    ar: "اسم اليوم المكتوب لا يوافق التاريخ.",
    en: "The weekday that is written is not that of the date.",
  },
  year: {
    ar: "السنة مستنتجة، لم تُكتب مع التاريخ.",
    en: "The year was concluded; it is not written with the date.",
  },
} as const;
