import { isMark, isOneOf, words, type Line } from "./cursor.ts";
import type { Reading } from "./expression.ts";

/** Words of time after which «مارس», «آب» or «رمضان» can only be the month. */
const MONTH_CUES = words(
  "في شهر خلال منذ حتى إلى نهاية بداية مطلع أوائل أواخر منتصف قبل بعد حلول بحلول طوال طيلة هذا in since until",
);

const MONTH = words("شهر");
const DAY = words("يوم");
const DAYS = words("أيام");
const EVERY = words("كل أيام");
const THIS = words("هذا");

/** Whether a month's name that is also another word stands where only a month can stand. */
export function isPlausible(line: Line, index: number): boolean {
  const text = line[index]?.text ?? "";
  if (isOneOf(line, index, MONTH)) return true;
  return isOneOf(line, index - 1, MONTH_CUES) && !/^[a-z]/.test(text);
}

/** Places and institutions named after a day: «شارع 26 يوليو», «مدينة السادس من أكتوبر». */
const PLACES = words(
  "شارع ميدان جسر كوبري مدينة جامعة محور حي مستشفى مدرسة ملعب استاد طريق ساحة حديقة نادي قناة صحيفة بمدينة بجامعة بميدان بشارع قاعة مجمع",
);
const RECURRING = words(
  "كل أيام يومي ايام صلاة خطبة جمعة سوق لصلاة بعد_صلاة مسجد جامع يوميّ كلا كلتا هذين هذان بين أحد الواحد آل بن ابن أبو الشخصين عطلة وكل صلاتي",
);
const NOWADAYS_HEADS = words(
  "عالم عالمنا شباب جيل أجيال لغة زمن عصر حضارة مسلمي عرب إنسان مجتمع صحافة أطفال نجوم عراق سوريا مصر يمن ليبيا أخبار المصري الوطن بوابة أمة واقع حال رجال قضية موضوع حديث مقال صحيفة جريدة ",
);
const NOT_TODAY_AFTER = words(
  "الوطني العالمي الدولي الواحد الأول الأولى الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأخير الأخيرة الدراسي الافتتاحي الختامي المفتوح الذي التي السابع نفسه ذاته العربي المهني الترفيهي الأسود الموعود الجديد المشهود الاول العلمي الطويل",
);
const NOT_TODAY_BEFORE = words(
  "ذلك كل طوال طيلة بقية باقي نصف حتى مرات مرة مرتين ساعات ساعة دقيقة أخبار جيل مدار أجل بداية نهاية آخر صباحات هموم",
);
const STATE = words(
  "لدينا نحن نعيش نعيشه نواجه نواجهه نحتاج نملك نرى نشهد أصبح أصبحت أصبحنا بات باتت بتنا هناك يوجد توجد نحتاجه عندنا ليست ليس يعيش يعيشه تعيش تعيشه يعيشها تعيشها تشهده يشهده يواجه تواجه يواجهه تواجهه نتحدث هي هو تبدو يبدو صار صارت صرنا نجد يمكن نستطيع نراه",
);

/** Whether what was read is a date where it stands; the traps of Arabic prose are told by the words around it. */
export function isDateInContext(line: Line, index: number, reading: Reading): boolean {
  const { expression, end } = reading;
  switch (expression.kind) {
    case "calendar":
      return !(expression.year === null && isOneOf(line, index - 1, PLACES));
    case "weekday":
      return isWeekdayInContext(line, index, end);
    case "day-shift": {
      const alone = expression.weekday === null && expression.date === null;
      if (!alone || expression.by < 0) return true;
      return expression.by === 0 ? isToday(line, index, end) : isTomorrow(line, index, end);
    }
    default:
      return true;
  }
}

function isWeekdayInContext(line: Line, index: number, end: number): boolean {
  const first = line[index];
  const led = isOneOf(line, index, DAY) || first?.meaning?.timeOfDay === true;
  if (isOneOf(line, index - 1, EVERY)) return false;
  if (led || end - index > 1) return true;
  if (first?.meaning?.conjunction && isOneOf(line, index - 1, DAYS)) return false;
  return !isOneOf(line, index - 1, RECURRING);
}

/** «اليوم» is often "nowadays": «العالم اليوم», «لدينا اليوم فرصة», «شباب اليوم», «اليوم الوطني». */
function isToday(line: Line, index: number, end: number): boolean {
  const token = line[index];
  if (isOneOf(line, index, THIS)) return !isOneOf(line, end, NOT_TODAY_AFTER);
  if (token?.meaning?.preposition && token.meaning.preposition !== "ل") return false;
  if (isOneOf(line, end, NOT_TODAY_AFTER)) return false;
  if (isOneOf(line, index - 1, NOT_TODAY_BEFORE)) return false;
  if (isMark(line, end, '»"”') && isMark(line, index - 1, '«"“')) return false;
  const before = line[index - 1];
  if (before?.kind === "word" && NOWADAYS_HEADS.has(before.text.replace(/^[وفبلك]*ال|^لل/, "")))
    return false;
  return !isOneOf(line, index - 1, STATE) && !isOneOf(line, end, STATE);
}

/** «الغد» and «غد» alone are figures of speech; «غدا» is an adverb. */
function isTomorrow(line: Line, index: number, end: number): boolean {
  if (end - index > 1) return true;
  const meaning = line[index]?.meaning;
  if (meaning?.base !== "غد") return true;
  return line[index - 1]?.meaning?.timeOfDay === true || index === 0;
}
