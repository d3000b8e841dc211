import { wordSet } from "../../arabic/fold.ts";
import { withoutArticle } from "../../arabic/bases.ts";
import { isSign, isOneOf, type Line } from "./tokens.ts";

/** «صحيفة المصري اليوم», «موقع روسيا اليوم». */
const NEWSPAPER = wordSet("صحيفة جريدة موقع بوابة قناة لصحيفة بصحيفة لموقع لقناة مجلة");
const RUSSIA = wordSet("روسيا");
const QUOTED = wordSet("ذكرت قالت أفادت نقلت أوردت نشرت وكالة شبكة تلفزيون عن عبر");
const NOWADAYS_HEADS = wordSet(
  "مشهد طبق صورة كاريكاتير حكمة سؤال مقولة عين صدى عالم عالمنا شباب جيل أجيال لغة زمن عصر حضارة مسلمي عرب إنسان مجتمع صحافة أطفال نجوم أخبار بوابة أمة واقع حال رجال قضية موضوع حديث مقال صحيفة جريدة ",
);
const NOT_TODAY_AFTER = wordSet(
  "الوطني العالمي الدولي الواحد الأول الأولى الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأخير الأخيرة الدراسي الافتتاحي الختامي المفتوح الذي التي السابع نفسه ذاته العربي المهني الترفيهي الأسود الموعود الجديد المشهود الاول العلمي الطويل",
);
const NOT_TODAY_BEFORE = wordSet(
  "ذلك إلى حد كل طوال طيلة بقية باقي نصف حتى في مرات مرة مرتين ساعات ساعة دقيقة أخبار جيل مدار أجل بداية نهاية آخر صباحات هموم معروف المعروف المعروفة تعرف يعرف يسمى تسمى",
);
const STATE = wordSet(
  "لدينا نحن نعيش نعيشه نواجه نواجهه نحتاج نملك نرى نشهد أصبح أصبحت أصبحنا بات باتت بتنا هناك يوجد توجد نحتاجه عندنا ليست ليس يعيش يعيشه تعيش تعيشه يعيشها تعيشها تشهده يشهده يواجه تواجه يواجهه تواجهه نتحدث هي هو تبدو يبدو صار صارت صرنا نجد يمكن نستطيع نراه",
);
const THIS = wordSet("هذا");

/**
 * Whether «اليوم» is the day of publication: it is often "nowadays" («العالم اليوم», «لدينا اليوم فرصة», «شباب اليوم») or part of a
 * name («اليوم الوطني», «صحيفة اليوم»).
 */
export function isToday(line: Line, index: number, end: number): boolean {
  const token = line[index];
  if (isOneOf(line, index, THIS)) return !isOneOf(line, end, NOT_TODAY_AFTER);
  // «لليوم», «باليوم»: per day.
  if (token?.meaning?.preposition) return false;
  if (isOneOf(line, end, NOT_TODAY_AFTER)) return false;
  if (isOneOf(line, index - 1, NOT_TODAY_BEFORE)) return false;
  if (isSign(line, end, '»"”') && isSign(line, index - 1, '«"“')) return false;
  if (isOneOf(line, index - 2, NEWSPAPER)) return false;
  // The channel: «ذكرت روسيا اليوم», «(روسيا اليوم)».
  if (isOneOf(line, index - 1, RUSSIA)) {
    if (isOneOf(line, index - 2, QUOTED) || isSign(line, index - 2, '«"“(:')) return false;
  }
  const before = line[index - 1];
  if (before?.kind === "word" && NOWADAYS_HEADS.has(withoutArticle(before.text))) return false;
  return !isOneOf(line, index - 1, STATE) && !isOneOf(line, end, STATE);
}

/** «الغد» and «غد» alone are figures of speech; «غدا» is an adverb. */
export function isTomorrow(line: Line, index: number, end: number): boolean {
  if (end - index > 1) return true;
  const meaning = line[index]?.meaning;
  // «بكرة» is "with a ball" as well.
  const dialect = /^بكر[اه]$/.test(line[index]?.text ?? "");
  if (dialect) return index === 0;
  if (meaning?.base !== "غد") return true;
  return line[index - 1]?.meaning?.timeOfDay === true || index === 0;
}
