import type { Localized } from "../../locale/locale.ts";
import { keysInWords } from "../changed-keys.ts";

// What was decided, as the desk tells it where it can be undone.

/** A decision about an article. */
export function articleStep(id: string, keys: readonly string[]): Localized<string> {
  return {
    ar: `المقال ${id}: ${keysInWords(keys, "ar")}`,
    en: `Article ${id}: ${keysInWords(keys, "en")}`,
  };
}

/** A change of an article's English. */
export function translationStep(id: string): Localized<string> {
  return { ar: `الترجمة الإنجليزية للمقال ${id}`, en: `English of article ${id}` };
}

/** What a table decided, in so many files. */
export function tableStep(files: number): Localized<string> {
  return {
    ar: `قرارات من جدول (عدد الملفات: ${files})`,
    en: `Decisions of a table (files: ${files})`,
  };
}

/** A decision about a name. */
export function nameStep(
  action: "accept" | "merge" | "reject" | "reopen",
  name: string,
): Localized<string> {
  const words = {
    accept: { ar: "اعتماد", en: "accepted" },
    merge: { ar: "دمج", en: "merged" },
    reject: { ar: "رفض", en: "rejected" },
    reopen: { ar: "إعادة النظر في", en: "proposed again" },
  }[action];
  return { ar: `${words.ar} «${name}»`, en: `“${name}” ${words.en}` };
}
