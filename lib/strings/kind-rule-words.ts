import type { Localized } from "../locale/locale.ts";

/** Why a dated sentence is a happening, a plan, the article's own news or background (`lib/events/kind`). */
export const kindRuleWords: Readonly<Record<string, Localized<string>>> = {
  "publication-line": { ar: "سطر النشر نفسه", en: "the line of the publication itself" },
  recurring: {
    ar: "يوم يتكرر كل أسبوع أو ساعات عمل",
    en: "a day of every week, or opening hours",
  },
  "every-year": {
    ar: "يوم من كل سنة، بلا سنة بعينها",
    en: "a day of every year, with no year named",
  },
  "time-of-year": {
    ar: "وقت من السنة يجري فيه الخبر",
    en: "a time of year in which the story is set",
  },
  "born-or-made": { ar: "سنة ميلاد أو سنة صدور عمل", en: "the year of a birth or of a work" },
  "only-an-end": {
    ar: "نهاية مدة لا يُعرف أولها",
    en: "the end of a period whose beginning is not given",
  },
  "called-off": { ar: "كان مقرَّرًا ولم يتم", en: "planned for then, and did not happen" },
  "instead-of": { ar: "الموعد الذي حلّ غيره محله", en: "the date that was replaced by another" },
  "law-date": { ar: "تاريخ نص قانوني أو سنته", en: "the date or year of a law" },
  "budget-year": { ar: "سنة ميزانية أو حساب", en: "the year of a budget or an account" },
  "season-name": { ar: "موسم", en: "a season of sports or tourism" },
  "ranking-year": { ar: "سنة تصنيف أو قائمة", en: "the year of a ranking or a list" },
  "edition-ahead": {
    ar: "دورة قادمة تُعرف بسنتها",
    en: "a coming edition known by its year",
  },
  "edition-year": { ar: "سنة في اسم دورة أو حدث", en: "a year in the name of an edition or event" },
  "begun-then": { ar: "ما بدأ أو تمّ في ذلك الوقت", en: "something that began or was done then" },
  "lasting-since": { ar: "حال مستمرة منذ ذلك الوقت", en: "a state that has lasted since then" },
  "length-of-time": { ar: "مدة من الزمن، لا موعد", en: "a length of time, not a date" },
  forecast: { ar: "توقّع، أو مدى خطة", en: "a forecast, or how far a plan looks" },
  statistic: { ar: "أرقام أو مقارنة بين مدتين", en: "figures, or a comparison of two periods" },
  "after-publication": { ar: "موعد بعد النشر", en: "a date after the publication" },
  "said-then": {
    ar: "يوم التصريح، لا يوم الحدث",
    en: "the day something was said, not the day it happened",
  },
  "publication-day": {
    ar: "خبر اليوم نفسه أو عشيته",
    en: "the news of the day itself or of the day before",
  },
  "planned-by-words": { ar: "ألفاظ تدل على ما سيكون", en: "words that speak of the future" },
  "current-weeks-lead": {
    ar: "خبر المقال نفسه في هذه الأيام",
    en: "the article’s own news, from these days",
  },
  "current-weeks": { ar: "ما وقع في هذه الأيام", en: "what happened in these days" },
  "current-period": { ar: "الشهر الجاري أو السنة الجارية", en: "the current month or year" },
  "before-publication": { ar: "موعد قبل النشر", en: "a date before the publication" },
  "day-without-date": {
    ar: "يوم من أيام النشر، ويوم النشر غير معروف",
    en: "a day near publication, whose date is not known",
  },
  "without-publication": {
    ar: "تاريخ في نص لا يُعرف يوم نشره",
    en: "a date in a text whose date of publication is not known",
  },
};
