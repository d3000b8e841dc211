import { fold } from "../arabic/fold.ts";

/** What is said to somebody, and who hears it. */
const speech = "تصريح تصريحات تصريحه تصريحها حديث حديثه حوار مداخلة اتصال لقاء";
const reporters = "علمت مراسل مراسلة موفد موفدة ميكروفون لمراسل لمراسلة لموفد لموفدة لميكروفون";

/** Who learns, publishes and is spoken to. The name follows, perhaps behind «ل» or a noun of its kind. */
const cues = wordsOf(
  `${speech} ${reporters} مندوب مندوبة عن خص خصت لـ حسب بحسب وفق وفقا
   أعلمت ذكرت أفادت أوردت نقلت نشرت كشفت قالت أكدت أوضحت بثت رصدت حصلت التقت أجرت حاورت
   ذكر أفاد أورد نقل نشر كشف بث رصد`,
);
/** Before «ل» and a name: «في تصريح خاص للجوهرة», «أوضح المدير لـ"عكاظ"», «قال لعكاظ». */
const said = wordsOf(
  `${speech} خاص حصري هاتفي صحفي قال قالت أكد أكدت أفاد أفادت أوضح أوضحت ذكر كشف كشفت صرح`,
);
const heard = wordsOf(reporters);

/**
 * Whether a word before a name says that the name is an outlet's: «علمت», «ذكرت», «تصريح», «لـ».
 * @param before the letters before the name.
 */
export function isCued(previous: string | undefined, before: string): boolean {
  if (previous === undefined) return false;
  const forms = [bare(previous), fold(previous), bare(previous).replace(/ها?$/u, "")];
  return forms.some((form) => cues.has(form)) || /(?:^|\s)لـ?\s*["“«(]?\s*$/u.test(before);
}

/**
 * Whether a text was told to the outlet that is named: «في تصريح للجوهرة», «لـ"عكاظ"», «لمراسلة الجوهرة», «علمت الجوهرة».
 * @param to whether «ل» grows on the name.
 */
export function isTold(previous: string, to: boolean, before: string): boolean {
  const word = bare(previous);
  if (heard.has(word) || (to && said.has(word))) return true;
  return /(?:^|\s)ل\s?ـ?\s?["“«(]\s*$/u.test(before);
}

/** Whether a text may be told to what begins at a word: the same, seen by letters alone, which is cheap. */
export function mayBeTold(first: string, previous: string): boolean {
  return first.startsWith("ل") || /^[وف]?لـ?$|علمت|مراسل|موفد|ميكروفون/u.test(previous);
}

/** Folded, without «و» and «ف». */
function bare(word: string): string {
  return fold(word).replace(/^[وف](?=\p{L}{3})/u, "");
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean).map(fold));
}
