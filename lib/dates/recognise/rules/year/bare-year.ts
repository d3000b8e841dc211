import { wordSet } from "../../../../arabic/fold.ts";
import { WAW } from "../../../../arabic/letters.ts";
import { isSign, isOneOf, type Line } from "../../tokens.ts";
import { looksDefinite } from "../../lexicon.ts";

/** After these a number of the century is a year: «في 2014», «منذ 2005». */
const LED = wordSet(
  "في عام العام سنة لعام من منذ حتى قبل بعد خلال بحلول بين إلى نهاية بداية مطلع أواخر أوائل منتصف مستهل مواليد وفاة موسم صيف شتاء ربيع خريف دفعة أعوام الأعوام سنوات عامي",
);
/** Names that bear a year: «كأس العالم 2022», «رؤية 2030». */
const NAMED = wordSet(
  "كأس بطولة دوري قمة معرض مؤتمر رؤية مهرجان أولمبياد مونديال خطة موازنة ميزانية دورة منتدى نسخة حرب ثورة انتخابات اتفاق اتفاقية دستور قانون جائزة حملة برنامج حج موديل طراز يورو خليجي أجندة استراتيجية تقرير مؤشر تصنيف قائمة احتفالات فعاليات عمومية الحكومات القمة البطولة المعرض المؤتمر المهرجان الرؤية المنتدى الدورة الانتخابات الموازنة الميزانية المالية العالم آسيا أفريقيا أوروبا",
);
/** A number after these is a quantity, a label or an amount. */
const QUANTITY = wordSet(
  "رقم الرقم برقم نسبة بلغ بلغت يبلغ تبلغ عددهم عددها عدد العدد واقع قيمة سعر نحو حوالي قرابة زهاء أكثر أقل إجمالي مجموع هاتف الهاتف ص الآية المجاني قناة غرفة طريق نموذج مبلغ مساحة طوله ارتفاع سوى صفحة الصفحة الغرفة الرحلة رحلة بوابة كيلو بحضور حضر حضره المادة مادة القرار قرار فوق تجاوز تجاوزت يتجاوز تتجاوز ضم ضمت شملت شمل وزعت توزيع قتل مقتل إصابة مشاركة مستوى حاجز الرقمين",
);
/** What is counted, singular as after a number of thousands; tanwin and feminine are folded off. */
const COUNTED = wordSet(
  "شخص ريال دولار درهم دينار جنيه يورو ليرة روبل يوان متر كم كيلومتر طن مليون مليار ألف قتيل جريح طالب طالبة مواطن مواطنة مقيم حالة منزل بيت سيارة أسرة عائلة حاج حاجة معتمر لاعب لاعبة نقطة مشارك مشاركة وظيفة وحدة برميل ساعة دقيقة ثانية يوم شهر سنة عام أسبوع كلم كيلو ميغاواط ميجاواط هكتار فدان دونم لتر قطعة نسخة جندي ضابط شرطي عنصر سهم بالمئة بالمائة متدرب متدربة مستفيد مستفيدة مقعد سرير كيلوجرام كيلوغرام جرام غرام قدم ميل بوصة هرتز بكسل زائر زائرة عامل عاملة موظف موظفة معلم معلمة مدرسة مسجد قرية موقع شركة عضو لاجئ نازح مهاجر مصاب مسلح مقاتل رجل امرأة طفل طفلة شاب شابة فرد أسير سجين معتقل شهيد ضحية زيارة عملية رحلة مباراة كتاب عنوان صورة ملف غالون درجة صوت ناخب مرشح بلاغ قضية جهاز فرصة صاروخ دبابة طائرة مركبة حافلة سلة وجبة خيمة مشروع مبنى شقة فندق غرفة جائزة خريج خريجة متطوع متطوعة مريض طبيب مهندس صحفي صحافي عسكري متر مخالفة مخالف شاحنة رأس شجرة كتيب مصحف هداية مطبوعة مطبوعات صندوق هدية مسافر راكب سائح متسابق متسوق متفرج مشجع مشاهد متابع مغرد ضيف عارض ناشر باحث إمام داعية حافظ نزيل موقوف متسلل وافد مستثمر تاجر سائق كوب علبة حبة كرتون كرتونة كيس لوحة قبر خلية جمل ناقة بقرة خروف أضحية ذبيحة دجاجة بيضة بئر محل متجر منشأة مستودع ورشة عيادة جرعة كبسولة حقيبة بطاقة رخصة تأشيرة رسالة مكالمة طلب شكوى معاملة استمارة تغريدة لغم عبوة قذيفة قنبلة رصاصة بندقية مسدس وثيقة مخطوطة مجلد محاضرة ندوة مبتعث مبتعثة جامعي منزلا حافظة عسكريا",
);
const UP_TO = wordSet("إلى حتى و أو");
/** Words that go on with the sentence after a year, and are not counted. */
const CONTINUES = wordSet(
  "في من على إلى عن مع التي الذي الذين بين أن إن قد كان كانت هي هو حيث بعد قبل حتى خلال عبر ضمن أو أم ثم عندما حينما بعدما كما لم لن لا ما وقد تحت أمام ضد دون هذا هذه إذ منذ بسبب بفضل برعاية بمشاركة بحضور عام م",
);

