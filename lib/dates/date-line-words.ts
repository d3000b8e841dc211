import { toLatinDigits } from "../arabic/digits.ts";
import { fold } from "../arabic/fold.ts";

const words = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split(/\s+/u)
      .map((word) => fold(word).toLowerCase()),
  );

/** What may stand beside the date on its line: labels, parts of the day, time zones, signs of eras. */
const beside = words(`
تاريخ التاريخ بتاريخ النشر نشر نشرت نشره نشرها المنشور منشور تم الخبر المقال المقالة الموضوع التقرير الإضافة اضافة الإنشاء الإصدار في يوم
الموافق لـ آخر تحديث التحديث تعديل التعديل تم أضيف أضيفت أنشئ إنشاؤه حدث حدثت عدل عدلت وحدث وعدل والتحديث وتحديث ووقت وقت الوقت حرر حررت كتب كتبت طبع صدر الساعة بتوقيت غرينتش جرينتش غرينيتش توقيت محلي المحلي بالتوقيت
العدد عدد رقم السنة صباحا مساء ظهرا ليلا فجرا عصرا صباحًا مساءً صباحاً مساءاً ص م هـ ه مـ هــ ت غ ميلادي ميلادية هجري هجرية منذ
date published publish updated update last modified created posted edited on at by am pm gmt utc kst ast gst msk cet cest eet eest est edt bst ist pst t z
publié publiée le mis à jour على
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
`);

/** «آخر تحديث: …»: the date behind it is that of a later change. */
const update =
  /(?:تحديثه?|تحديثها|تعديلها?|تعديل|حدثت?(?: في)?|عدلت?(?: في)?|updated?|modified|edited|mis à jour)[^\p{L}\d]*(?:(?:on|في|يوم|le)[^\p{L}\d]*)?$/iu;

/** Whether the text before a date labels it as the day of a later change. */
export function isUpdateLabel(before: string): boolean {
  return update.test(before.replace(/\p{M}/gu, ""));
}

const D = "[\\d٠-٩۰-۹]";
/** Numbers and zones of such a line that are no part of its date: the issue, the volume, readers, the hour. */
const noise = new RegExp(
  [
    `(?:رقم\\s+)?(?:ال)?عدد\\s*(?:رقم\\s*)?[:：(\\[]?\\s*${D}{1,6}\\s*[)\\]]?`,
    `السنة\\s*(?:ال)?[:：(\\[]?\\s*${D}{1,3}(?!${D})\\s*[)\\]]?`,
    "السنة ال\\p{L}+(?: و?ال\\p{L}+)?(?=\\s*[-–—|،,]|\\s+(?:ال(?:[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)|\\d)|$)",
    `(?:مدة القراءة\\s*[:：]?\\s*)?${D}[\\d٠-٩,.]*\\s*(?:قراءات|قراءة|مشاهدات|مشاهدة|تعليقات|تعليق|زيارات|زيارة|مشاركات|مشاركة|(?:دقائق|دقيقة)(?: (?:لل)?قراءة)?|views?|comments?)(?!\\p{L})`,
    `(?:عدد )?(?:ال)?(?:قراءات|مشاهدات|زيارات|زوار|تعليقات|مشاركات|مرات القراءة|قراءة|مشاهدة|تعليق|views?|comments?)\\s*[:：(]?\\s*${D}[\\d٠-٩,.]*\\)?`,
    `(?<!${D})${D}{1,2}:${D}{2}(?::${D}{2})?(?:\\.\\d{3})?(?!${D})(?:\\s*\\((?:مكة(?: المكرمة)?|القدس|القاهرة|الرياض|غرينتش|جرينتش)\\))?`,
    `\\(?\\s*(?:ب|بحسب |حسب )?(?:ال)?توقيت(?: (?!آخر|اخر|تاريخ|نشر)\\p{L}+){1,2}\\)?`,
    `(?:GMT|UTC)\\s*[+-]\\s*${D}{1,2}(?::?00)?|(?<=${D}|\\s)\\+${D}{1,2}:?(?:00)?(?!${D})`,
  ].join("|"),
  "giu",
);

/** The same line, its length kept, with blanks in the place of such numbers. */
export function withoutNoise(line: string): string {
  return line.replace(noise, (found) => " ".repeat(found.length));
}

const piece = /[\p{L}\p{M}\u0640]+|[\d\u0660-\u0669\u06F0-\u06F9]+|[^\s\p{L}\p{M}\d]/gu;
const mark = /^[-–—|/،,.:()[\]•+·«»<>*]$/u;

/** Whether nothing but labels and marks stands in a stretch beside the date. */
export function saysNothing(text: string, isWeekday: (word: string) => boolean): boolean {
  return (toLatinDigits(text).match(piece) ?? []).every(
    (one) =>
      mark.test(one) ||
      /^\d{1,2}$/.test(one) ||
      beside.has(fold(one).toLowerCase()) ||
      isWeekday(one),
  );
}
