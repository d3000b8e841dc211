import { isMark, isOneOf, words, type Line } from "./cursor.ts";
import type { Reading } from "./expression.ts";

/** Words of time after which «مارس», «آب» or «رمضان» can only be the month. */
const MONTH_CUES = words(
  "في شهر خلال منذ حتى إلى نهاية بداية مطلع أوائل أواخر منتصف قبل بعد حلول بحلول طوال طيلة هذا in since until",
);

const TOWARDS = words("إلى قبل بعد هذا حتى");
const MONTH = words("شهر");
const DAY = words("يوم");
const DAYS = words("أيام");
const EVERY = words("كل أيام");
const THIS = words("هذا");

/** Whether a month's name that is also another word stands where only a month can stand. */
export function isPlausible(line: Line, index: number): boolean {
  const text = line[index]?.text ?? "";
  if (isOneOf(line, index, MONTH)) return true;
  // «إلى رمضان صبحي»: the Hijri names are men's names, to whom things also come and go.
  const hijri = line[index]?.meaning?.month?.calendar === "islamic-umalqura";
  if (hijri && isOneOf(line, index - 1, TOWARDS)) return false;
  return isOneOf(line, index - 1, MONTH_CUES) && !/^[a-z]/.test(text);
}

/** Events named after a day or month: «ثورة 25 يناير», «حرب أكتوبر». They do not say which year. */
const EVENTS = words(
  "ثورة حرب انتفاضة هجمات أحداث احداث نكسة نصر عبور انقلاب معركة ذكرى اعتداءات تفجيرات حركة جماعة شباب مظاهرات بثورة لثورة لذكرى",
);

/** Whether a day or month without year names an event and not a time near the publication. */
export function isEventName(line: Line, index: number, { expression }: Reading): boolean {
  if (expression.kind !== "calendar" || expression.year !== null) return false;
  const month = expression.month?.kind === "named" ? expression.month : null;
  return month !== null && month.direction === null && isOneOf(line, index - 1, EVENTS);
}

/** Places and institutions named after a day: «شارع 26 يوليو», «مدينة السادس من أكتوبر». */
const PLACES = words(
  "شارع ميدان جسر كوبري مدينة جامعة محور حي مستشفى مدرسة ملعب استاد طريق ساحة حديقة نادي قناة صحيفة بمدينة بجامعة بميدان بشارع قاعة مجمع",
);
const RECURRING = words(
  "كل أيام ايام خطيب خطباء صلاة خطبة جمعة سوق لصلاة بعد_صلاة مسجد جامع كلا كلتا هذين هذان بين أحد الواحد آل بن ابن أبو الشخصين عطلة وكل صلاتي",
);
/** «الجمعة العظيمة», «الأحد الأسود»: days with a name of their own. */
const DAY_NAMES = words("العظيمة الحزينة البيضاء السوداء الأسود الدامي المباركة");
const GIVEN_NAMES = words(
  "بدر محمد أحمد علي خالد فهد سعود سعد سلطان ناصر يوسف صالح إبراهيم حمد ماجد فيصل تركي بندر نايف عمر عثمان حسن حسين سليمان طارق وليد مشعل منصور نواف راشد جاسم مبارك هاني ياسر سامي فواز عادل هشام زياد طلال مساعد سلمان عيسى موسى جمال كمال نورة سارة فاطمة عبدالله",
);
/** «صحيفة المصري اليوم», «موقع روسيا اليوم». */
const NEWSPAPER = words("صحيفة جريدة موقع بوابة قناة لصحيفة بصحيفة لموقع لقناة مجلة");
const NEED = words("الحاجة حاجة");
const NOWADAYS_HEADS = words(
  "عين صدى عالم عالمنا شباب جيل أجيال لغة زمن عصر حضارة مسلمي عرب إنسان مجتمع صحافة أطفال نجوم أخبار بوابة أمة واقع حال رجال قضية موضوع حديث مقال صحيفة جريدة ",
);
const NOT_TODAY_AFTER = words(
  "الوطني العالمي الدولي الواحد الأول الأولى الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأخير الأخيرة الدراسي الافتتاحي الختامي المفتوح الذي التي السابع نفسه ذاته العربي المهني الترفيهي الأسود الموعود الجديد المشهود الاول العلمي الطويل",
);
const NOT_TODAY_BEFORE = words(
  "ذلك كل طوال طيلة بقية باقي نصف حتى في مرات مرة مرتين ساعات ساعة دقيقة أخبار جيل مدار أجل بداية نهاية آخر صباحات هموم معروف المعروف المعروفة تعرف يعرف يسمى تسمى",
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
      // «في أمس الحاجة»: in dire need.
      if (expression.by < 0) return !isOneOf(line, end, NEED);
      if (!alone) return true;
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
  if (isOneOf(line, end, DAY_NAMES)) return false;
  return !isOneOf(line, index - 1, RECURRING) && !isGivenName(line, index - 1);
}

/** «بدر الخميس» is a person: the weekdays are family names as well. */
function isGivenName(line: Line, index: number): boolean {
  return isOneOf(line, index, GIVEN_NAMES) || /^عبد(ال|رب)/.test(line[index]?.text ?? "");
}

/** «اليوم» is often "nowadays": «العالم اليوم», «لدينا اليوم فرصة», «شباب اليوم», «اليوم الوطني». */
function isToday(line: Line, index: number, end: number): boolean {
  const token = line[index];
  if (isOneOf(line, index, THIS)) return !isOneOf(line, end, NOT_TODAY_AFTER);
  // «لليوم», «باليوم»: per day.
  if (token?.meaning?.preposition) return false;
  if (isOneOf(line, end, NOT_TODAY_AFTER)) return false;
  if (isOneOf(line, index - 1, NOT_TODAY_BEFORE)) return false;
  if (isMark(line, end, '»"”') && isMark(line, index - 1, '«"“')) return false;
  if (isOneOf(line, index - 2, NEWSPAPER)) return false;
  const before = line[index - 1];
  if (before?.kind === "word" && NOWADAYS_HEADS.has(before.text.replace(/^[وفبلك]*ال|^لل/, "")))
    return false;
  return !isOneOf(line, index - 1, STATE) && !isOneOf(line, end, STATE);
}

/** «الغد» and «غد» alone are figures of speech; «غدا» is an adverb. */
function isTomorrow(line: Line, index: number, end: number): boolean {
  if (end - index > 1) return true;
  const meaning = line[index]?.meaning;
  // «بكرة» is "with a ball" as well.
  const dialect = /^بكر[اه]$/.test(line[index]?.text ?? "");
  if (dialect) return index === 0;
  if (meaning?.base !== "غد") return true;
  return line[index - 1]?.meaning?.timeOfDay === true || index === 0;
}