/** Whether four digits alone stand where a year stands, and not a number of things. */
export function isBareYear(line: Line, index: number, value: number): boolean {
  const token = line[index];
  if (token?.kind !== "number" || value < 1700 || value > 2099) return false;
  // Before 1900 a number of four digits is a quantity more often, unless a preposition of time leads to it.
  if (value < 1900 && !isOneOf(line, index - 1, LED)) return false;
  if (isOneOf(line, index - 1, QUANTITY) || isCounted(line, index + 1)) return false;
  // «ص.ب 2015»
  if (line[index - 1]?.text === "ب" && isSign(line, index - 2, ".")) return false;
  // «من 1800 إلى 1900 ريال»
  if (isOneOf(line, index + 1, UP_TO) && line[index + 2]?.kind === "number") {
    if (isCounted(line, index + 3)) return false;
  }
  const before = line[index - 1];
  const next = line[index + 1];
  if (before?.kind === "sign" && token.glued && "+#$€£@_=*.,٫٬/-–:%".includes(before.text)) {
    return joinsNameAndYear(line, index - 1);
  }
  if (next?.kind === "sign" && next.glued && "%+$€£@_=*٪".includes(next.text)) return false;
  const third = line[index + 2];
  if (next?.kind === "sign" && next.glued && third?.glued && third.kind === "number") {
    return joinsNameAndYear(line, index + 1);
  }
  if (next?.glued === true && next.kind === "word") return false;
  if (next === undefined || next.kind === "sign" || isOneOf(line, index - 1, LED)) return true;
  if (isOneOf(line, index - 1, NAMED) || isOneOf(line, index - 2, NAMED)) return true;
  if (line[index - 1]?.kind === "number" || next.kind === "number") return false;
  // Otherwise what follows must go on with the sentence: «2000 عامل» counts.
  return (
    isOneOf(line, index + 1, CONTINUES) || looksDefinite(next.text) || next.text.startsWith(WAW)
  );
}

/** «2015 لاعبا», «1950 عاملة». */
function isCounted(line: Line, index: number): boolean {
  const token = line[index];
  if (token?.kind !== "word") return false;
  return COUNTED.has(token.text) || COUNTED.has(token.text.replace(/ا$/, ""));
}

/** Whether a year in words is one: nothing counted behind it, no amount before it. */
export function isYearInWords(line: Line, index: number, end: number, value: number): boolean {
  if (value < 1000 || value > 2100 || value % 1000 === 0) return false;
  const next = line[end];
  const led = isOneOf(line, index - 1, LED);
  if (next?.kind === "word" && !next.meaning?.functional && !led) return false;
  return !isCounted(line, end) && !isOneOf(line, index - 1, QUANTITY);
}

/** «كأس العالم-2022»: a dash that joins the year to a name, not to another number. */
function joinsNameAndYear(line: Line, index: number): boolean {
  if (!isSign(line, index, "/-–")) return false;
  return line[index - 1]?.kind !== "number" && line[index + 1]?.kind === "number";
}
