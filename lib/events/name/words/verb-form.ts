import { wordSet } from "../../../arabic/fold.ts";
import { isFutureVerb } from "../../../dates/recognise/tense.ts";
import { isLight, isPastVerb } from "./verb-words.ts";

/** «سيفتح», which dates are read without. */
const FUTURE = /^سي\p{L}{3,}$/u;
const NO_FUTURE =
  /^سي(?:ار|اس|اد|اق|اح|اج|د(?:ه|ي|تي|ات)?$|ول|وف$|ف$|ره$|طر[هت]|نم|نا|سي|بت|اتل|كل|ليا|نغ|لفي|مون|ديك|دني)/u;
/** «يشرح»; the nouns that begin alike are few. */
const IMPERFECT = /^ي\p{L}{3,}$/u;
const NO_IMPERFECT =
  /^(?:يوم|يون|يول|يوس|يوف|يور|يوغ|ياس|يابا|ياب|يسار|يمين|يمني|يهود|يقين|يخت|يناير|يوحن|يحيي|يعقوب|يزيد|يافع|يدوي|ياير|يلدر|يدين$|يدي|يعني|يد$)/u;
/** «تنطلق»، «تمكن», and not «تنظيم»، «تونس», a plural or a feminine. */
const MAYBE_IMPERFECT = /^ت\p{L}{2,6}$/u;
const NO_MAYBE =
  /^(?:تونس|تركي|تاريخ|تاج|تيار|تجار|توام|تلميذ|تلامذ|تمثال|تقني|تحت|تلك|تمام|تراث|ترمب|ترامب|تل$|تذاكر|تعادل$|ت\p{L}{2}ي[^هن]$|ت\p{L}+(?:ات|ه|يه)$)/u;
/** «أذنت»: a past verb by its form. */
const FEMININE = /^(?!ال)\p{L}{2,5}[^اويت]ت$/u;
const NO_FEMININE = wordSet(
  "بنت تحت وقت بحت صمت زفت سبت ثابت أنت إنت كنت أخت ساكت صامت مقت سمت تعنت انترنت إنترنت روزفلت روبرت إسمنت اسمنت كونت التفت بيروت كويت نحت",
);
/** «استقبل»، «اجتمع»، «انطلق»: their nouns have an alef before the last letter. */
const DERIVED =
  /^ا(?:ست\p{L}[^ا]\p{L}|ست\p{L}ا\p{L}|ن\p{L}[^ا]\p{L}|\p{L}[تطد]\p{L}[^ا]|\p{L}ت\p{L}{2})$/u;
const NO_DERIVED =
  /^(?:انباء|استاذ|انسان|انصار|اتحاد|ابتداء|احتجاج|انتاج|انقاذ|انشاء|انجاز|انهاء|انذار|انزال|استاد|اختصار|اقتصاد|انفسهم|انحاء|استاذه|اكتوبر)$|^ا\p{L}\p{L}ا\p{L}$/u;
/** Of roots that begin with ل; all else that begins so has the article. */
const WITH_LAM = wordSet("التقى التحق التمس التزم التهم التفت التأم التجأ");
/** «أعلن», by its hamza; elatives and some nouns look alike. */
const FOURTH = /^أ[^اأ](?:[^اوي]|ا(?=[^ءةنم]))[^اوةء]ت?$/u;
const NO_FOURTH = wordSet(
  "أحمد أكثر أكبر أفضل أقرب أمجد أسعد أربع أسهم أشهر أغلب أنور أيمن أكرم أدهم أحسن أعلى أدنى أقصى أولى أخرى أصغر أبرز أحدث أهمها أسرة أزمة أجهزة أغنى أسوأ أعنف أطول أجنبي أوسط أقوى أسود أحمر أخضر أبيض أزرق أشخاص أسفل أكتوبر أسرع أوسع أحدهم أنفس أنجح أشد أجدد أقدم أعضاء أرجح أوروب أبريل أفريل أساس أثاث أفاق أجاز أشرف",
);

/**
 * Forms that only verbs have: «سيفتح»، «يشرح»، «طالبوا»; past verbs that are listed; past verbs by a form that few nouns have («اجتمع»);
 * imperfects that nouns may look like («تمكن»).
 */
export type VerbForm = "future" | "present" | "plural" | "listed" | "derived" | "maybe";

/** The form of a verb that a word has, whatever its place. */
export function verbForm(bare: string, written: string): VerbForm | null {
  if (isFutureVerb(bare) || (FUTURE.test(bare) && !NO_FUTURE.test(bare))) return "future";
  if (/^[يت]/u.test(bare) && isLight(bare)) return "present";
  if (IMPERFECT.test(bare) && !NO_IMPERFECT.test(bare)) return "present";
  if (isPastVerb(bare)) return "listed";
  if (/^(?!ال)\p{L}{3,}وا$/u.test(bare)) return "plural";
  if (FEMININE.test(bare) && !NO_FEMININE.has(bare)) return "derived";
  const article = bare.startsWith("ال") && !WITH_LAM.has(bare);
  if (DERIVED.test(bare) && !NO_DERIVED.test(bare) && !article) return "derived";
  if (FOURTH.test(written) && !NO_FOURTH.has(bare)) return "derived";
  if (!MAYBE_IMPERFECT.test(bare) || NO_MAYBE.test(bare)) return null;
  return /^ت(?:ت|ست)/u.test(bare) ? "present" : "maybe";
}

/** Whether a form is of verbs alone. */
export const isSure = (form: VerbForm | null) =>
  form === "future" || form === "present" || form === "plural";
